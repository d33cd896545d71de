import { migrate } from '@tenantry/database';
import { encodeId } from '@tenantry/graphql';
import { createLogger } from '@tenantry/observability';
import { testGateway, testOrganization, type TestOrganization } from '@tenantry/testing';
import { migrations, start } from '@tenantry/usage';
import pg from 'pg';
import { measureAlone, type Way } from '../src/measure.ts';
import { startBenchPostgres } from '../src/postgres.ts';
import { show, writeResults } from '../src/results.ts';
import { median } from '../src/statistics.ts';
import { fillLog, known } from './fill-log.ts';
import { silentFeed } from '../src/silent-feed.ts';
import { createWays } from './ways.ts';

const callers = 20;
const sealingRounds = 5;
/** How many transactions have left an event. */
let done = 0;
const readingRounds = 60;
const few = 10_000;
const many = Number(process.argv[2] ?? 1_000_000);

const postgres = await startBenchPostgres({ durable: true });
const { url } = postgres;
await migrate({ ...migrations, url });
const admin = new pg.Client(url);
await admin.connect();
const organizations = [few, many].map((entries) => ({ entries, ...testOrganization() }));
for (const { id, entries } of organizations) {
  const begin = performance.now();
  await fillLog(admin, id, entries);
  console.log(`${entries} entries: ${Math.round((performance.now() - begin) / 1000)} s`);
}
await admin.query('checkpoint');
await admin.query('vacuum analyze');

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
const hot = testOrganization();
const ways = await createWays(admin, url, hot.id);
try {
  const sealing = await measureSealing('commits as the disk takes them', 2_000);
  // As on a disk that others share, or beside a standby that is waited for.
  await admin.query('ALTER SYSTEM SET commit_delay = 2000');
  await admin.query('ALTER SYSTEM SET commit_siblings = 0');
  await admin.query('SELECT pg_reload_conf()');
  const sealingOnSlowCommits = await measureSealing('commits that take 2 ms more', 500);
  await admin.query('ALTER SYSTEM RESET commit_delay');
  await admin.query('SELECT pg_reload_conf()');
  const reading = await measureReading();
  const goal = { committed: '>= 3 times the chain' };
  writeResults('audit', postgres.version, {
    ...{ callers, rounds: { sealing: sealingRounds, reading: readingRounds }, durable: true, goal },
    entries: { few, many },
    sealing,
    sealingOnSlowCommits,
    reading,
  });
} finally {
  await ways.close();
  await service.stop();
  await admin.end();
  await postgres.stop();
}

/** Transactions a second of one hot organization, by whether they chain their entries or leave that to the service. */
async function measureSealing(title: string, transactions: number) {
  const samples: { nothing: number; chain: number; tight: number; committed: number; sealed: number }[] = [];
  for (let round = -1; round < sealingRounds; round += 1) {
    const [nothing, chain, tight] = [
      await rateOf(ways.withNothing, transactions),
      await rateOf(ways.withChain, transactions),
      await rateOf(ways.withTightChain, transactions),
    ];
    const event = await rateOf(ways.withEvent, transactions, () => service.caughtUp());
    done += transactions;
    if (round >= 0)
      samples.push({
        nothing: nothing.committed,
        chain: chain.committed,
        tight: tight.committed,
        committed: event.committed,
        sealed: event.settled,
      });
  }
  await requireWhole();
  const figures = (name: string, rate: (sample: (typeof samples)[number]) => number) => {
    const middle = (figure: typeof rate) => Number(median(samples.map(figure)).toPrecision(3));
    return { name, throughput: middle(rate), ratio: middle((sample) => rate(sample) / sample.chain) };
  };
  const measured = [
    figures('a hash chain in the transaction', ({ chain }) => chain),
    figures('the same in one statement of the database', ({ tight }) => tight),
    figures('an event, sealed behind: committed', ({ committed }) => committed),
    figures('an event, sealed behind: until all is sealed', ({ sealed }) => sealed),
    figures('no entry at all', ({ nothing }) => nothing),
  ];
  console.log(`\none hot organization, ${callers} callers, ${title}: transactions a second`);
  console.table(measured);
  return measured;
}

async function rateOf(run: () => Promise<void>, transactions: number, settle = async () => {}) {
  let left = transactions;
  const begin = performance.now();
  const caller = async () => {
    while (left > 0) {
      left -= 1;
      await run();
    }
  };
  await Promise.all(Array.from({ length: callers }, caller));
  const committed = (transactions * 1000) / (performance.now() - begin);
  await settle();
  return { committed, settled: (transactions * 1000) / (performance.now() - begin) };
}

/** Throws unless both logs have every transaction, and ours is sealed to the end. */
async function requireWhole() {
  const { rows } = await admin.query<{ sealed: string; number: string; chained: string }>(
    `SELECT tree_size AS sealed, number, (SELECT number FROM chain_head WHERE org_id = $1) AS chained
     FROM audit_head WHERE org_id = $1`,
    [hot.id],
  );
  const expected = String(done);
  const [{ sealed, number, chained } = { sealed: '', number: '', chained: '' }] = rows;
  if (sealed !== expected || number !== expected || chained !== String(2 * done))
    throw new Error(`${expected} were done, ${number} entered, ${sealed} sealed, ${chained} chained.`);
}

/** What a page costs by how long the log is. */
async function measureReading() {
  const half = (entries: number) => new Date(Date.parse(known.begin) + (entries / 2) * 60_000).toISOString();
  const pages = {
    'the newest page': () => '',
    'a page from the middle on': (entries: number) => `recordedBefore: "${half(entries)}"`,
    'by action': () => 'action: "identity.act7"',
    'by person': () => `userId: "${encodeId('usr', known.userId)}"`,
    'by target': () => `target: "${encodeId('mem', known.membershipId)}"`,
    'by outcome': () => 'outcome: FAILURE',
    'by request': (entries: number) => `requestId: "request-${entries / 2}"`,
  };
  const nameOf = (title: string, entries: number) => `${title}, of ${entries} entries`;
  const reads = Object.entries(pages).flatMap(([title, filter]) =>
    organizations.map((organization): Way => ({
      name: nameOf(title, organization.entries),
      floor: nameOf(title, few),
      run: () => readPage(organization, filter(organization.entries)),
    })),
  );
  const measured = await measureAlone(reads, readingRounds);
  show('what a page of 20 costs by how long the log is: p50 in ms of one client', 'pages', measured);
  return measured;
}

async function readPage({ id, owner }: TestOrganization, filter: string): Promise<void> {
  const document = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Organization {
    auditLog(first: 20, filter: { ${filter} }) { nodes { number action actor targets recordedAt } pageInfo { hasNextPage } } } } }`;
  const { data, errors } = await execute(owner, document, {
    of: [{ __typename: 'Organization', id: encodeId('org', id) }],
  });
  const found = data?._entities[0].auditLog.nodes.length ?? 0;
  if (errors || found === 0 || (found < 20 && !filter.startsWith('requestId')))
    throw new Error(`${found} entries for { ${filter} }: ${JSON.stringify(errors)}`);
}
