import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import {
  connect,
  enterPerson,
  enterTenant,
  leaveScope,
  newId,
  scopeOf,
  type Database,
  type Trx,
} from '../src/index.ts';
import { createNotesDatabase, meta, service, type Tables } from './fixtures.ts';

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
const bodies = async () => {
  const notes = await database.tenant(orgId).selectFrom('note').select('bodyText').orderBy('bodyText').execute();
  return notes.map((note) => note.bodyText);
};

test('a transaction enters an organization from outside of any', async () => {
  const scopes = await database.transact('shared', meta, async (trx) => {
    const before = scopeOf(trx);
    const entered = await enterTenant(trx, orgId);
    await write(entered, 'welcome');
    return [before, scopeOf(entered)];
  });

  expect(scopes).toEqual([
    { orgId: null, userId: null },
    { orgId, userId: null },
  ]);
  expect(await bodies()).toEqual(['welcome']);
});

test('a person stays themselves in the organization they enter', async () => {
  const userId = newId();
  const seen = await database.transact({ userId }, meta, async (trx) => {
    await enterTenant(trx, orgId);
    await trx.insertInto('note').values({ authorId: userId, bodyText: 'mine' }).execute();
    await enterTenant(trx, newId());
    return { scope: scopeOf(trx).userId, notes: await trx.selectFrom('note').select('bodyText').execute() };
  });

  expect(seen).toEqual({ scope: userId, notes: [{ bodyText: 'mine' }] });
});

test('a transaction of nobody can become a person’s for a while, and takes nothing of that along', async () => {
  const userId = newId();
  const read = (trx: Trx<Tables>) => trx.selectFrom('note').select('bodyText').execute();
  const seen = await database.transact('shared', meta, async (trx) => {
    await enterTenant(trx, orgId);
    await trx.insertInto('note').values({ authorId: userId, bodyText: 'mine' }).execute();
    const asPerson = [await read(await enterPerson(trx, userId)), scopeOf(trx)];
    const asNobody = [await read(await leaveScope(trx)), scopeOf(trx)];
    await enterPerson(trx, userId);
    const elsewhere = newId();
    return [asPerson, asNobody, [await read(await enterTenant(trx, elsewhere)), { ...scopeOf(trx), orgId: null }]];
  });
  const crossing = database.transact({ orgId }, meta, (trx) => enterPerson(trx, userId));

  expect(seen).toEqual([
    [[{ bodyText: 'mine' }], { orgId: null, userId }],
    [[], { orgId: null, userId: null }],
    [[], { orgId: null, userId: null }],
  ]);
  await expect(crossing).rejects.toThrow('transaction of nobody');
});

test('a transaction of one organization cannot enter another', async () => {
  const crossing = database.transact({ orgId }, meta, (trx) => enterTenant(trx, newId()));

  await expect(crossing).rejects.toThrow('cannot enter another');
});
