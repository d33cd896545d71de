import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { kill, platform } from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { Problem } from '../problem.ts';

/**
 * Ends the server that a killed process left running on this data directory, with nothing lost, and removes a stale pid
 * file. Call it only while holding the directory's lock.
 * @throws {Problem} when that server does not end within 15 seconds.
 */
export async function endLeftover(data: string): Promise<void> {
  const pidFile = join(data, 'postmaster.pid');
  if (!existsSync(pidFile)) return;
  const pid = Number.parseInt(readFileSync(pidFile, 'utf8'), 10);
  if (runsOn(pid, data)) {
    signal(pid, 'SIGINT');
    if (!(await ended(pid, data, Date.now() + 10_000))) signal(pid, 'SIGQUIT');
    if (!(await ended(pid, data, Date.now() + 5_000)))
      throw new Problem(`Postgres (process ${pid}) still runs on ${data}: kill ${pid}`);
  }
  rmSync(pidFile, { force: true });
}

// After a reboot the number in the file may belong to any other process.
function runsOn(pid: number, data: string): boolean {
  return commandLine(pid).includes(data);
}

function commandLine(pid: number): string {
  if (platform !== 'linux') return spawnSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' }).stdout;
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}

async function ended(pid: number, data: string, until: number): Promise<boolean> {
  if (!runsOn(pid, data)) return true;
  if (Date.now() > until) return false;
  await wait(20);
  return ended(pid, data, until);
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    kill(pid, name);
  } catch {
    // It ended by itself meanwhile, which is what was wanted.
  }
}
