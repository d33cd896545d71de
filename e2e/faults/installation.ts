import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { startDistributed } from '@tenantry/dev/distributed';
import { createEmpty } from '@tenantry/testing/databases';
import { freePort } from '@tenantry/testing/free-port';
import { startPostgres } from '@tenantry/testing/postgres';

/** What can be struck: each process of the system, and the Postgres that its databases are on. */
export const victims = ['identity', 'billing', 'usage', 'gateway', 'postgres'] as const;
export type Victim = (typeof victims)[number];
export type Signal = 'SIGKILL' | 'SIGSTOP';

/** Something that was struck. */
export interface Strike {
  /** Starts it again, or lets it go on; resolves when it says that it runs. */
  end(): Promise<void>;
}

/** The distributed system on a Postgres of its own, which keeps what it has acknowledged, and what strikes it. */
export async function startInstallation() {
  const directory = mkdtempSync(join(tmpdir(), 'tenantry-faults-'));
  const port = await freePort();
  let postgres = await startPostgres({ directory, port });
  const [identity, billing, usage] = await Promise.all([1, 2, 3].map(() => createEmpty(postgres.url)));
  const system = await startDistributed({
    databaseUrls: { identity: identity!.url, billing: billing!.url, usage: usage!.url },
    secretKey: 'a secret of at least thirty-two characters',
    feedToken: 'a feed token of at least thirty-two characters',
    port: await freePort(),
    logLevel: 'silent',
  });

  async function strikeProcess(name: Exclude<Victim, 'postgres'>, signal: Signal): Promise<Strike> {
    const child = system.processes.findLast((each) => each.name === name)!;
    child.kill(signal);
    if (signal === 'SIGSTOP') return { end: async () => child.kill('SIGCONT') };
    await child.ended;
    return { end: async () => void (await system.restart(name)) };
  }

  async function strikePostgres(signal: Signal): Promise<Strike> {
    const main = Number.parseInt(readFileSync(join(directory, 'data/postmaster.pid'), 'utf8'), 10);
    const pids = signal === 'SIGSTOP' ? [main, ...childrenOf(main)] : [main];
    for (const pid of pids) process.kill(pid, signal);
    if (signal === 'SIGSTOP') return { end: async () => pids.forEach((pid) => process.kill(pid, 'SIGCONT')) };
    await postgres.ended;
    return {
      async end() {
        await postgres.stop();
        postgres = await startPostgres({ directory, port });
      },
    };
  }

  return {
    url: system.url,
    strike: (victim: Victim, signal: Signal) =>
      victim === 'postgres' ? strikePostgres(signal) : strikeProcess(victim, signal),
    async stop() {
      await system.stop();
      await postgres.stop();
      rmSync(directory, { recursive: true, maxRetries: 3 });
    },
  };
}

/** A server's processes each lead a group of their own, so a signal to the first reaches none of the others. */
function childrenOf(parent: number): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        const status = readFileSync(`/proc/${pid}/stat`, 'utf8');
        return Number(status.slice(status.lastIndexOf(')') + 2).split(' ')[1]) === parent;
      } catch {
        return false;
      }
    });
}
