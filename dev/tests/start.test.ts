import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pid } from 'node:process';
import { promisify } from 'node:util';
import { lockDirectory } from '@tenantry/testing/directory-lock';
import { freePort } from '@tenantry/testing/free-port';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ask, demoIn, launch, type Launch } from './launch.ts';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 60_000 });

let directory: string;
let environment: Record<string, string>;
let launches: Launch[];

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'tenantry-start-'));
  environment = { DATA_DIR: join(directory, 'data'), PORT: String(await freePort()) };
  launches = [];
});

afterEach(async () => {
  for (const { process } of launches) process.kill('SIGTERM');
  await Promise.all(launches.map(({ ended }) => ended));
  rmSync(directory, { recursive: true });
});

function start(more: Record<string, string> = {}, args: string[] = []): Launch {
  const started = launch('start.ts', { ...environment, ...more }, args);
  launches.push(started);
  return started;
}

const leads = '{ organization { slug usage(meters: ["leads"]) { used } } }';

test('from nothing to a running system, through a kill -9, a Ctrl-C and a reset', async () => {
  const first = start();
  await first.ready;
  const url = `http://127.0.0.1:${environment['PORT']}`;
  const demo = demoIn(environment['DATA_DIR']!);
  const [acme, globex] = demo.organizations;
  const curl = /^ {2}(curl .*)$/m.exec(first.printed())?.[1] ?? '';
  const pasted = await promisify(execFile)('sh', ['-c', curl]);

  expect(demo.url).toBe(url);
  expect(JSON.parse(pasted.stdout).data.organization).toMatchObject({ name: 'Acme' });
  expect(await ask(url, acme.apiKey, leads)).toEqual({
    data: { organization: { slug: 'acme', usage: [{ used: '45' }] } },
  });
  expect(await ask(url, globex.apiKey, leads)).toEqual({
    data: { organization: { slug: 'globex', usage: [{ used: '0' }] } },
  });
  expect(acme.members.map(({ email, role }: { email: string; role: string }) => `${email} ${role}`)).toEqual([
    'owner@acme.test OWNER',
    'admin@acme.test ADMIN',
    'member@acme.test MEMBER',
    'viewer@acme.test VIEWER',
  ]);

  await ask(
    url,
    acme.apiKey,
    'mutation { recordUsage(input: { events: [{ key: "k", meter: "leads" }] }) { results { verdict } } }',
  );
  await first.kill();
  const second = start();
  await second.ready;
  const announced = second.printed();

  expect(demoIn(environment['DATA_DIR']!)).toEqual(demo);
  expect(await ask(url, acme.apiKey, leads)).toEqual({
    data: { organization: { slug: 'acme', usage: [{ used: '46' }] } },
  });

  second.process.kill('SIGINT');

  expect(await second.ended).toBe(0);
  expect(second.printed().slice(announced.length)).toBe('\nStopping (SIGINT).\n');

  const third = start({}, ['--reset']);
  await third.ready;

  const [renewed] = demoIn(environment['DATA_DIR']!).organizations;
  expect(renewed.id).not.toBe(acme.id);
  expect(await ask(url, renewed.apiKey, leads)).toEqual({
    data: { organization: { slug: 'acme', usage: [{ used: '45' }] } },
  });
});

test('Ctrl-C before it is ready stops it too', async () => {
  const started = start({ DEMO: 'false' });
  await vi.waitFor(() => expect(existsSync(join(environment['DATA_DIR']!, 'postgres'))).toBe(true), {
    timeout: 20_000,
  });
  started.process.kill('SIGINT');

  expect(await started.ended).toBe(0);
  expect(started.printed()).toBe('\nStopping (SIGINT).\n');
});

describe('one clear line and exit code 1', () => {
  test('for a taken port', async () => {
    const port = Number(environment['PORT']);
    const other = createServer().listen(port, '127.0.0.1');
    const { ended, printed } = start();

    expect(await ended).toBe(1);
    expect(printed()).toBe(
      `PORT: ${port} is taken. Stop what uses it, or choose another one: PORT=${port + 1} npm start\n`,
    );
    other.close();
  });

  test('for a broken database URL, without its password', async () => {
    const port = await freePort();
    const { ended, printed } = start({ BILLING_DATABASE_URL: `postgres://me:secret@127.0.0.1:${port}/billing` });

    expect(await ended).toBe(1);
    expect(printed()).toBe(
      `BILLING_DATABASE_URL: cannot open billing at 127.0.0.1:${port} (connect ECONNREFUSED 127.0.0.1:${port}): start that server, put the URL right, or leave the variable out for an embedded database.\n`,
    );
  });

  test('for a data directory that cannot be written', async () => {
    writeFileSync(join(directory, 'file'), '');
    const { ended, printed } = start({ DATA_DIR: join(directory, 'file/data') });

    expect(await ended).toBe(1);
    expect(printed()).toBe(
      `DATA_DIR: Cannot write to ${directory}/file/data (ENOTDIR): choose a directory that this user can write.\n`,
    );
  });

  test('for a data directory in use, even by a start that would wipe it', async () => {
    const inUse = await lockDirectory(environment['DATA_DIR']!);
    writeFileSync(join(environment['DATA_DIR']!, 'secrets.json'), 'of the one that uses it');
    const { ended, printed } = start({}, ['--reset']);

    expect(await ended).toBe(1);
    expect(printed()).toBe(
      `DATA_DIR: ${environment['DATA_DIR']} is in use by process ${pid}: stop that one first, or choose another directory.\n`,
    );
    expect(readFileSync(join(environment['DATA_DIR']!, 'secrets.json'), 'utf8')).toBe('of the one that uses it');
    await inUse.release();
  });
});
