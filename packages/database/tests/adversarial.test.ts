import { setImmediate as nextTurn } from 'node:timers/promises';
import { sql } from 'kysely';
import type pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connect, connectPool, newId, type Database } from '../src/index.ts';
import { runPipeline } from '../src/protocol/pipeline.ts';
import { readAs } from '../src/read.ts';
import { organizationSettings } from '../src/scope.ts';
import { transact } from '../src/transact.ts';
import { asSuperuser, createNotesDatabase, meta, seedNotes, service, type Tables } from './fixtures.ts';

const CONNECTIONS = 4;
const NOTES_EACH = 3;

let url: string;
let organizations: string[];
beforeAll(async () => {
  ({ url } = await createNotesDatabase());
  organizations = await seedNotes(url, 200, NOTES_EACH);
});

const everyNote = { sql: 'select org_id, body_text from note', values: [] };
const manyRows = {
  sql: 'select n.org_id, n.body_text, repeat(s::text, 20) from note n, generate_series(1, 3000) s',
  values: [],
};

/** Statements to send as one organization, by what becomes of them: a number of rows, or an error. */
const attacks: readonly { name: string; sql: string; values: unknown[]; meets: number | RegExp }[] = [
  { name: 'a read', ...everyNote, meets: NOTES_EACH },
  { name: 'a huge result', ...manyRows, meets: NOTES_EACH * 3000 },
  {
    name: 'an error in the middle of rows',
    sql: 'select org_id, 1 / (3000 - s) from note, generate_series(1, 3000) s',
    values: [],
    meets: /division by zero/,
  },
  { name: 'a syntax error', sql: 'select org_id from from note', values: [], meets: /syntax error/ },
  { name: 'a missing table', sql: 'select * from nothing', values: [], meets: /does not exist/ },
  {
    name: 'too few values',
    sql: 'select org_id from note where id = $1',
    values: [],
    meets: /bind message supplies 0/,
  },
  {
    name: 'a value of a wrong type',
    sql: 'select org_id from note where id = $1',
    values: ['x'],
    meets: /invalid input syntax/,
  },
  {
    name: 'a value that cannot be sent',
    sql: 'select $1::jsonb',
    values: [
      {
        toJSON: () => {
          throw new Error('no JSON');
        },
      },
    ],
    meets: /no JSON/,
  },
  {
    name: 'a zero byte',
    sql: 'select org_id from note where body_text = $1',
    values: ['a\0b'],
    meets: /invalid byte sequence/,
  },
  {
    name: 'another organization asked for by name',
    sql: "select org_id from note where org_id <> (select nullif(current_setting('app.org_id'), '')::uuid)",
    values: [],
    meets: 0,
  },
  { name: 'the end of the transaction', sql: 'commit', values: [], meets: 0 },
  { name: 'a transaction left open', sql: 'begin', values: [], meets: 0 },
  { name: 'forgotten statements', sql: 'deallocate all', values: [], meets: 0 },
  {
    name: 'a copy from the client',
    sql: 'copy note from stdin',
    values: [],
    meets: /Connection terminated|read-only|COPY|permission/,
  },
  { name: 'a copy to the client', sql: 'copy (select org_id from note) to stdout', values: [], meets: 0 },
  { name: 'an empty statement', sql: '', values: [], meets: 0 },
];

/** What every connection of the pool would tell a statement that brings no scope. */
async function leftOn(pool: pg.Pool): Promise<unknown[]> {
  const clients = await Promise.all(Array.from({ length: CONNECTIONS }, () => pool.connect()));
  const left = await Promise.all(
    clients.map(async (client) => {
      const { rows } = await client.query(
        `select current_user as role, current_setting('transaction_read_only') as read_only, (select count(*)::int from note) as notes,
           concat(nullif(current_setting('app.user_id', true), ''), nullif(current_setting('app.credential', true), '')) as scope`,
      );
      return { ...rows[0], status: client.getTransactionStatus() };
    }),
  );
  for (const client of clients) client.release();
  return left;
}

const nothing = Array.from({ length: CONNECTIONS }, () => ({
  role: 'notes_runtime',
  read_only: 'off',
  notes: 0,
  scope: '',
  status: 'I',
}));

test('200 organizations share four connections, whatever each of them does', async () => {
  const pool = connectPool({ url, service, max: CONNECTIONS });
  const wrong: unknown[] = [];
  const meet = async (orgId: string, attack: (typeof attacks)[number]) => {
    const met = await readAs(pool, organizationSettings(orgId), attack).then(
      ({ rows }) => ({
        rows: rows.length,
        foreign: rows.filter((row) => 'orgId' in row && row['orgId'] !== orgId).length,
      }),
      (error: Error) => error.message,
    );
    const isExpected =
      typeof met === 'string'
        ? (attack.meets instanceof RegExp && attack.meets.test(met)) || /prepared statement .* does not exist/.test(met)
        : met.rows === attack.meets && met.foreign === 0;
    if (!isExpected) wrong.push({ attack: attack.name, met });
  };
  await Promise.all(
    organizations.map(async (orgId, place) => {
      // Every organization meets every attack, in another order than its neighbours.
      for (const turn of attacks.keys()) await meet(orgId, attacks[(place * 7 + turn) % attacks.length]!);
    }),
  );

  expect(wrong).toEqual([]);
  expect(await leftOn(pool)).toEqual(nothing);
  await pool.end();
});

test('a setting made for the session is overruled by the scope of whoever comes next', async () => {
  const database = connect<Tables>({ url, service, max: 1 });
  const [mine, other] = organizations as [string, string];
  const steal = sql`select set_config('app.org_id', ${other}, false), set_config('app.user_id', ${other}, false)`;

  await steal.execute(database.tenant(mine));
  const shared = await database.shared.selectFrom('note').selectAll().execute();
  const written = await database.transact('shared', meta, (trx) => trx.selectFrom('note').selectAll().execute());
  const own = await database.tenant(mine).selectFrom('note').select('orgId').distinct().execute();

  expect({ shared, written, own }).toEqual({ shared: [], written: [], own: [{ orgId: mine }] });
  await database.close();
});

test('backends are cancelled and terminated under statements, and no row goes astray', async () => {
  // However often connections are replaced, everybody gets their turn.
  const pool = connectPool({ url, service, max: CONNECTIONS, waitMs: 60_000 });
  const failures = new Set<string>();
  const foreign: unknown[] = [];
  let isRunning = true;

  const attackers = asSuperuser(url, async (client) => {
    for (let round = 0; isRunning; round += 1) {
      const kill = round % 4 === 0 ? 'pg_terminate_backend' : 'pg_cancel_backend';
      await client.query(
        `select ${kill}(pid) from (select pid from pg_stat_activity where application_name = 'notes_runtime'
           and datname = current_database() and state = 'active' order by random() limit 1) as victim`,
      );
      await nextTurn();
    }
  });
  const note = (error: Error & { code?: string }) => void failures.add(error.code ?? error.message);
  await Promise.all(
    organizations.map(async (orgId) => {
      for (const statement of [everyNote, manyRows, everyNote]) {
        const { rows } = await readAs(pool, organizationSettings(orgId), statement).catch(
          (error: Error) => (note(error), { rows: [] }),
        );
        foreign.push(...rows.filter((row) => row['orgId'] !== orgId));
      }
      const write = { pool, observe: () => {}, scope: { orgId }, meta };
      const seen = await transact<Tables, { orgId: string }[]>({
        ...write,
        work: async (trx) => {
          await trx
            .insertInto('note')
            .values({ bodyText: `of ${orgId}` })
            .execute();
          return trx.selectFrom('note').select('orgId').execute();
        },
      }).catch((error: Error) => (note(error), []));
      foreign.push(...seen.filter((row) => row.orgId !== orgId));
    }),
  );
  isRunning = false;
  await attackers;

  expect(foreign).toEqual([]);
  // Cancelled, terminated, cut off: nothing else may have come of it.
  expect(
    [...failures].filter(
      (failure) => !/^57014$|^57P01$|terminated|COMMIT|ECONNRESET|EPIPE|not queryable/.test(failure),
    ),
  ).toEqual([]);
  expect(failures.size).toBeGreaterThan(0);
  expect(await leftOn(pool)).toEqual(nothing);
  await asSuperuser(url, async (client) => {
    const { rows } = await client.query(`select count(*)::int as astray from note where body_text <> 'of ' || org_id`);
    expect(rows).toEqual([{ astray: 0 }]);
  });
  await pool.end();
});

test('a statement that takes longer than three seconds is stopped, with its scope', async () => {
  const pool = connectPool({ url, service, max: CONNECTIONS });
  const scope = organizationSettings(organizations[0]!);

  await expect(readAs(pool, scope, { sql: 'select org_id, pg_sleep(10) from note', values: [] })).rejects.toThrow(
    'statement timeout',
  );
  expect(await leftOn(pool)).toEqual(nothing);
  await pool.end();
});

test('when the scope cannot be bound the statement does not run', async () => {
  const pool = connectPool({ url, service, max: 1 });
  const client = await pool.connect();
  const unbound = runPipeline(client, [
    { sql: `select set_config('app.org_id', $1, 'no boolean')`, values: ['x'] },
    everyNote,
  ]);

  await expect(unbound).rejects.toThrow('invalid input syntax');
  client.release();
  await pool.end();
});

test('a connection keeps no more than 200 prepared statements, and goes on using those it has', async () => {
  const pool = connectPool({ url, service, max: 1 });
  const scope = organizationSettings(organizations[0]!);
  for (let number = 0; number < 250; number += 1) {
    const { rows } = await readAs(pool, scope, { sql: `select ${number}::int as number`, values: [] });
    expect(rows).toEqual([{ number }]);
  }
  const { rows: again } = await readAs(pool, scope, { sql: 'select 0::int as number', values: [] });
  const { rows } = await pool.query('select count(*)::int as kept from pg_prepared_statements');

  expect({ again, rows }).toEqual({ again: [{ number: 0 }], rows: [{ kept: 200 }] });
  await pool.end();
});

test('a statement outlives a migration of its table', async () => {
  const database = connect<Tables>({ url, service, max: 1 });
  const currencies = () => sql<object>`select * from currency where code = 'EUR'`.execute(database.shared);
  await currencies();
  await asSuperuser(url, (client) => client.query(`alter table currency add column symbol text not null default '€'`));

  const { rows } = await currencies();
  const inTransaction = await database.transact('shared', meta, (trx) =>
    sql`select * from currency where code = 'EUR'`.execute(trx),
  );

  expect(rows).toEqual([{ code: 'EUR', digits: 2, total: 0n, symbol: '€' }]);
  expect(inTransaction.rows).toEqual(rows);
  await asSuperuser(url, (client) => client.query('alter table currency drop column symbol'));
  await database.close();
});

test.each([
  [
    'options in the URL',
    (plain: string) => `${plain}?options=${encodeURIComponent('-c role=postgres -c statement_timeout=0')}`,
  ],
  ['a URL without', (plain: string) => plain],
])('no statement runs as the login, with %s', async (_, urlOf) => {
  const database: Database<Tables> = connect<Tables>({ url: urlOf(url), service, max: 1 });
  const { rows } = await sql`select current_user as role, current_setting('statement_timeout') as timeout,
    current_setting('lock_timeout') as lock_timeout`.execute(database.tenant(newId()));

  expect(rows).toEqual([{ role: 'notes_runtime', timeout: '3s', lockTimeout: '1s' }]);
  await database.close();
});

test('a role that does not exist is no way in', async () => {
  const database = connect<Tables>({ url, service, role: 'nobody' });

  await expect(database.ping()).rejects.toThrow('role "notes_nobody" does not exist');
  await database.close();
});

afterAll(() => asSuperuser(url, (client) => client.query('truncate note')));
