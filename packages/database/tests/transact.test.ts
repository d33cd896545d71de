import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import {
  afterCommit,
  CommitOutcomeUnknownError,
  connect,
  enterTenant,
  isUniqueViolation,
  isViolationOf,
  metaOf,
  newId,
  scopeOf,
  TransactionRolledBackError,
  type Database,
  type Trx,
} from '../src/index.ts';
import { asSuperuser, createNotesDatabase, meta, service, type Tables } from './fixtures.ts';
import { startProxy } from './proxy.ts';

let url: string;
let database: Database<Tables>;
const statements: string[] = [];
beforeAll(async () => {
  ({ url } = await createNotesDatabase());
  database = connect<Tables>({ url, service, max: 3, observe: ({ sql: text }) => statements.push(text) });
});
afterAll(() => database.close());

let orgId: string;
beforeEach(() => {
  orgId = newId();
});

const write = (trx: Trx<Tables>, bodyText: string) => trx.insertInto('note').values({ bodyText }).execute();
const fail = (trx: Trx<Tables>, code: string) =>
  sql`do ${sql.raw(`$$ begin raise exception 'refused' using errcode = '${code}'; end $$`)}`.execute(trx);
const bodies = async () => {
  const notes = await database.tenant(orgId).selectFrom('note').select('bodyText').orderBy('bodyText').execute();
  return notes.map((note) => note.bodyText);
};

/** A promise somebody else resolves. */
function gate(): { opened: Promise<void>; open: () => void } {
  const { promise, resolve } = Promise.withResolvers<void>();
  return { opened: promise, open: () => resolve() };
}

test('what is written is the organization’s, and counted', async () => {
  const result = await database.transact({ orgId }, meta, async (trx) => {
    await write(trx, 'one');
    const updated = await trx.updateTable('note').set({ bodyText: 'two' }).executeTakeFirst();
    return { updated: updated.numUpdatedRows, meta: metaOf(trx), scope: scopeOf(trx) };
  });

  expect(result).toEqual({ updated: 1n, meta, scope: { orgId, userId: null } });
  expect(await bodies()).toEqual(['two']);
});

test('all of it happens or none', async () => {
  const hooks: string[] = [];
  const failed = database.transact({ orgId }, meta, async (trx) => {
    afterCommit(trx, () => hooks.push('never'));
    await write(trx, 'gone');
    throw new Error('changed my mind');
  });

  await expect(failed).rejects.toThrow('changed my mind');
  expect({ hooks, bodies: await bodies() }).toEqual({ hooks: [], bodies: [] });
});

test('another organization’s rows are neither seen nor written', async () => {
  await database.transact({ orgId }, meta, (trx) => write(trx, 'mine'));
  const other = newId();

  const touched = await database.transact({ orgId: other }, meta, async (trx) => {
    const { numUpdatedRows } = await trx
      .updateTable('note')
      .set({ bodyText: 'theirs' })
      .where('orgId', '=', orgId)
      .executeTakeFirst();
    return numUpdatedRows;
  });
  const planted = database.transact({ orgId: other }, meta, (trx) =>
    trx.insertInto('note').values({ orgId, bodyText: 'planted' }).execute(),
  );

  await expect(planted).rejects.toThrow('row-level security');
  expect({ touched, bodies: await bodies() }).toEqual({ touched: 0n, bodies: ['mine'] });
});

test('hooks run once the rows are there for everyone, and a hook that fails undoes nothing', async () => {
  const warned = new Promise<Error>((warn) => process.once('warning', warn));
  const { promise: seen, resolve } = Promise.withResolvers<Promise<string[]>>();

  await database.transact({ orgId }, meta, async (trx) => {
    afterCommit(trx, () => {
      throw new Error('bad hook');
    });
    afterCommit(trx, () => resolve(bodies()));
    await write(trx, 'there');
  });

  expect(await seen).toEqual(['there']);
  expect((await warned).message).toBe('bad hook');
});

test('a failed statement that nobody minds fails the transaction', async () => {
  const failed = database.transact({ orgId }, meta, async (trx) => {
    await write(trx, 'gone');
    await fail(trx, 'P0001').catch(() => {});
  });

  await expect(failed).rejects.toThrow(TransactionRolledBackError);
  await expect(failed).rejects.toMatchObject({ cause: { message: 'refused' } });
  expect(await bodies()).toEqual([]);
});

test.each(['40001', '40P01'])('work is run again after %s, and its hooks once', async (code) => {
  const hooks: number[] = [];
  let attempts = 0;
  await database.transact({ orgId }, meta, async (trx) => {
    attempts += 1;
    const attempt = attempts;
    afterCommit(trx, () => hooks.push(attempt));
    await write(trx, `attempt ${attempt}`);
    if (attempt < 3) await fail(trx, code);
  });

  expect({ attempts, hooks, bodies: await bodies() }).toEqual({ attempts: 3, hooks: [3], bodies: ['attempt 3'] });
});

test('work is run four times and no more; other errors not even twice', async () => {
  let attempts = 0;
  const failing = (code: string) =>
    database.transact({ orgId }, meta, async (trx) => {
      attempts += 1;
      await fail(trx, code);
    });

  await expect(failing('40001')).rejects.toMatchObject({ code: '40001' });
  expect(attempts).toBe(4);
  await expect(failing('P0001')).rejects.toMatchObject({ code: 'P0001' });
  expect(attempts).toBe(5);
});

test('of two transactions that wait for each other both get through', async () => {
  await database.transact({ orgId }, meta, (trx) =>
    trx
      .insertInto('note')
      .values([{ bodyText: 'a' }, { bodyText: 'b' }])
      .execute(),
  );
  const [aIsHeld, bIsHeld] = [gate(), gate()];
  const lock = (first: string, second: string, held: typeof aIsHeld, other: typeof aIsHeld) =>
    database.transact({ orgId }, meta, async (trx) => {
      await trx.selectFrom('note').selectAll().where('bodyText', '=', first).forUpdate().execute();
      held.open();
      await other.opened;
      await trx.selectFrom('note').selectAll().where('bodyText', '=', second).forUpdate().execute();
      return first;
    });

  // The server looks for deadlocks after as long as a lock is waited for, so a lock timeout may be first.
  await asSuperuser(url, (client) =>
    client.query(`alter database ${new URL(url).pathname.slice(1)} set deadlock_timeout = '100ms'`),
  );
  const settled = await Promise.all([lock('a', 'b', aIsHeld, bIsHeld), lock('b', 'a', bIsHeld, aIsHeld)]);

  expect(settled).toEqual(['a', 'b']);
});

test('statements at once take turns, and a failure waits for those under way', async () => {
  const failed = database.transact({ orgId }, meta, (trx) =>
    Promise.all([fail(trx, 'P0001'), write(trx, 'a'), write(trx, 'b'), sql`select pg_sleep(0.02)`.execute(trx)]),
  );

  await expect(failed).rejects.toThrow('refused');
  expect(await bodies()).toEqual([]);
});

test('a statement behind the end of its transaction is refused', async () => {
  const leaked = await database.transact({ orgId }, meta, async (trx) => [trx]);

  await expect(write(leaked[0]!, 'late')).rejects.toThrow('has ended');
});

test.each(['commit', 'rollback'])('a transaction that is ended from within by %s goes no further', async (ending) => {
  const ended = database.transact({ orgId }, meta, async (trx) => {
    await sql.raw(ending).execute(trx);
    await write(trx, 'outside');
  });

  await expect(ended).rejects.toThrow('from within');
  await expect(database.transact({ orgId }, meta, (trx) => sql.raw(ending).execute(trx))).rejects.toThrow(
    'from within',
  );
  expect(await bodies()).toEqual([]);
});

test('a transaction whose connection breaks leaves nothing, and the next gets another', async () => {
  const broken = database.transact({ orgId }, meta, async (trx) => {
    await write(trx, 'gone');
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(trx);
    await asSuperuser(url, (client) => client.query('select pg_terminate_backend($1)', [rows[0]!.pid]));
    await write(trx, 'never');
  });

  await expect(broken).rejects.toThrow(/terminat|not queryable/);
  await database.transact({ orgId }, meta, (trx) => write(trx, 'next'));
  expect(await bodies()).toEqual(['next']);
});

test('nobody claims to know what became of a COMMIT that was cut off', async () => {
  const proxy = await startProxy(url);
  const cut = connect<Tables>({ url: proxy.url, service, max: 1 });
  let hooked = false;
  const unknown = cut.transact({ orgId }, meta, async (trx) => {
    afterCommit(trx, () => (hooked = true));
    await write(trx, 'perhaps');
    proxy.breakOn(/S$/);
  });

  await expect(unknown).rejects.toThrow(CommitOutcomeUnknownError);
  expect(hooked).toBe(false);
  await cut.close();
  await proxy.close();
});

test('constraints are told apart by name', async () => {
  const twice = database.transact('shared', meta, (trx) =>
    trx.insertInto('currency').values({ code: 'EUR', digits: 2 }).execute(),
  );
  const error = await twice.catch((reason: unknown) => reason);

  expect([isUniqueViolation(error), isViolationOf(error, 'currency_pkey'), isViolationOf(error, 'other')]).toEqual([
    true,
    true,
    false,
  ]);
});

test('an observer hears of the caller’s statements and of no others', async () => {
  statements.length = 0;
  await database.transact({ orgId }, meta, async (trx) => write(await enterTenant(trx, orgId), 'x'));
  await bodies();

  expect(statements).toEqual([
    'insert into "note" ("body_text") values ($1)',
    'select "body_text" from "note" order by "body_text"',
  ]);
});
