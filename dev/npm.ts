import { readFileSync } from 'node:fs';
import process from 'node:process';
import { startedByNpm } from './config.ts';

const lookEveryMs = 250;

/** Calls `gone` when the npm that started this process has ended, which tells its scripts nothing when it is killed. */
export function watchNpm(gone: () => void): void {
  if (!startedByNpm) return;
  const before = ancestry();
  const timer = setInterval(() => {
    if (ancestry() === before) return;
    clearInterval(timer);
    gone();
  }, lookEveryMs);
  timer.unref();
}

/** The processes between npm and this one: it itself is the parent, or the parent of a shell. */
function ancestry(): string {
  const parent = process.ppid;
  if (process.platform !== 'linux' || nameOf(parent).startsWith('npm')) return String(parent);
  return `${parent} ${fieldOf(parent, 'PPid')}`;
}

function nameOf(pid: number): string {
  return fieldOf(pid, 'Name');
}

function fieldOf(pid: number, field: 'Name' | 'PPid'): string {
  try {
    return new RegExp(`^${field}:\\s*(.*)$`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? '';
  } catch {
    return '';
  }
}
