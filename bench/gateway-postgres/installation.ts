import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { AllInOneOptions } from '@tenantry/dev/all-in-one';
import { startDistributed } from '@tenantry/dev/distributed';
import { createEmpty } from '@tenantry/testing/databases';
import { withClient } from '@tenantry/testing/client';
import { freePort } from '@tenantry/testing/free-port';
import { startBenchPostgres } from '../src/postgres.ts';
import { cpuOf, cpuOfFamily } from './processor.ts';

const staff = { email: 'staff@tenantry.test', password: 'correct horse battery' };
const owner = { email: 'owner@acme.test', name: 'Olga', password: 'correct horse battery' };
const graphql = { 'content-type': 'application/json' };

/** The distributed system on a Postgres of its own, with an organization of a hundred members and more. */
export async function startInstallation() {
  const postgres = await startBenchPostgres();
  const databases = await Promise.all([1, 2, 3].map(() => createEmpty(postgres.url)));
  const [identity, billing, usage] = databases.map(({ url }) => url) as [string, string, string];
  const options = {
    databaseUrls: { identity, billing, usage },
    secretKey: 'a secret of at least thirty-two characters',
    feedToken: 'a feed token of at least thirty-two characters',
    port: await freePort(),
    logLevel: 'silent',
    firstStaffMember: staff,
  } satisfies AllInOneOptions;
  const system = await startDistributed(options, { NODE_ENV: 'production' });
  const { url } = system;
  const addressOf = async (name: string) => system.processes.find((each) => each.name === name)!.started;
  const pidOf = (name: string) => system.processes.find((each) => each.name === name)!.pid!;
  const postmaster = await withClient(postgres.url, async (client) => {
    const { rows } = await client.query<{ data_directory: string }>('show data_directory');
    return Number.parseInt(readFileSync(join(rows[0]!.data_directory, 'postmaster.pid'), 'utf8'), 10);
  });
  const services = ['identity', 'billing', 'usage'] as const;
  const session = await authenticate(url, '/auth/sign-up/email', owner);
  await fill(url, session, identity);
  return {
    options,
    url,
    session,
    version: postgres.version,
    /** Where the services listen. */
    addresses: Object.fromEntries(
      await Promise.all(services.map(async (name) => [name, await addressOf(name)] as const)),
    ),
    /** What CPU each part has used, in milliseconds. */
    cpu: () => ({
      gateway: cpuOf([pidOf('gateway')]),
      services: cpuOf(services.map(pidOf)),
      database: cpuOfFamily(postmaster),
    }),
    async stop() {
      await system.stop();
      await postgres.stop();
    },
  };
}

/** The header of the session that signing up or in begins. */
async function authenticate(url: string, path: string, person: object): Promise<Record<string, string>> {
  const response = await fetch(`${url}${path}`, {
    method: 'POST',
    headers: { ...graphql, origin: url },
    body: JSON.stringify(person),
  });
  const token = response.headers.get('set-auth-token');
  if (!token) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
  return { authorization: `Bearer ${token}` };
}

async function ask(url: string, headers: Record<string, string>, query: string, variables: object = {}) {
  const body = JSON.stringify({ query, variables });
  const response = await fetch(url, { method: 'POST', headers: { ...graphql, ...headers }, body });
  // oxlint-disable-next-line typescript/no-explicit-any -- whoever asks knows the shape
  const answer: any = await response.json();
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return { data: answer.data, policy: response.headers.get('ratelimit-policy') };
}

/** Members, entries of the audit log, and a budget that nothing of this exhausts. */
async function fill(url: string, session: Record<string, string>, identityUrl: string): Promise<void> {
  const mine =
    '{ organization { id slug subscription { plan { key } } usage { used } auditLog(first: 6) { nodes { id } } } }';
  const isThere = async () => {
    const { organization } = (await ask(`${url}/graphql`, session, mine)).data;
    return organization.subscription && organization.usage?.length && organization.auditLog?.nodes.length === 6;
  };
  const createTeam = 'mutation ($input: CreateTeamInput!) { createTeam(input: $input) { errors { __typename } } }';
  for (const name of ['Sales', 'Support', 'Research', 'Finance', 'Legal', 'People'])
    await ask(`${url}/graphql`, session, createTeam, { input: { name } });
  await until(isThere);
  const { id, slug } = (await ask(`${url}/graphql`, session, '{ organization { id slug } }')).data.organization;
  await withClient(identityUrl, (client) => client.query(members, [slug]));

  const staffSession = await authenticate(url, '/staff/auth/sign-in/email', staff);
  const limit = '1000000000';
  await ask(
    `${url}/staff/graphql`,
    staffSession,
    'mutation ($input: OverrideEntitlementInput!) { overrideEntitlement(input: $input) { errors { __typename } } }',
    { input: { organizationId: id, key: 'graphql_cost_per_minute', limit, reason: 'A benchmark' } },
  );
  await until(async () => (await ask(`${url}/graphql`, session, mine)).policy?.includes(limit));
}

async function until(isSo: () => Promise<unknown>): Promise<void> {
  for (const deadline = Date.now() + 20_000; !(await isSo()); await pause(50))
    if (Date.now() > deadline) throw new Error('The installation was not ready within 20 seconds.');
}

const members = `
  with person as (
    insert into auth."user" (id, name, email)
    select uuidv7(), 'Person ' || n, 'person-' || n || '@acme.test' from generate_series(1, 120) n returning id
  )
  insert into membership (org_id, user_id, role)
  select organization.id, person.id, 'MEMBER' from person, organization where organization.slug = $1`;
