import { randomBytes } from 'node:crypto';
import { createTestDatabase } from '@tenantry/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findTenancyViolations, migrate } from '../src/index.ts';
import { asSuperuser, ownMigrations } from './fixtures.ts';

// Roles belong to the whole cluster, so a test that spoils some has a service of its own.
const service = `rules_${randomBytes(4).toString('hex')}`;
const [owner, runtime, worker] = ['owner', 'runtime', 'worker'].map((role) => `${service}_${role}`) as [
  string,
  string,
  string,
];
let url: string;
let drop: () => Promise<void>;
beforeAll(async () => {
  ({ url, drop } = await createTestDatabase({ service, directories: [ownMigrations] }, migrate));
});
afterAll(() => drop());

const organization = `(SELECT nullif(current_setting('app.org_id', true), '')::uuid)`;
const person = `(SELECT nullif(current_setting('app.user_id', true), '')::uuid)`;
const secure = (table: string) =>
  `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY; ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;`;

/** The violations that some SQL of the owner brings about; the database is as before afterwards. */
async function violationsAfter(sql: string, undo = ''): Promise<string[]> {
  await asSuperuser(url, (client) =>
    client.query(`CREATE SCHEMA trial AUTHORIZATION ${owner}; GRANT USAGE ON SCHEMA trial TO ${runtime};
      SET ROLE ${owner}; SET search_path = trial; ${sql}`),
  );
  try {
    const found = await findTenancyViolations(url, service);
    return found.map(({ object, problem, remedy }) => `${object}: ${problem}. ${remedy}`);
  } finally {
    await asSuperuser(url, (client) => client.query(`${undo}; DROP SCHEMA trial CASCADE`));
  }
}

test('what the migrations of this package make keeps the rules', async () => {
  expect(await findTenancyViolations(url, service)).toEqual([]);
});

test.each([
  [
    'a table of the organizations',
    `CREATE TABLE lead (org_id uuid, id uuid DEFAULT uuidv7(), email text, PRIMARY KEY (org_id, id), UNIQUE (org_id, email));
    SELECT tenantry.protect('lead');
    CREATE TABLE call (org_id uuid, id uuid, lead_id uuid, PRIMARY KEY (org_id, id), FOREIGN KEY (org_id, lead_id) REFERENCES lead (org_id, id));
    SELECT tenantry.protect('call')`,
  ],
  [
    'the table of organizations, with public slugs',
    `CREATE TABLE organization (id uuid PRIMARY KEY, slug text);
    CREATE UNIQUE INDEX organization_slug ON organization (slug); COMMENT ON INDEX organization_slug IS 'global: public addresses';
    SELECT tenantry.protect('organization', 'id');
    CREATE TABLE settings (org_id uuid PRIMARY KEY REFERENCES organization (id)); SELECT tenantry.protect('settings')`,
  ],
  [
    'a table of nobody the runtime role has to do with',
    `CREATE TABLE secret (org_id uuid, number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY)`,
  ],
  [
    'a table the runtime role only adds to',
    `CREATE TABLE outbox (seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, org_id uuid);
    ${secure('outbox')} GRANT INSERT ON outbox TO ${runtime}; GRANT SELECT ON outbox TO ${worker};
    CREATE POLICY tenant ON outbox FOR INSERT TO ${runtime} WITH CHECK (org_id IS NOT DISTINCT FROM ${organization});
    CREATE POLICY worker ON outbox TO ${worker} USING (true)`,
  ],
  [
    'a table some rows of which are of no organization',
    `CREATE TABLE parked (id uuid PRIMARY KEY, org_id uuid); ${secure('parked')}
    GRANT SELECT, INSERT ON parked TO ${runtime}; CREATE POLICY tenant ON parked TO ${runtime}
      USING (org_id IS NOT DISTINCT FROM ${organization}) WITH CHECK (org_id IS NOT DISTINCT FROM ${organization})`,
  ],
  [
    'people, seen by themselves and their colleagues',
    `CREATE TABLE person (id uuid PRIMARY KEY, email text UNIQUE, password text);
    CREATE TABLE membership (org_id uuid, user_id uuid REFERENCES person (id), PRIMARY KEY (org_id, user_id)); SELECT tenantry.protect('membership');
    CREATE POLICY person ON membership FOR SELECT TO ${runtime} USING (user_id = ${person});
    ${secure('person')} GRANT SELECT (id, email) ON person TO ${runtime};
    CREATE POLICY self ON person FOR SELECT TO ${runtime} USING (id = ${person} OR id IN (SELECT user_id FROM membership WHERE org_id = ${organization}));
    CREATE POLICY authentication ON person TO ${worker} USING (true)`,
  ],
  [
    'a partitioned table',
    `CREATE TABLE usage (org_id uuid, id uuid, at timestamptz, PRIMARY KEY (org_id, id, at)) PARTITION BY RANGE (at);
    CREATE TABLE usage_default PARTITION OF usage DEFAULT; SELECT tenantry.protect('usage')`,
  ],
  [
    'a view that reads as its caller',
    `CREATE VIEW mine WITH (security_invoker) AS SELECT * FROM public.note; GRANT SELECT ON mine TO ${runtime}`,
  ],
])('the rules allow %s', async (_, sql) => {
  expect(await violationsAfter(sql)).toEqual([]);
});

const lead = `CREATE TABLE lead (org_id uuid, id uuid DEFAULT uuidv7(), email text, PRIMARY KEY (org_id, id)); SELECT tenantry.protect('lead');`;

test.each([
  [
    'a bare table',
    `CREATE TABLE t (org_id uuid); GRANT SELECT ON t TO ${runtime}`,
    /trial\.t: .*neither protected nor shared.*tenantry\.protect\('trial\.t'\)/,
  ],
  [
    'a bare table of which one column is granted',
    `CREATE TABLE t (a int, b int); GRANT SELECT (b) ON t TO ${runtime}`,
    /neither protected nor shared/,
  ],
  [
    'a table granted to everyone',
    `CREATE TABLE t (a int); GRANT SELECT ON t TO PUBLIC`,
    /neither protected nor shared/,
  ],
  [
    'a shared table with organizations',
    `CREATE TABLE t (org_id uuid); SELECT tenantry.share('t', reason => 'x')`,
    /shared and has a column org_id.*drop the column/,
  ],
  [
    'sharing without a reason',
    `CREATE TABLE t (a int); GRANT SELECT ON t TO ${runtime}; COMMENT ON TABLE t IS 'shared: '`,
    /neither protected nor shared/,
  ],
  [
    'policies the owner is exempt from',
    `${lead} ALTER TABLE lead NO FORCE ROW LEVEL SECURITY`,
    /FORCE ROW LEVEL SECURITY/,
  ],
  [
    'policies that are switched off',
    `${lead} ALTER TABLE lead DISABLE ROW LEVEL SECURITY`,
    /neither protected nor shared/,
  ],
  [
    'a policy that reads the setting for every row',
    `CREATE TABLE t (org_id uuid PRIMARY KEY); ${secure('t')} GRANT SELECT ON t TO ${runtime};
    CREATE POLICY tenant ON t USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid)`,
    /policy tenant admits rows.*SELECT nullif/,
  ],
  [
    'a policy without WITH CHECK',
    `CREATE TABLE t (org_id uuid PRIMARY KEY); ${secure('t')} GRANT SELECT, UPDATE ON t TO ${runtime};
    CREATE POLICY tenant ON t USING (org_id = ${organization})`,
    /policy tenant has no WITH CHECK.*tenantry\.protect/,
  ],
  [
    'one more policy that admits all',
    `${lead} CREATE POLICY loose ON lead FOR SELECT TO ${runtime} USING (email LIKE '%')`,
    /policy loose admits rows/,
  ],
  ['one more policy for everyone', `${lead} CREATE POLICY loose ON lead USING (true)`, /policy loose admits rows/],
  [
    'an alternative that admits all',
    `${lead} CREATE POLICY loose ON lead FOR SELECT USING (id = ${person} OR email IS NULL)`,
    /policy loose admits rows/,
  ],
  [
    'a check that lets anything in',
    `${lead} CREATE POLICY loose ON lead FOR INSERT WITH CHECK (true)`,
    /policy loose admits rows/,
  ],
  [
    'people everyone sees',
    `CREATE TABLE person (id uuid PRIMARY KEY); ${secure('person')} GRANT SELECT ON person TO ${runtime};
    CREATE POLICY all_of_them ON person USING (EXISTS (SELECT FROM public.note WHERE org_id = ${organization}))`,
    /policy all_of_them admits rows/,
  ],
  [
    'an organization’s rows seen by their person alone',
    `CREATE TABLE t (org_id uuid, user_id uuid); ${secure('t')} GRANT SELECT ON t TO ${runtime};
    CREATE POLICY person ON t USING (user_id = ${person})`,
    /column org_id and no policy that reads it/,
  ],
  [
    'a primary key that does not lead with the organization',
    `CREATE TABLE t (id uuid PRIMARY KEY, org_id uuid); SELECT tenantry.protect('t')`,
    /primary key t_pkey does not lead with org_id.*global: why/,
  ],
  [
    'a unique key among all organizations',
    `${lead} CREATE UNIQUE INDEX lead_email ON lead (email)`,
    /unique index lead_email does not lead with org_id/,
  ],
  [
    'a unique expression among all organizations',
    `${lead} CREATE UNIQUE INDEX lead_email ON lead (lower(email), org_id)`,
    /unique index lead_email does not lead/,
  ],
  [
    'a foreign key into other organizations',
    `${lead} CREATE UNIQUE INDEX lead_id ON lead (id); COMMENT ON INDEX lead_id IS 'global: x';
    CREATE TABLE call (org_id uuid, id uuid, lead_id uuid REFERENCES lead (id), PRIMARY KEY (org_id, id)); SELECT tenantry.protect('call')`,
    /trial\.call: foreign key call_lead_id_fkey to trial\.lead does not lead.*FOREIGN KEY \(org_id, …\) REFERENCES trial\.lead \(org_id, …\)/,
  ],
  [
    'the right to truncate',
    `${lead} GRANT TRUNCATE ON lead TO ${runtime}`,
    /has TRUNCATE.*REVOKE TRUNCATE ON trial\.lead/,
  ],
  [
    'a view that reads as its owner',
    `CREATE VIEW v AS SELECT 1 AS a; GRANT SELECT ON v TO ${runtime}`,
    /trial\.v: a view reads as its owner.*security_invoker/,
  ],
  [
    'a materialized view',
    `CREATE MATERIALIZED VIEW v AS SELECT 1 AS a; GRANT SELECT ON v TO ${runtime}`,
    /materialized view has no row-level security.*REVOKE ALL/,
  ],
  [
    'a partition granted by itself',
    `CREATE TABLE t (org_id uuid PRIMARY KEY) PARTITION BY HASH (org_id);
    CREATE TABLE t_all PARTITION OF t FOR VALUES WITH (MODULUS 1, REMAINDER 0); SELECT tenantry.protect('t'); GRANT SELECT ON t_all TO ${runtime}`,
    /trial\.t_all: a partition is granted.*REVOKE ALL/,
  ],
  [
    'numbers that count everyone',
    `CREATE TABLE t (org_id uuid, id bigint GENERATED ALWAYS AS IDENTITY, PRIMARY KEY (org_id, id)); SELECT tenantry.protect('t')`,
    /count everyone's rows by the numbers in id.*uuidv7/,
  ],
  [
    'a sequence',
    `CREATE SEQUENCE s; GRANT USAGE ON SEQUENCE s TO ${runtime}`,
    /trial\.s: .*may use the sequence.*REVOKE ALL ON SEQUENCE/,
  ],
  [
    'a function that trusts the caller’s search path',
    `CREATE FUNCTION f() RETURNS int LANGUAGE sql SECURITY DEFINER AS 'SELECT 1'`,
    /trial\.f\(\): it runs as its owner.*SET search_path/,
  ],
])('the rules find %s', async (_, sql, message) => {
  expect(await violationsAfter(sql)).toEqual([expect.stringMatching(message)]);
});

test.each([
  [
    'bypasses row-level security',
    `RESET ROLE; ALTER ROLE ${runtime} BYPASSRLS`,
    `ALTER ROLE ${runtime} NOBYPASSRLS`,
    /it is exempt from row-level security.*NOBYPASSRLS/,
  ],
  [
    'can become the owner',
    `RESET ROLE; GRANT ${owner} TO ${runtime}`,
    `REVOKE ${owner} FROM ${runtime}`,
    /it is a member of .*_owner\. REVOKE/,
  ],
  [
    'reads all data',
    `RESET ROLE; GRANT pg_read_all_data TO ${worker}`,
    `REVOKE pg_read_all_data FROM ${worker}`,
    /it is a member of pg_read_all_data/,
  ],
  [
    'owns a table',
    `CREATE TABLE t (a int); RESET ROLE; ALTER TABLE t OWNER TO ${runtime}; REVOKE ALL ON t FROM ${runtime}`,
    '',
    /it owns table trial\.t\. REASSIGN/,
  ],
  ['can create tables', `GRANT CREATE ON SCHEMA trial TO ${runtime}`, '', /it may create objects in schema trial/],
])('the rules find a role that %s', async (_, sql, undo, message) => {
  expect(await violationsAfter(sql, undo)).toContainEqual(expect.stringMatching(message));
});

test('a role hears nothing of the migrations that were applied', async () => {
  const read = asSuperuser(url, (client) => client.query(`SET ROLE ${runtime}; SELECT * FROM tenantry.migration`));

  await expect(read).rejects.toThrow('permission denied');
});
