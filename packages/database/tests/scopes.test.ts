import { hash } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connect, newId, type Database, type TenantDb } from '../src/index.ts';
import { asSuperuser, createNotesDatabase, seedNotes, service, type Tables } from './fixtures.ts';

let database: Database<Tables>;
let url: string;
let acme: string;
let globex: string;
beforeAll(async () => {
  ({ url } = await createNotesDatabase());
  database = connect<Tables>({ url, service, max: 2 });
  [acme, globex] = (await seedNotes(url, 2)) as [string, string];
});
afterAll(() => database.close());

test('an organization reads its own rows and nobody else’s', async () => {
  const notes = await database.tenant(acme).selectFrom('note').select(['orgId', 'bodyText']).execute();

  expect(notes).toEqual([{ orgId: acme, bodyText: `of ${acme}` }]);
});

test('a person reads what is theirs in every organization', async () => {
  const ada = newId();
  await asSuperuser(url, (client) =>
    client.query('insert into note (org_id, author_id, body_text) values ($1, $3, $4), ($2, $3, $4)', [
      acme,
      globex,
      ada,
      'mine',
    ]),
  );

  const notes = await database.person(ada).selectFrom('note').select(['orgId', 'bodyText']).orderBy('orgId').execute();

  expect(notes).toEqual([acme, globex].toSorted().map((orgId) => ({ orgId, bodyText: 'mine' })));
  await asSuperuser(url, (client) => client.query('delete from note where author_id = $1', [ada]));
});

test('a secret opens the row that keeps its hash', async () => {
  const secretHash = hash('sha256', 'open sesame');
  await asSuperuser(url, (client) =>
    client.query('insert into note (org_id, secret_hash, body_text) values ($1, $2, $3)', [
      newId(),
      secretHash,
      'cave',
    ]),
  );

  const opened = await database.bearer(secretHash).selectFrom('note').select('bodyText').execute();
  const refused = await database.bearer(hash('sha256', 'open barley')).selectFrom('note').select('bodyText').execute();

  expect({ opened, refused }).toEqual({ opened: [{ bodyText: 'cave' }], refused: [] });
});

test('without a scope tables of organizations look empty and shared ones answer', async () => {
  const notes = await database.shared.selectFrom('note').selectAll().execute();
  const currencies = await database.shared.selectFrom('currency').selectAll().orderBy('code').execute();

  expect(notes).toEqual([]);
  expect(currencies).toEqual([
    { code: 'EUR', digits: 2, total: 0n },
    { code: 'JPY', digits: 0, total: 0n },
  ]);
});

test.each(["' or true --", '00000000', '', '*', '00000000-0000-0000-0000-000000000000;'])(
  'no organization is named %j',
  (orgId) => {
    expect(() => database.tenant(orgId)).toThrow(TypeError);
    expect(() => database.person(orgId)).toThrow(TypeError);
    expect(() => database.bearer(orgId)).toThrow(TypeError);
  },
);

test.each([
  ['an insert', sql`insert into note (body_text) values ('x')`],
  ['an update', sql`update note set body_text = 'x'`],
  ['a delete', sql`delete from note`],
  ['a write in a CTE', sql`with gone as (delete from note returning 1) select * from gone`],
  ['a lock', sql`select * from note for update`],
])('a reader cannot smuggle in %s', async (_, statement) => {
  await expect(statement.execute(database.tenant(acme))).rejects.toMatchObject({ code: '25006' });
  await expect(statement.execute(database.shared)).rejects.toMatchObject({ code: '25006' });
});

test('a reader cannot make itself a writer', async () => {
  const unlock = sql`select set_config('transaction_read_only', 'off', true)`;

  await expect(unlock.execute(database.tenant(acme))).rejects.toThrow('read-write mode');
});

test('a reader has no transactions, and its statements are not several', async () => {
  const reader = database.tenant(acme) as TenantDb<Tables> & {
    transaction(): { execute(work: () => Promise<void>): Promise<void> };
  };

  await expect(reader.transaction().execute(async () => {})).rejects.toThrow('use transact');
  await expect(sql`select 1; delete from note`.execute(reader)).rejects.toThrow('multiple commands');
});

test('a setting made for the session does not outlast the statement’s own scope', async () => {
  await sql`select set_config('app.org_id', ${globex}, false)`.execute(database.tenant(acme));

  const notes = await database.shared.selectFrom('note').selectAll().execute();

  expect(notes).toEqual([]);
});

test('values keep their types', async () => {
  const { rows } = await sql`
    select 9007199254740993::bigint as big_number, array[1::bigint, null] as big_list, 1.10::numeric as price,
      array[1.10::numeric] as price_list, date '2024-02-29' as leap_day, timestamptz '2026-01-01T00:00:00Z' as new_year,
      '{"snake_case": 1}'::jsonb as json_value, null::text as nothing`.execute(database.shared);

  expect(rows).toEqual([
    {
      bigNumber: 9007199254740993n,
      bigList: [1n, null],
      price: '1.10',
      priceList: ['1.10'],
      leapDay: '2024-02-29',
      newYear: new Date('2026-01-01T00:00:00Z'),
      jsonValue: { snake_case: 1 },
      nothing: null,
    },
  ]);
});
