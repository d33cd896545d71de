import { Kysely, PostgresDialect, sql } from 'kysely';
import type pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { connectPool, poolWithSettings, type Setting } from '../src/index.ts';
import { asSuperuser, createNotesDatabase, seedNotes, service } from './fixtures.ts';
import { type CountingProxy, startProxy } from './proxy.ts';

interface Tables {
  note: { org_id: string; body_text: string };
}

let url: string;
let proxy: CountingProxy;
let pool: pg.Pool;
let db: Kysely<Tables>;
let setting: Setting | null;
/** How a statement of the library's, without a transaction, finds what triggers would. */
const found = sql<{ found_it: string | null }>`select current_setting('app.color', true) as found_it`;

beforeEach(async () => {
  ({ url } = await createNotesDatabase());
  proxy = await startProxy(url);
  pool = connectPool({ url: proxy.url, service, max: 1 });
  db = new Kysely({ dialect: new PostgresDialect({ pool: poolWithSettings(pool, () => setting) }) });
  setting = { name: 'app.color', value: 'blue' };
  await pool.query('select 1');
  proxy.reset();
});
afterEach(async () => {
  await db.destroy();
  await proxy.close();
});

test('a statement has its setting in one round trip, and the next has nothing of it', async () => {
  const { rows } = await found.execute(db);
  expect(proxy.flights).toEqual(['CPBECPBDES']);
  setting = null;

  expect(rows).toEqual([{ found_it: 'blue' }]);
  expect((await found.execute(db)).rows).toEqual([{ found_it: '' }]);
});

test('in a transaction it stays with it, and goes with it', async () => {
  const within = await db.transaction().execute(async (trx) => {
    await found.execute(trx);
    setting = null;
    return found.execute(trx);
  });

  expect(within.rows).toEqual([{ found_it: 'blue' }]);
  expect((await found.execute(db)).rows).toEqual([{ found_it: '' }]);
});

test('columns keep their names, rows are counted, and a statement that fails says so as pg does', async () => {
  const [orgId = ''] = await seedNotes(url, 1, 2);
  setting = { name: 'app.org_id', value: orgId };
  const notes = await db.selectFrom('note').select('body_text').execute();
  const changed = await db.updateTable('note').set({ body_text: 'other' }).executeTakeFirst();

  expect(notes.map((note) => Object.keys(note))).toEqual([['body_text'], ['body_text']]);
  expect(changed.numUpdatedRows).toBe(2n);
  await expect(sql`select 1 / 0`.execute(db)).rejects.toMatchObject({ code: '22012' });
  expect((await db.selectFrom('note').select('body_text').execute()).length).toBe(2);
});

test('a statement outlives that its table was altered', async () => {
  const [orgId = ''] = await seedNotes(url, 1);
  setting = { name: 'app.org_id', value: orgId };
  const all = db.selectFrom('note').selectAll();
  await all.execute();
  await asSuperuser(url, (client) => client.query('alter table note add column color text'));

  expect(await all.execute()).toMatchObject([{ color: null }]);
});
