import { readdirSync, readFileSync } from 'node:fs';

/** What CPU processes have used so far, in milliseconds, as Linux tells it: in steps of 10. */
export function cpuOf(pids: readonly number[]): number {
  return pids.reduce((sum, pid) => sum + ticksOf(pid), 0) * 10;
}

/** The same of a process, those that it has started and those of them that have ended. */
export function cpuOfFamily(pid: number): number {
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((each) => fieldsOf(each)[parent] === String(pid));
  return cpuOf([pid, ...children]) + waitedFor.reduce((sum, field) => sum + Number(fieldsOf(pid)[field]), 0) * 10;
}

// The fields behind the name, which may have spaces in it: https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html
const parent = 1;
const own = [11, 12] as const;
const waitedFor = [13, 14] as const;

const ticksOf = (pid: number): number => own.reduce((sum, field) => sum + Number(fieldsOf(pid)[field] ?? 0), 0);

function fieldsOf(pid: number): readonly string[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return [];
  }
}
