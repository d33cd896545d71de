import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { connect, enqueue, enterTenant, newId, type Database } from '../src/index.ts';
import { createNotesDatabase, meta, service, type Tables } from './fixtures.ts';
import { startProxy, type CountingProxy } from './proxy.ts';

// Letters of the protocol: C close, P parse, B bind, D describe, E execute, S sync.
const scopeAnd = (statement: string) => `BE${statement}S`;

let proxy: CountingProxy;
let database: Database<Tables>;
beforeEach(async () => {
  proxy = await startProxy((await createNotesDatabase()).url);
  database = connect<Tables>({ url: proxy.url, service, max: 1 });
  await database.ping();
  proxy.reset();
});
afterEach(async () => {
  await database.close();
  await proxy.close();
});

test('a read is one round trip in every scope, the first of its kind and those after it', async () => {
  const readers = [
    database.tenant(newId()),
    database.person(newId()),
    database.bearer('0'.repeat(64)),
    database.shared,
  ];
  for (const reader of readers) await reader.selectFrom('note').selectAll().execute();

  expect(proxy.flights).toEqual([scopeAnd('CPBDE'), scopeAnd('BE'), scopeAnd('BE'), scopeAnd('BE')]);
});

test('a read that fails is one round trip, and so is the next', async () => {
  const reader = database.tenant(newId());
  const half = (divisor: number) => sql`select 1 / ${divisor}::int as half`.execute(reader);

  await expect(half(0)).rejects.toThrow('division by zero');
  await expect(half(0)).rejects.toThrow('division by zero');
  expect((await half(1)).rows).toEqual([{ half: 1 }]);

  // What the server kept of a failed flight is unknown, so names are closed and parsed anew; the last knows all again.
  expect(proxy.flights).toEqual(['BECPBDES', 'CPBECPBDES', 'CPBECPBDES']);
});

test('a transaction is one round trip a statement, the first with BEGIN and scope, and one for COMMIT', async () => {
  const write = () =>
    database.transact({ orgId: newId() }, meta, async (trx) => {
      await trx.insertInto('note').values({ bodyText: 'one' }).execute();
      await trx.insertInto('note').values({ bodyText: 'two' }).execute();
    });
  await write();
  proxy.reset();
  await write();

  expect(proxy.flights).toEqual(['BEBEBES', 'BES', 'BES']);
});

test('a transaction that asks nothing is no round trip', async () => {
  await database.transact({ orgId: newId() }, meta, async () => {});

  expect(proxy.flights).toEqual([]);
});

test('entering an organization travels with the first statement there', async () => {
  const enterAndWrite = () =>
    database.transact('shared', meta, async (trx) => {
      await trx.selectFrom('currency').selectAll().execute();
      await enterTenant(trx, newId());
      await trx.insertInto('note').values({ bodyText: 'one' }).execute();
    });
  await enterAndWrite();
  proxy.reset();
  await enterAndWrite();

  expect(proxy.flights).toEqual(['BEBEBES', 'BEBES', 'BES']);
});

test('what is enqueued travels with the next statement, or with COMMIT', async () => {
  const write = () =>
    database.transact({ orgId: newId() }, meta, async (trx) => {
      const note = (bodyText: string) => trx.insertInto('note').values({ bodyText });
      await enqueue(trx, note('one').compile());
      await note('two').execute();
      await enqueue(trx, note('three').compile());
      await enqueue(trx, note('four').compile());
    });
  await write();
  proxy.reset();
  await write();

  expect(proxy.flights).toEqual(['BEBEBEBES', 'BEBEBES']);
});

test('a value that cannot be sent sends nothing, and the connection is as good as before', async () => {
  const circular: { self?: object } = {};
  circular.self = circular;

  await expect(sql`select ${circular}::jsonb`.execute(database.tenant(newId()))).rejects.toThrow('circular');
  expect(proxy.flights).toEqual([]);
  await database.ping();
  expect(proxy.flights).toEqual(['BEBES']);
});
