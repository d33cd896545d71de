import { type CompiledQuery, sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import {
  connect,
  enqueue,
  enterTenant,
  isUniqueViolation,
  newId,
  TransactionRolledBackError,
  type Database,
  type Trx,
} from '../src/index.ts';
import { createNotesDatabase, meta, service, type Tables } from './fixtures.ts';

let database: Database<Tables>;
const statements: string[] = [];
beforeAll(async () => {
  const { url } = await createNotesDatabase();
  database = connect<Tables>({ url, service, max: 3, observe: ({ sql: text }) => statements.push(text) });
});
afterAll(() => database.close());

let orgId: string;
beforeEach(() => {
  orgId = newId();
});

const note = (trx: Trx<Tables>, bodyText: string, id = newId()) => trx.insertInto('note').values({ id, bodyText });
const later = (trx: Trx<Tables>, bodyText: string, id?: string) => enqueue(trx, note(trx, bodyText, id).compile());
const fail = sql`do $$ begin raise exception 'refused' using errcode = 'P0001'; end $$`;
/** The notes of an organization in the order in which they were written. */
const bodies = async (of = orgId) => {
  const { rows } = await sql<{
    bodyText: string;
  }>`select body_text from note order by xmin::text::bigint, cmin::text::int`.execute(database.tenant(of));
  return rows.map(({ bodyText }) => bodyText);
};

test('it is done in the order of asking, whatever is waited for, and counted as a statement', async () => {
  statements.length = 0;
  await database.transact({ orgId }, meta, async (trx) => {
    await later(trx, 'one');
    const second = note(trx, 'two').execute();
    const third = later(trx, 'three');
    const fourth = note(trx, 'four').execute();
    await Promise.all([second, third, fourth]);
    await later(trx, 'five');
  });

  expect(statements).toHaveLength(5);
  expect(await bodies()).toEqual(['one', 'two', 'three', 'four', 'five']);
});

test('when it fails, so does the statement it is sent with, and nothing of the transaction stays', async () => {
  const told: string[] = [];
  const failed = database.transact({ orgId }, meta, async (trx) => {
    await note(trx, 'gone').execute();
    await enqueue(trx, fail.compile(trx));
    told.push('not yet');
    await note(trx, 'gone too').execute();
    told.push('never');
  });

  await expect(failed).rejects.toThrow('refused');
  expect([told, await bodies()]).toEqual([['not yet'], []]);
});

test('when it fails with COMMIT, the transaction fails with its error, and nothing stays', async () => {
  const id = newId();
  const twice = database.transact({ orgId }, meta, async (trx) => {
    await later(trx, 'gone', id);
    await later(trx, 'gone', id);
  });

  await expect(twice).rejects.toSatisfy(isUniqueViolation);
  expect(await bodies()).toEqual([]);
});

test('a transaction that only the server gave up on is run again, with what it enqueued', async () => {
  let attempts = 0;
  await database.transact({ orgId }, meta, async (trx) => {
    attempts += 1;
    await later(trx, `attempt ${attempts}`);
    const again = sql.raw(`do $$ begin raise exception 'again' using errcode = '40001'; end $$`);
    if (attempts < 3) await enqueue(trx, again.compile(trx));
  });

  expect([attempts, await bodies()]).toEqual([3, ['attempt 3']]);
});

test('beside a statement that fails it fails as well, and commits nothing', async () => {
  const outcomes = database.transact({ orgId }, meta, (trx) =>
    Promise.allSettled([fail.execute(trx), later(trx, 'beside')]),
  );

  await expect(outcomes).rejects.toThrow(TransactionRolledBackError);
  expect(await bodies()).toEqual([]);
});

test('after a statement that failed it is refused, and after a return to before that it is done', async () => {
  const told: unknown[] = [];
  await database.transact({ orgId }, meta, async (trx) => {
    await later(trx, 'before');
    await enqueue(trx, sql`savepoint here`.compile(trx));
    await fail.execute(trx).catch((error: Error) => told.push(error.message));
    await later(trx, 'in vain').catch((error: Error) => told.push(error.message));
    await sql`rollback to savepoint here`.execute(trx);
    await later(trx, 'after');
  });

  expect(told).toEqual(['refused', expect.stringContaining('current transaction is aborted')]);
  expect(await bodies()).toEqual(['before', 'after']);
});

test('a value that cannot be sent is refused at once, and what waits is sent all the same', async () => {
  const circular: { self?: object } = {};
  circular.self = circular;
  const bad = (trx: Trx<Tables>): CompiledQuery => sql`select ${circular}::jsonb`.compile(trx);

  await database.transact({ orgId }, meta, async (trx) => {
    await later(trx, 'one');
    await expect(enqueue(trx, bad(trx))).rejects.toThrow('circular');
    await expect(sql`select ${circular}::jsonb`.execute(trx)).rejects.toThrow('circular');
    await later(trx, 'two');
  });

  expect(await bodies()).toEqual(['one', 'two']);
});

test('it is done in the organization the transaction was in then', async () => {
  const other = newId();
  await database.transact('shared', meta, async (trx) => {
    await later(await enterTenant(trx, orgId), 'mine');
    await later(await enterTenant(trx, other), 'theirs');
  });

  expect([await bodies(), await bodies(other)]).toEqual([['mine'], ['theirs']]);
});

test('behind the end of its transaction it is refused', async () => {
  const [leaked] = await database.transact({ orgId }, meta, async (trx) => [trx] as const);

  await expect(later(leaked, 'late')).rejects.toThrow('has ended');
  expect(await bodies()).toEqual([]);
});
