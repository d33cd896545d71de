import { existsSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { lockDirectory } from './directory-lock.ts';
import { freePort } from './free-port.ts';
import { findBinaries } from './postgres/binaries.ts';
import { initialize } from './postgres/initialize.ts';
import { endLeftover } from './postgres/leftover.ts';
import { runServer, type ServerProcess } from './postgres/server-process.ts';
import { chooseServerUser, type ServerUser } from './postgres/server-user.ts';
import { Problem } from './problem.ts';

export interface PostgresOptions {
  /** Where it keeps its data and the superuser's password; made when missing, and nobody else may write there. */
  directory: string;
  /** On 127.0.0.1; a free one when not given. */
  port?: number;
  /** False trades safety against power loss for speed, for tests; default true. */
  durable?: boolean;
}

export interface RunningPostgres {
  /** The superuser's, to database `postgres`. */
  readonly url: string;
  readonly port: number;
  /** Ends when the server does, with the last lines it logged. */
  readonly ended: Promise<string>;
  /** Stops the server with everything committed kept, and gives the directory free. */
  stop(): Promise<void>;
}

/**
 * Starts the Postgres that npm installed, on loopback only. Makes its data on the first start, and goes on after any
 * kind of crash: of the machine, of the server, of the process that called this.
 * @throws {Problem} in one line: the directory is in use or cannot be written, the port is taken, no Postgres for this machine.
 */
export async function startPostgres(options: PostgresOptions): Promise<RunningPostgres> {
  const binaries = findBinaries();
  const lock = await lockDirectory(options.directory);
  try {
    // The server's command line tells by this path whose it is, so it must not depend on how the directory was named.
    const directory = realpathSync(options.directory);
    const durable = options.durable ?? true;
    const user = chooseServerUser(binaries.postgres, directory);
    const { data, password } = await initialize(directory, binaries, user, durable);
    await endLeftover(data);
    const { server, port } = await run(binaries.postgres, [...settings(data, durable)], user, options.port);
    return {
      url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`,
      port,
      ended: server.ended,
      async stop() {
        await server.stop();
        await lock.release();
      },
    };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/**
 * Ends what still runs on the directory and removes it, if it is there.
 * @throws {Problem} when another process uses it.
 */
export async function removePostgres(directory: string): Promise<void> {
  if (!existsSync(directory)) return;
  const lock = await lockDirectory(directory);
  await endLeftover(join(realpathSync(directory), 'data'));
  rmSync(directory, { recursive: true, force: true, maxRetries: 10 });
  await lock.release();
}

function settings(data: string, durable: boolean): string[] {
  const values = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=300',
    'log_min_messages=log',
  ];
  values.push('log_checkpoints=off', 'log_min_error_statement=panic');
  if (!durable) values.push('fsync=off', 'synchronous_commit=off', 'full_page_writes=off');
  return ['-D', data, ...values.flatMap((value) => ['-c', value])];
}

async function run(
  program: string,
  args: string[],
  user: ServerUser,
  wanted: number | undefined,
  attempts = 50,
): Promise<{ server: ServerProcess; port: number }> {
  const port = wanted ?? (await freePort());
  const started = await runServer(program, [...args, '-p', String(port)], user);
  if ('stop' in started) return { server: started, port };
  if (attempts === 1 || !mayPass(started.log, wanted)) throw new Problem(explain(started.log, port));
  await wait(100);
  return run(program, args, user, wanted, attempts - 1);
}

// Another program may take a port between our look and the server's; a killed server's children need a moment to notice.
function mayPass(log: string, wanted: number | undefined): boolean {
  return log.includes('pre-existing shared memory block') || (wanted === undefined && portTaken(log));
}

function explain(log: string, port: number): string {
  if (portTaken(log)) return `Port ${port} is taken: stop what uses it, or choose another port for Postgres.`;
  const line = log.split('\n').find((text) => text.includes('FATAL:')) ?? log.trim().split('\n').at(-1);
  return `Postgres did not start: ${line?.replace(/^.*FATAL:\s*/, '') || 'it ended without a word'}`;
}

function portTaken(log: string): boolean {
  return log.includes('Address already in use');
}
