import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { freePorts } from './free-port.ts';

const binary = process.env['NATS_SERVER'] ?? '/usr/sbin/nats-server';

/** Whether there is none to test with. Never in CI, where its absence is a failure. */
export const lacksNats = !existsSync(binary) && process.env['CI'] === undefined;

/** A NATS server with JetStream that keeps its streams in a folder of its own. */
export interface TestNats {
  readonly url: string;
  /** Where it tells who is connected: `/connz?subs=1`. */
  readonly monitorUrl: string;
  /** Kills it, as a crash would, and leaves what it stored. */
  kill(): Promise<void>;
  /** Starts it again where it was. */
  restart(): Promise<void>;
  /** Stops it and throws away what it stored. */
  stop(): Promise<void>;
}

/** Starts Debian's. Rejects when it does not start. */
export async function startNats(): Promise<TestNats> {
  const [port = 0, monitorPort = 0] = await freePorts(2);
  const folder = await mkdtemp(join(tmpdir(), 'tenantry-nats-'));
  let end = await run(port, monitorPort, folder);
  return {
    url: `nats://127.0.0.1:${port}`,
    monitorUrl: `http://127.0.0.1:${monitorPort}`,
    kill: () => end('SIGKILL'),
    restart: async () => void (end = await run(port, monitorPort, folder)),
    async stop() {
      await end('SIGTERM');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function run(
  port: number,
  monitorPort: number,
  folder: string,
): Promise<(signal: 'SIGKILL' | 'SIGTERM') => Promise<void>> {
  const settings = [
    '--addr',
    '127.0.0.1',
    '--port',
    String(port),
    '--http_port',
    String(monitorPort),
    '--jetstream',
    '--store_dir',
    folder,
  ];
  const server = spawn(binary, settings, { stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = once(server, 'exit').then(() => false);
  const ready = (async () => {
    for await (const line of createInterface(server.stderr)) if (line.includes('Server is ready')) return true;
    return false;
  })();
  await once(server, 'spawn');
  if (!(await Promise.race([ready, ended]))) throw new Error(`${binary} did not start on port ${port}.`);
  server.stderr.resume();
  return async (signal) => {
    server.kill(signal);
    await ended;
  };
}
