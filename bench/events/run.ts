import { serve } from '@hono/node-server';
import { afterCommit } from '@tenantry/database';
import { connectBus, type Feed, feedRoutes, httpFeed, startConsumer } from '@tenantry/events';
import { lacksNats, startNats } from '@tenantry/testing/nats';
import { startBenchPostgres } from '../src/postgres.ts';
import { writeResults } from '../src/results.ts';
import { percentile } from '../src/statistics.ts';
import { type Handling, numberOf, startServices } from './services.ts';

const idleEvents = 300;
const drainedEvents = 50_000;
const token = 'a feed token of at least thirty-two characters';
const logger = { warn: console.warn, error: console.error };

const postgres = await startBenchPostgres({ durable: true });
const services = await startServices(postgres.url);
const { feed, books } = services;
const server = serve({ fetch: feedRoutes(feed, token), port: 0, hostname: '127.0.0.1' });
await new Promise<void>((resolve) => server.once('listening', resolve));
const nats = lacksNats ? null : await startNats();
const buses = nats ? [await connectBus(nats.url, 'source', logger), await connectBus(nats.url, 'reader', logger)] : [];
const publication = await buses[0]?.publish('sales', feed);
const feeds: Readonly<Record<string, Feed>> = {
  'in process': feed,
  'over HTTP': httpFeed(`http://127.0.0.1:${(server.address() as { port: number }).port}`, token),
  ...(buses[1] && { 'over NATS': buses[1].feed('sales') }),
};

let names = 0;
/** A consumer that begins with the next event, or with all of them. */
async function consume(from: Feed, handling: Handling, fromStart = false) {
  const name = `consumer-${(names += 1)}`;
  if (!fromStart) await services.skip(name);
  return startConsumer({ name, source: 'sales', feed: from, database: books, logger, ...handling });
}

/** How long after its commit each event is committed where it is applied, one at a time and a few milliseconds apart. */
async function latencies(from: Feed): Promise<number[]> {
  let applied = Promise.withResolvers<number>();
  const consumer = await consume(from, {
    handlers: {
      '*': async (trx, event) => {
        await trx
          .insertInto('applied')
          .values({ number: BigInt(numberOf(event)) })
          .execute();
        afterCommit(trx, () => applied.resolve(performance.now()));
      },
    },
  });
  await consumer.caughtUp();
  const times: number[] = [];
  for (let number = 0; number < idleEvents; number += 1) {
    applied = Promise.withResolvers();
    await services.publish(number);
    const committed = performance.now();
    times.push((await applied.promise) - committed);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  await consumer.stop();
  // The first ones plan statements and open connections.
  return times.slice(50);
}

/** Events a second, from the first on, with nobody else at work. */
async function drain(from: Feed, handling: Handling): Promise<number> {
  const { head } = await feed.read({ after: 0n, limit: 1 });
  const begin = performance.now();
  const consumer = await consume(from, handling, true);
  await consumer.caughtUp();
  const elapsed = performance.now() - begin;
  await consumer.stop();
  return (Number(head) * 1_000) / elapsed;
}

const together: Handling = {
  handlers: { '*': () => Promise.reject(new Error('It is to be applied together.')) },
  async together(trx, events) {
    const rows = events.map((event) => ({ number: BigInt(numberOf(event)) }));
    await trx.insertInto('applied').values(rows).execute();
  },
};

try {
  const idle: Record<string, object> = {};
  for (const [transport, from] of Object.entries(feeds)) {
    const times = await latencies(from);
    idle[transport] = { 'p50 ms': rounded(percentile(times, 0.5)), 'p99 ms': rounded(percentile(times, 0.99)) };
  }
  await services.publishMany(drainedEvents);
  const drained: Record<string, Record<string, number>> = {};
  for (const [transport, from] of Object.entries(feeds)) {
    drained[transport] = {
      'passed over, events/s': rounded(await drain(from, { handlers: {} })),
      'a statement a batch, events/s': rounded(await drain(from, together)),
    };
  }
  console.table(idle);
  console.table(drained);
  const goal = { idle: 'p99 <= 50 ms', drained: '>= 15,000/s with a statement a batch' };
  writeResults('events', postgres.version, { idleEvents, drainedEvents, durable: true, goal, idle, drained });
} finally {
  await publication?.stop();
  await Promise.all(buses.map((bus) => bus.close()));
  await nats?.stop();
  server.close();
  await services.stop();
  await postgres.stop();
}

function rounded(figure: number): number {
  return Number(figure.toPrecision(3));
}
