import { migrate } from '@tenantry/database';
import { encodeId } from '@tenantry/graphql';
import { createLogger } from '@tenantry/observability';
import { testGateway, testOrganization, type TestOrganization } from '@tenantry/testing';
import { migrations, start } from '@tenantry/usage';
import pg from 'pg';
import { measureAlone, type Way } from '../src/measure.ts';
import { startBenchPostgres } from '../src/postgres.ts';
import { show, writeResults } from '../src/results.ts';
import { silentFeed } from '../src/silent-feed.ts';
import { fillUsage, stretch } from './fill-usage.ts';

const rounds = 100;
const few = 100_000;
const many = Number(process.argv[2] ?? 10_000_000);

const postgres = await startBenchPostgres();
const { url } = postgres;
await migrate({ ...migrations, url });
const client = new pg.Client(url);
await client.connect();
await client.query(
  `insert into meter (key, name, unit, aggregation, period, group_by) values ('tokens', 'Tokens', 'token', 'SUM', 'MONTH', 'model')`,
);
const organizations = [few, many].map((events) => ({ events, ...testOrganization() }));
for (const { id, events } of organizations) {
  const begin = performance.now();
  await fillUsage(client, id, events);
  console.log(`${events} events and their counts: ${Math.round((performance.now() - begin) / 1000)} s`);
}
await client.query('checkpoint');
await client.query('vacuum analyze');

const { actorKeys, executeAs } = await testGateway();
const service = await start({
  databaseUrl: url,
  secretKey: 'a secret of at least thirty-two characters',
  feedToken: 'a feed token of at least thirty-two characters',
  actorKeys,
  feeds: { identity: silentFeed, billing: silentFeed },
  port: null,
  logger: createLogger('usage', 'silent'),
});
const execute = executeAs(service.subgraph);

const asked = `meter: "tokens", from: "${stretch.from.toISOString()}", to: "${stretch.to.toISOString()}"`;
const reports = {
  'a series of 30 days': { field: `usageSeries(${asked}) { total points { startsAt value } }`, name: 'usageSeries' },
  'the same by group, compared': {
    field: `usageSeries(${asked}, byGroup: true, compare: true) { total points { value } groups { value total points { value } } previous { total changePercent } }`,
    name: 'usageSeries',
  },
  'a series of 720 hours': {
    field: `usageSeries(${asked}, interval: HOUR) { total points { value } }`,
    name: 'usageSeries',
  },
  'the ten people who used the most': { field: `topUsers(${asked}) { value events }`, name: 'topUsers' },
} as const;

try {
  const ways = Object.entries(reports).flatMap(([title, { field, name }]) =>
    organizations.map((organization): Way => {
      const nameOf = (events: number) => `${title}, of ${events} events`;
      return {
        name: nameOf(organization.events),
        floor: nameOf(few),
        run: async () => {
          const answer = await ask(organization, field);
          if (!answer[name]) throw new Error(`No answer: ${JSON.stringify(answer)}`);
        },
      };
    }),
  );
  for (const organization of organizations) await requireTrue(organization);
  const measured = await measureAlone(ways, rounds);
  show('what reports cost by how many events there are: p50 in ms of one client', 'reports', measured);
  writeResults('usage-reports', postgres.version, { rounds, events: { few, many }, measured });
} finally {
  await service.stop();
  await client.end();
  await postgres.stop();
}

async function ask(organization: TestOrganization, field: string) {
  const document = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Organization { ${field} } } }`;
  const of = [{ __typename: 'Organization', id: encodeId('org', organization.id) }];
  const { data, errors } = await execute(organization.owner, document, { of });
  if (errors) throw new Error(JSON.stringify(errors));
  return data._entities[0];
}

/** Throws unless the series come to what the events do. */
async function requireTrue(organization: TestOrganization): Promise<void> {
  const { rows } = await client.query<{ sum: string }>(
    'select sum(quantity) from usage_event where org_id = $1 and occurred_at >= $2 and occurred_at < $3',
    [organization.id, stretch.from, stretch.to],
  );
  const { usageSeries } = await ask(organization, `usageSeries(${asked}) { total }`);
  if (usageSeries.total !== rows[0]!.sum) throw new Error(`${usageSeries.total} were counted of ${rows[0]!.sum}.`);
}
