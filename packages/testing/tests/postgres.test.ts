import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { withClient } from '../src/client.ts';
import { freePort } from '../src/free-port.ts';
import { startPostgres, type PostgresOptions, type RunningPostgres } from '../src/postgres.ts';

const asRoot = process.getuid?.() === 0;
let directory: string;
let running: RunningPostgres[];
let holders: ChildProcess[];

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'tenantry-launcher-'));
  chmodSync(directory, 0o755);
  running = [];
  holders = [];
});

afterEach(async () => {
  for (const holder of holders) holder.kill('SIGKILL');
  await Promise.all(running.map((postgres) => postgres.stop()));
  rmSync(directory, { recursive: true });
});

async function start(options: Partial<PostgresOptions> = {}): Promise<RunningPostgres> {
  const postgres = await startPostgres({ directory: join(directory, 'postgres'), durable: false, ...options });
  running.push(postgres);
  return postgres;
}

/** Starts it in a process of its own, which can be killed. */
async function startElsewhere(
  wrapper: string[] = [],
): Promise<{ url: string; process: ChildProcess; kill(): Promise<void> }> {
  const script = join(import.meta.dirname, 'hold-postgres.ts');
  const [command, ...args] = [...wrapper, process.execPath, script, join(directory, 'postgres')];
  const holder = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  holders.push(holder);
  const [url] = await once(holder.stdout.setEncoding('utf8'), 'data');
  const kill = async () => {
    holder.kill('SIGKILL');
    await once(holder, 'exit');
  };
  return { url, process: holder, kill };
}

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  return withClient(url, async (client) => (await client.query(sql)).rows);
}

/** Leaves a query running that looks up only when it is done. */
async function leaveBusy(url: string): Promise<void> {
  const client = new Client(url);
  client.on('error', () => {});
  await client.connect();
  client.query('select count(*) from generate_series(1, 5000000)').catch(() => {});
  await query(url, 'select 1');
}

function postmasterPid(): number {
  return Number.parseInt(readFileSync(join(directory, 'postgres/data/postmaster.pid'), 'utf8'), 10);
}

test('what was committed is there after a restart, and only the password opens it', async () => {
  const first = await start();
  await query(first.url, `create table note as select 'kept' as text`);
  await first.stop();

  const second = await start();
  const withoutPassword = new URL(second.url);
  withoutPassword.password = 'wrong';

  expect(await query(second.url, 'select text from note')).toEqual([{ text: 'kept' }]);
  await expect(query(withoutPassword.href, 'select 1')).rejects.toThrow('password authentication failed');
});

describe('recovery', () => {
  test('kill -9 of the process that started it: the server it left behind is taken over, nothing is lost', async () => {
    const killed = await startElsewhere();
    await query(killed.url, `create table note as select 'kept' as text`);
    await killed.kill();

    const { url } = await start({ durable: true });

    expect(await query(url, 'select text from note')).toEqual([{ text: 'kept' }]);
    await expect(query(killed.url, 'select 1')).rejects.toThrow('ECONNREFUSED');
  });

  test('kill -9 of that process and of the server at once, while a query keeps one of its children busy', async () => {
    const killed = await startElsewhere();
    await query(killed.url, `create table note as select 'kept' as text`);
    await leaveBusy(killed.url);
    process.kill(postmasterPid(), 'SIGKILL');
    await killed.kill();

    const { url } = await start({ durable: true });

    expect(await query(url, 'select text from note')).toEqual([{ text: 'kept' }]);
  });

  test('a pid file whose number now belongs to another process, as after a reboot', async () => {
    await (await start()).stop();
    writeFileSync(join(directory, 'postgres/data/postmaster.pid'), `${process.pid}\n`);

    const { url } = await start();

    expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  test('a first start that was interrupted half-way', async () => {
    mkdirSync(join(directory, 'postgres/data.new-killed/base'), { recursive: true });
    writeFileSync(join(directory, 'postgres/password'), 'of the interrupted start');

    const { url } = await start();

    expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }]);
    expect(readdirSync(join(directory, 'postgres')).toSorted()).toEqual(['data', 'password']);
  });

  test('a server that dies says so', async () => {
    const { ended } = await start();
    process.kill(postmasterPid(), 'SIGQUIT');

    expect(await ended).toContain('received immediate shutdown request');
  });
});

describe('one clear line', () => {
  test('the directory is in use by another process', async () => {
    const first = await startElsewhere();

    await expect(start()).rejects.toThrow(
      `${directory}/postgres is in use by process ${first.process.pid}: stop that one first, or choose another directory.`,
    );
    expect(await query(first.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  test('the port is taken', async () => {
    const port = await freePort();
    const other = createServer().listen(port, '127.0.0.1');
    await once(other, 'listening');

    await expect(start({ port })).rejects.toThrow(
      `Port ${port} is taken: stop what uses it, or choose another port for Postgres.`,
    );
    other.close();
  });

  test('the directory cannot be made', async () => {
    writeFileSync(join(directory, 'file'), '');

    await expect(start({ directory: join(directory, 'file/postgres') })).rejects.toThrow(
      `Cannot write to ${directory}/file/postgres (ENOTDIR): choose a directory that this user can write.`,
    );
  });
});

describe.runIf(asRoot)('started by root', () => {
  test('in a directory only root may enter', async () => {
    chmodSync(directory, 0o700);

    const { url } = await start();

    expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  test('after another user: the files change hands', async () => {
    chmodSync(directory, 0o777);
    const nobody = ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'];
    const other = await startElsewhere(nobody);
    await query(other.url, `create table note as select 'kept' as text`);
    await other.kill();

    const { url } = await start();

    expect(await query(url, 'select text from note')).toEqual([{ text: 'kept' }]);
  });
});
