import { fileURLToPath } from 'node:url';
import { migrate } from '@tenantry/database';
import { countRows, createEmptyDatabase, createTestDatabase, olderDatabase, shapeOf } from '@tenantry/testing';
import { expect, test } from 'vitest';
import { type Envelope, organizationTold } from '@tenantry/events';
import { withClient } from '@tenantry/testing/client';
import { migrations } from '../src/database.ts';

/** A database of before, with rows in it, by the newest migration that it had. */
const databaseOf = (newest: string) =>
  olderDatabase(fileURLToPath(new URL(`upgrades/${newest}.sql`, import.meta.url)), migrations, migrate);

test.each(['0098', '0106'])('a database of %s is brought up to date and loses nothing', async (newest) => {
  const url = await databaseOf(newest);
  const before = await countRows(url);

  await migrate({ url, ...migrations });

  const fresh = await createTestDatabase(migrations, migrate);
  expect(await shapeOf(url)).toEqual(await shapeOf(fresh.url));
  const after = await countRows(url);
  const lost = [...before].filter(([table, rows]) => (after.get(table) ?? 0) < rows);
  expect(lost).toEqual([]);
});

test('what is in an organization is told once, for who has not followed it from the beginning', async () => {
  const url = await databaseOf('0106');
  const ask = async (sql: string) => (await withClient(url, (client) => client.query(sql))).rows;
  const [organization] = await ask('SELECT id, name FROM organization');
  await ask(`INSERT INTO team (org_id, name) SELECT id, 'Team ' || n FROM organization, generate_series(1, 1000) n`);

  await migrate({ url, ...migrations });

  const [members, teams] = await Promise.all(
    [`SELECT user_id AS id FROM membership WHERE org_id = '${organization.id}'`, 'SELECT id FROM team'].map(ask),
  );
  const told = await ask(`SELECT type, schema_version AS "schemaVersion", data FROM outbox
    WHERE type = 'identity.organization.told' ORDER BY seq`);
  const parts = told.map((event) => organizationTold.parse(event as Envelope));
  const ids = (rows: readonly { readonly id: string }[] = []) => rows.map(({ id }) => id).toSorted();
  expect(parts.map(({ teamIds }) => teamIds.length)).toEqual([1000, teams!.length - 1000]);
  expect(parts.map(({ name }) => name)).toEqual([organization.name, organization.name]);
  expect(parts.flatMap(({ userIds }) => userIds).toSorted()).toEqual(ids(members));
  expect(parts.flatMap(({ teamIds }) => teamIds).toSorted()).toEqual(ids(teams));
});

/** A database with nothing in it and no migrations of identity's from this one on. */
async function databaseUntil(migration: string) {
  const { url } = await createEmptyDatabase();
  await migrate({ url, ...migrations, only: (id) => !id.startsWith('identity/') || id < `identity/${migration}` });
  const ask = async (sql: string) => (await withClient(url, (client) => client.query(sql))).rows;
  return { ask, update: () => migrate({ url, ...migrations }) };
}

test('what is not told yet stays in the order in which it happened', async () => {
  const { ask, update } = await databaseUntil('0124');
  await ask(`INSERT INTO auth."user" (id, name, email) VALUES (uuidv7(), 'Ada', 'ada@example.com')`);
  await ask(`INSERT INTO auth.untold (seq, occasion, user_id, action, org_ids) OVERRIDING SYSTEM VALUE
    SELECT seq, uuidv7(), id, seq::text, '{}' FROM auth."user", unnest(array[3, 1, 2]) seq`);

  await update();

  const told = await ask('SELECT action FROM auth.untold ORDER BY id');
  expect(told.map(({ action }) => action)).toEqual(['1', '2', '3']);
});

test('mail that somebody waits for already is sent first, too', async () => {
  const { ask, update } = await databaseUntil('0125');
  await ask(`INSERT INTO outgoing_mail (id, recipient, template, created_at, due_at)
    SELECT uuidv7(), 'ada@example.com', template, now(), now() FROM unnest(array['notice', 'password-reset', 'digest']) template`);

  await update();

  const awaited = await ask('SELECT template FROM outgoing_mail WHERE is_awaited');
  expect(awaited).toEqual([{ template: 'password-reset' }]);
});
