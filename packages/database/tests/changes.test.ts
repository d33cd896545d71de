import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { changesOf, connect, type Database, type Json, type JsonObject, newId, type Trx } from '../src/index.ts';
import { createNotesDatabase, meta, service, type Tables } from './fixtures.ts';

let database: Database<Tables>;
beforeAll(async () => {
  const { url } = await createNotesDatabase();
  database = connect<Tables>({ url, service, max: 1 });
});
afterAll(() => database.close());

const all = { leftOut: {} };
const watched = { ...meta, isWatched: true };
const write = (trx: Trx<Tables>, bodyText: string) =>
  trx.insertInto('note').values({ bodyText, secretHash: 'hash' }).returning('id').executeTakeFirstOrThrow();

test('a watched transaction knows which rows it made, changed and deleted, without their secrets', async () => {
  const orgId = newId();
  await database.transact({ orgId }, watched, async (trx) => {
    const { id } = await write(trx, 'first');
    await trx.updateTable('note').set({ bodyText: 'second' }).where('id', '=', id).execute();
    await trx.updateTable('note').set({ secretHash: 'another' }).where('id', '=', id).execute();
    await trx.deleteFrom('note').execute();

    // Of a changed row what is told is less than what tells of whom it is.
    const name = (table: string, column: string, value: Json, row: JsonObject) =>
      value === id && Object.hasOwn(row, 'author_id') ? `${table}.${column}` : value;
    expect(await changesOf(trx, all, name)).toEqual({
      before: {
        note: [
          { id: 'note.id', bodyText: 'first' },
          { id: 'note.id', bodyText: 'second', authorId: null },
        ],
      },
      after: {
        note: [
          { id: 'note.id', bodyText: 'first', authorId: null },
          { id: 'note.id', bodyText: 'second' },
        ],
      },
    });
    expect(await changesOf(trx, { leftOut: { note: 'not to be told' } })).toEqual({ before: null, after: null });
    const { before } = await changesOf(trx, { leftOut: { 'note.body_text': 'not to be told' } });
    expect(before).toEqual({ note: [{ id }, { id, authorId: null }] });
  });
});

test('nothing is noted where nobody asks, nor of the transaction before on the same connection', async () => {
  const orgId = newId();
  await database.transact({ orgId }, watched, (trx) => write(trx, 'noted'));
  await database.transact({ orgId }, meta, async (trx) => {
    await write(trx, 'not noted');
    expect(await changesOf(trx, all)).toEqual({ before: null, after: null });
  });
});

test('of many changes the first are told whole and the rest counted; a long value is told by its length', async () => {
  const orgId = newId();
  await database.transact({ orgId }, watched, async (trx) => {
    await write(trx, 'x'.repeat(5_000));
    await sql`INSERT INTO note (body_text) SELECT repeat('y', 900) FROM generate_series(1, 200)`.execute(trx);

    const { before, after } = await changesOf(trx, all);
    const told = after?.['note'] as { bodyText: string }[];
    expect([before, told[0]?.bodyText]).toEqual([null, '5002 characters']);
    expect(told.length).toBeGreaterThan(50);
    expect(told.length + Number(after?.['andMore'])).toBe(201);
  });
});
