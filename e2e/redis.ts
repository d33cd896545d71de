import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { freePort } from '@tenantry/testing/free-port';

const binary = process.env['REDIS_SERVER'] ?? '/usr/bin/redis-server';

/** Whether there is none to test with. Never in CI, where its absence is a failure. */
export const lacksRedis = !existsSync(binary) && process.env['CI'] === undefined;

/** Starts Debian's Redis, or a Valkey, that keeps everything in memory. Rejects when it does not start. */
export async function startRedis(port?: number): Promise<{ url: string; port: number; stop(): Promise<void> }> {
  const given = port ?? (await freePort());
  const settings = [
    '--port',
    String(given),
    '--bind',
    '127.0.0.1',
    '--save',
    '',
    '--appendonly',
    'no',
    '--dir',
    '/tmp',
  ];
  const server = spawn(binary, settings, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(server, 'exit').then(() => false);
  const ready = (async () => {
    for await (const line of createInterface(server.stdout)) if (/ready to accept connections/i.test(line)) return true;
    return false;
  })();
  await once(server, 'spawn');
  if (!(await Promise.race([ready, ended]))) throw new Error(`${binary} did not start on port ${given}.`);
  server.stdout.resume();
  return {
    url: `redis://127.0.0.1:${given}`,
    port: given,
    async stop() {
      server.kill();
      await ended;
    },
  };
}
