import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEmptyDatabase } from '@tenantry/testing';
import { afterAll, expect, test } from 'vitest';
import { connect, findTenancyViolations, migrate } from '../src/index.ts';
import { asSuperuser } from './fixtures.ts';

const parent = mkdtempSync(join(tmpdir(), 'tenantry-migrations-'));
afterAll(() => rmSync(parent, { recursive: true }));

/** A folder with these files, and a way to change them. */
function directoryOf(files: Record<string, string>) {
  const path = mkdtempSync(join(parent, 'own-'));
  const put = (changed: Record<string, string>) => {
    for (const [file, sql] of Object.entries(changed)) writeFileSync(join(path, file), sql);
  };
  put(files);
  return { name: 'own', path, put };
}

/** What this package applies before all else. */
const tenancy = [
  'tenancy/0001_tenancy.sql',
  'tenancy/0002_changes.sql',
  'tenancy/0003_told_columns.sql',
  'tenancy/0004_forced_at_the_end.sql',
];
const newService = () => `made_${randomBytes(4).toString('hex')}`;
const lead = `create table lead (org_id uuid, id uuid default uuidv7(), primary key (org_id, id)); select tenantry.protect('lead');`;

async function tablesOf(url: string): Promise<string[]> {
  const { rows } = await asSuperuser(url, (client) =>
    client.query<{ name: string }>(`select schemaname || '.' || tablename || ' of ' || tableowner as name from pg_tables
      where schemaname not in ('pg_catalog', 'information_schema') order by 1`),
  );
  return rows.map((row) => row.name);
}

test('migrations are applied once, in order, as the owner', async () => {
  const { url } = await createEmptyDatabase();
  const service = newService();
  const directories = [
    directoryOf({ '0002_more.sql': 'alter table lead add column name text;', '0001_lead.sql': lead }),
  ];

  const first = await migrate({ url, service, directories });
  const second = await migrate({ url, service, directories });

  expect(first).toEqual([...tenancy, 'own/0001_lead.sql', 'own/0002_more.sql']);
  expect(second).toEqual([]);
  expect(await tablesOf(url)).toEqual([`public.lead of ${service}_owner`, `tenantry.migration of ${service}_owner`]);
  expect(await findTenancyViolations(url, service)).toEqual([]);
});

test('role names stand where psql variables do, and casts stay casts', async () => {
  const { url } = await createEmptyDatabase();
  const service = newService();
  const sql = `create table t (a text default 'x:y'::text); grant select on t to :auth; grant insert on t to :worker, :reporting, :runtime;`;

  await migrate({ url, service, directories: [directoryOf({ '0001_t.sql': sql })], roles: ['auth'] });

  const { rows } = await asSuperuser(url, (client) =>
    client.query(`select grantee || ' ' || privilege_type as granted from information_schema.role_table_grants
      where table_name = 't' and grantee not like '%_owner' order by 1`),
  );
  const granted = ['auth SELECT', 'reporting INSERT', 'runtime INSERT', 'worker INSERT'].map((grant) => ({
    granted: `${service}_${grant}`,
  }));
  expect(rows).toEqual(granted);
});

test('an edited migration is refused, as is one that comes too late', async () => {
  const { url } = await createEmptyDatabase();
  const service = newService();
  const directory = directoryOf({ '0002_lead.sql': lead });
  const again = () => migrate({ url, service, directories: [directory] });
  await again();

  expect(await again()).toEqual([]);
  directory.put({ '0002_lead.sql': `${lead} -- better` });
  await expect(again()).rejects.toThrow('own/0002_lead.sql was edited after it was applied');
  directory.put({ '0001_late.sql': 'select 1', '0002_lead.sql': lead });
  await expect(again()).rejects.toThrow('own/0001_late.sql is numbered below 0002_lead.sql');
});

test.each([
  ['a name without a number', { 'lead.sql': '' }, 'named like 0001_what_it_adds.sql'],
  ['a number twice', { '0001_a.sql': '', '0001_b.sql': '' }, 'two migrations have this number'],
  [
    'an error, by its line',
    { '0001_a.sql': 'select 1;\n\nselect *\nfrom nothing;' },
    'own/0001_a.sql:4: relation "nothing" does not exist',
  ],
  [
    'a migration that commits by itself',
    { '0001_a.sql': 'create table t (a int); commit;' },
    'must not end its transaction',
  ],
  [
    'a table that is shared without a reason',
    { '0001_a.sql': `create table t (a int); select tenantry.share('t');` },
    'needs a reason',
  ],
])('%s is told', async (_, files, message) => {
  const { url } = await createEmptyDatabase();

  await expect(migrate({ url, service: newService(), directories: [directoryOf(files)] })).rejects.toThrow(message);
});

test('a migration that fails leaves nothing of itself, and those before it', async () => {
  const { url } = await createEmptyDatabase();
  const service = newService();
  const directory = directoryOf({ '0001_lead.sql': lead, '0002_bad.sql': 'create table t (a int); select 1 / 0;' });

  await expect(migrate({ url, service, directories: [directory] })).rejects.toThrow(
    'own/0002_bad.sql: division by zero',
  );
  expect(await tablesOf(url)).toEqual([`public.lead of ${service}_owner`, `tenantry.migration of ${service}_owner`]);

  directory.put({ '0002_bad.sql': 'create table t (a int);' });
  expect(await migrate({ url, service, directories: [directory] })).toEqual(['own/0002_bad.sql']);
});

test('what a migration leaves out of row-level security for itself binds the next one, in tables of any kind', async () => {
  const { url } = await createEmptyDatabase();
  const service = newService();
  const diary = `create table diary (writer uuid); insert into diary values (gen_random_uuid());
    create policy own on diary using (writer = nullif(current_setting('app.user_id', true), '')::uuid);
    alter table diary enable row level security; alter table diary force row level security;`;
  const counting = (name: string) => `create table ${name} as select count(*)::int as count from diary;`;

  const directory = directoryOf({
    '0001_diary.sql': diary,
    '0002_seen.sql': `alter table diary no force row level security; ${counting('seen')}`,
    '0003_found.sql': counting('found'),
  });
  await migrate({ url, service, directories: [directory] });

  const { rows } = await asSuperuser(url, (client) =>
    client.query('select seen.count as seen, found.count as found from seen, found'),
  );
  expect(rows).toEqual([{ seen: 1, found: 0 }]);
});

test('a migration fills the tables that it makes with rows of every organization, and is bound in them afterwards', async () => {
  const { url } = await createEmptyDatabase();
  const service = newService();
  const directory = directoryOf({ '0001_lead.sql': lead });
  await migrate({ url, service, directories: [directory] });
  await asSuperuser(url, (client) =>
    client.query('insert into lead (org_id) select gen_random_uuid() from generate_series(1, 2)'),
  );

  const copying = `alter table lead no force row level security;
    create table copy (org_id uuid, id uuid, primary key (org_id, id)); select tenantry.protect('copy');
    insert into copy select org_id, id from lead;`;
  directory.put({ '0002_copy.sql': copying, '0003_found.sql': 'create table found as select from copy, lead;' });
  await migrate({ url, service, directories: [directory] });

  const { rows } = await asSuperuser(url, (client) =>
    client.query('select (select count(*) from copy) as copied, (select count(*) from found) as found'),
  );
  // Both tables bind the next migration, though the last one left that out.
  expect(rows).toEqual([{ copied: '2', found: '0' }]);
});

test('processes that start together apply each migration once', async () => {
  const { url } = await createEmptyDatabase();
  const service = newService();
  const directories = [directoryOf({ '0001_lead.sql': lead })];

  const applied = await Promise.all(Array.from({ length: 5 }, () => migrate({ url, service, directories })));

  expect(applied.filter((names) => names.length > 0)).toEqual([[...tenancy, 'own/0001_lead.sql']]);
});

test('databases that are made together share their roles', async () => {
  const service = newService();
  const databases = await Promise.all(Array.from({ length: 5 }, () => createEmptyDatabase()));

  const applied = await Promise.all(databases.map(({ url }) => migrate({ url, service, directories: [] })));

  expect(applied).toEqual(databases.map(() => tenancy));
});

test('a login that is no superuser makes the roles of its own database and works as them', async () => {
  const { url } = await createEmptyDatabase();
  const service = newService();
  const login = new URL(url);
  [login.username, login.password] = [`${service}_login`, 'secret'];
  const database = login.pathname.slice(1);
  await asSuperuser(url, (client) =>
    client.query(
      `create role ${login.username} login createrole password 'secret'; alter database ${database} owner to ${login.username}`,
    ),
  );

  const applied = await migrate({ url: login.href, service, directories: [directoryOf({ '0001_lead.sql': lead })] });
  const connected = connect({ url: login.href, service });
  await connected.ping();
  await connected.close();

  expect(applied).toEqual([...tenancy, 'own/0001_lead.sql']);
});

test('a login that may not act as the roles is told what to grant', async () => {
  const { url } = await createEmptyDatabase();
  const service = newService();
  await migrate({ url, service, directories: [] });
  const login = new URL(url);
  [login.username, login.password] = [`${service}_login`, 'secret'];
  await asSuperuser(url, (client) =>
    client.query(
      `create role ${login.username} login password 'secret'; grant connect on database ${login.pathname.slice(1)} to ${login.username}`,
    ),
  );

  await expect(migrate({ url: login.href, service, directories: [] })).rejects.toThrow(
    `GRANT "${service}_owner" TO <login> WITH SET TRUE;`,
  );
});
