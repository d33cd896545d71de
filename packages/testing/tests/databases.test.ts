import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createEmptyDatabase, createTestDatabase, type Migrate, type TestDatabase } from '../src/index.ts';
import { withClient } from '../src/client.ts';

let path: string;
let migrations: number;

const migrate: Migrate = async ({ url }) => {
  migrations += 1;
  await withClient(url, (client) => client.query('create table note (text text)'));
};

const breakHalfWay: Migrate = async (options) => {
  await migrate(options);
  throw new Error('half-way');
};

beforeEach(() => {
  path = mkdtempSync(join(tmpdir(), 'tenantry-migrations-'));
  writeFileSync(join(path, '0001_note.sql'), `-- ${path}`);
  migrations = 0;
});

afterEach(() => rmSync(path, { recursive: true }));

function notesDatabase(how = migrate): Promise<TestDatabase> {
  return createTestDatabase({ service: 'notes', directories: [{ name: 'notes', path }] }, how);
}

function notes(url: string): Promise<unknown[]> {
  return withClient(url, async (client) => (await client.query('select text from note')).rows);
}

test('databases of one service are migrated once and share nothing', async () => {
  const [first, second] = await Promise.all([notesDatabase(), notesDatabase()]);
  await withClient(first.url, (client) => client.query(`insert into note values ('first')`));

  const third = await notesDatabase();

  expect([await notes(first.url), await notes(second.url), await notes(third.url)]).toEqual([
    [{ text: 'first' }],
    [],
    [],
  ]);
  expect(migrations).toBe(1);
  await Promise.all([first, second, third].map((database) => database.drop()));
});

test('a changed migration makes another template', async () => {
  await notesDatabase();
  writeFileSync(join(path, '0002_more.sql'), 'select 1');

  await notesDatabase();

  expect(migrations).toBe(2);
});

test('a template whose migration failed is made again', async () => {
  await expect(notesDatabase(breakHalfWay)).rejects.toThrow('half-way');

  const { url } = await notesDatabase();

  expect(await notes(url)).toEqual([]);
});

test('an empty database is dropped with whoever is still connected', async () => {
  const database = await createEmptyDatabase();

  const stranded = await withClient(database.url, async (client) => {
    const lost = new Promise<Error>((resolve) => client.on('error', resolve));
    await database.drop();
    return (await lost).message;
  });

  expect(stranded).toBe('terminating connection due to administrator command');
});
