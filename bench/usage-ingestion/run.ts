import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { systemClock } from '@tenantry/database';
import { createLogger } from '@tenantry/observability';
import { testGateway, testOrganization } from '@tenantry/testing';
import { start } from '@tenantry/usage';
import { recordUsage } from '@tenantry/usage/record';
import { from as copyFrom } from 'pg-copy-streams';
import { measureAlone, type Way } from '../src/measure.ts';
import { show, writeResults } from '../src/results.ts';
import { silentFeed } from '../src/silent-feed.ts';
import { startUsage } from '../src/usage.ts';

const rounds = 15;
const events = 20_000;
const batch = 1_000;
const meta = { actor: { kind: 'service', id: 'bench', userId: null }, requestId: null, clock: systemClock };

const usage = await startUsage();
const { actorKeys, sign } = await testGateway();
const service = await start({
  databaseUrl: usage.url,
  secretKey: 'a secret of at least thirty-two characters',
  feedToken: 'a feed token of at least thirty-two characters',
  actorKeys,
  feeds: { identity: silentFeed, billing: silentFeed },
  port: 0,
  logger: createLogger('usage', 'warn'),
});
const organization = testOrganization();

// An hour ago, which is in a month that has a partition; each event at a moment of its own.
const began = Date.now() - 3_600_000;
let number = 0;
/** A key that nobody has used; keys that grow with time are the ones that docs/usage.md advises. */
const keys = {
  growing: () => `${Date.now().toString(36)}-${number.toString(36).padStart(8, '0')}-${randomUUID().slice(0, 8)}`,
  random: () => randomUUID() as string,
};

/** So many new events, as batches. */
function batches(keyOf: () => string = keys.growing) {
  return Array.from({ length: events / batch }, () =>
    Array.from({ length: batch }, () => {
      number += 1;
      return {
        key: keyOf(),
        meter: 'calls',
        quantity: 1 + (number % 7),
        occurredAt: new Date(began + (number % 3_000_000)),
      };
    }),
  );
}

/** Does the work in turns by so many workers. */
async function together<T>(workers: number, items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const queue = [...items];
  const worker = async () => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: workers }, worker));
}

async function post(type: string, body: BodyInit): Promise<void> {
  const authorization = `Bearer ${await sign(organization.owner)}`;
  const response = await fetch(new URL('/v1/usage', service.url ?? ''), {
    method: 'POST',
    headers: { authorization, 'content-type': type },
    body,
    duplex: 'half',
  } as RequestInit);
  const text = await response.text();
  if (!response.ok || text.includes('REJECTED')) throw new Error(`${response.status} ${text.slice(0, 300)}`);
}

const floor = 'raw COPY of the same batches into usage_event';
const stored =
  (workers: number, keyOf?: () => string): Way['run'] =>
  () =>
    together(workers, batches(keyOf), async (given) => {
      const records = given.map((event) => ({ ...event, quantity: BigInt(event.quantity) }));
      await usage.database.transact({ orgId: organization.id }, meta, (trx) => recordUsage(trx, records));
    });

const ways: Way[] = [
  {
    name: floor,
    floor,
    async run() {
      const client = await usage.admin.connect();
      const columns = 'org_id, key, meter, quantity, occurred_at, recorded_at';
      for (const rows of batches()) {
        const lines = rows.map(
          ({ key, meter, quantity, occurredAt }) =>
            `${organization.id}\t${key}\t${meter}\t${quantity}\t${occurredAt.toISOString()}\t${occurredAt.toISOString()}\n`,
        );
        const copy = client.query(copyFrom(`COPY usage_event (${columns}) FROM STDIN`));
        await pipeline(Readable.from([lines.join('')]), copy);
      }
      client.release();
    },
  },
  {
    name: 'plain INSERT of the same batches into usage_event',
    floor,
    async run() {
      for (const rows of batches()) {
        const column = <T>(of: (event: (typeof rows)[number]) => T) => rows.map(of);
        await usage.admin.query(
          `INSERT INTO usage_event (org_id, key, meter, quantity, occurred_at, recorded_at)
           SELECT $1, key, meter, quantity, occurred_at, occurred_at FROM unnest($2::text[], $3::text[], $4::bigint[], $5::timestamptz[])
             AS event (key, meter, quantity, occurred_at)`,
          [
            organization.id,
            column(({ key }) => key),
            column(({ meter }) => meter),
            column(({ quantity }) => quantity),
            column(({ occurredAt }) => occurredAt),
          ],
        );
      }
    },
  },
  { name: 'the store, a batch after the other', floor, run: stored(1) },
  { name: 'the store, two batches at a time', floor, run: stored(2) },
  { name: 'the same under random keys', floor, run: stored(2, keys.random) },
  {
    name: 'HTTP, arrays of 1,000, two at a time',
    floor,
    run: () => together(2, batches(), (given) => post('application/json', JSON.stringify(given))),
  },
  {
    name: 'HTTP, one stream of lines',
    floor,
    run: () =>
      post(
        'application/x-ndjson',
        batches()
          .flat()
          .map((event) => `${JSON.stringify(event)}\n`)
          .join(''),
      ),
  },
];

try {
  const measured = await measureAlone(ways, rounds);
  show(`${events} events in batches of ${batch}; p50 in ms of all`, 'runs', measured);
  const goal = { store: '>= 0.4 of raw COPY', http: '>= 0.25' };
  writeResults('usage-ingestion', usage.postgres, { rounds, events, batch, durable: true, goal, measured });
} finally {
  await service.stop();
  await usage.stop();
}
