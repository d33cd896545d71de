import { lacksNats, startNats, type TestNats } from '@tenantry/testing/nats';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { connectBus, type EventBus, startConsumer } from '../src/index.ts';
import { endOfFeed } from '../src/feed.ts';
import { feedConformance } from './feed-conformance.ts';
import {
  acme,
  applications,
  globex,
  leadOf,
  noteApplied,
  oneTo,
  openService,
  quiet,
  type Service,
  startService,
  winLeads,
} from './fixtures.ts';

describe.skipIf(lacksNats)('over NATS', () => {
  let nats: TestNats;
  beforeAll(async () => {
    nats = await startNats();
  });
  afterAll(() => nats.stop());

  feedConformance('over NATS', async (origin) => {
    const [source, reader] = [await connectBus(nats.url, 'source', quiet), await connectBus(nats.url, 'reader', quiet)];
    const publication = await source.publish('sales', origin.feed);
    return {
      feed: reader.feed('sales'),
      async close() {
        await publication.stop();
        await Promise.all([source.close(), reader.close()]);
      },
    };
  });
});

describe.skipIf(lacksNats)('a stream of events', () => {
  let nats: TestNats;
  let origin: Service;
  let buses: EventBus[];
  beforeEach(async () => {
    [nats, origin] = await Promise.all([startNats(), startService()]);
    buses = [];
  });
  afterEach(async () => {
    await Promise.all(buses.map((bus) => bus.close()));
    await Promise.all([nats.stop(), origin.close()]);
  });

  async function connect(): Promise<EventBus> {
    const bus = await connectBus(nats.url, 'test', quiet);
    buses.push(bus);
    return bus;
  }
  const positions = (events: readonly { readonly pos: bigint }[]) => events.map(({ pos }) => Number(pos));
  const consume = (feed: ReturnType<EventBus['feed']>) =>
    startConsumer({
      name: 'ledger',
      source: 'sales',
      feed,
      database: origin.database,
      handlers: { '*': noteApplied },
      logger: quiet,
    });

  test('survives that the server is killed, and so do the consumers: nothing is lost and nothing applied twice', async () => {
    const publication = await (await connect()).publish('sales', origin.feed);
    const consumer = consume((await connect()).feed('sales'));
    await winLeads(origin.database, acme, 'one', 'two');
    await consumer.caughtUp();
    await nats.kill();
    await winLeads(origin.database, globex, 'while the server is down');
    await nats.restart();
    await winLeads(origin.database, acme, 'four');
    // Whoever asks in the middle of that is refused.
    await vi.waitFor(() => consumer.caughtUp(), { timeout: 20_000, interval: 20 });

    expect(await applications(origin.pool)).toEqual(oneTo(4));
    await Promise.all([consumer.stop(), publication.stop()]);
  });

  test('is made of the same events in the same places by several processes that publish at once', async () => {
    const other = openService(origin.url);
    const feed = (await connect()).feed('sales');
    const publications = [
      await (await connect()).publish('sales', origin.feed),
      await (await connect()).publish('sales', other.feed),
    ];
    await feed.read({ after: endOfFeed });
    await Promise.all(oneTo(40).map((nth) => winLeads(nth % 2 ? origin.database : other.database, acme, `${nth}`)));
    const { head } = await feed.read({ after: endOfFeed });
    await Promise.all(publications.map((publication) => publication.stop()));
    // Nobody is left to ask: what is read is what the stream holds.
    const { events } = await feed.read({ after: 0n });

    expect(head).toBe(40n);
    expect(positions(events)).toEqual(oneTo(40));
    await other.close();
  });

  test('is read on while the source is down, and no end of it is told', async () => {
    const feed = (await connect()).feed('sales');
    const publication = await (await connect()).publish('sales', origin.feed);
    await feed.read({ after: endOfFeed });
    await winLeads(origin.database, acme, 'one', 'two', 'three');
    await feed.read({ after: endOfFeed });
    await publication.stop();

    const { events, head } = await feed.read({ after: 1n });

    expect([events.map(leadOf), head]).toEqual([['two', 'three'], 3n]);
    await expect(feed.read({ after: endOfFeed })).rejects.toThrow('nobody publishes the events of sales');
  });

  test('holds nothing any more when something was taken back, which the source then answers without', async () => {
    const feed = (await connect()).feed('sales');
    const publication = await (await connect()).publish('sales', origin.feed);
    await winLeads(origin.database, acme, 'one', 'two');
    await feed.read({ after: endOfFeed });
    await origin.pool.query(`UPDATE outbox SET data = '{"lead": "nobody"}' WHERE pos = 1`);
    await publication.purge();
    const { events } = await feed.read({ after: 0n });
    await winLeads(origin.database, acme, 'three');
    const next = await feed.read({ after: 2n });
    await publication.stop();

    expect(events.map(leadOf)).toEqual(['nobody', 'two']);
    expect(next.events.map(leadOf)).toEqual(['three']);
    await expect(feed.read({ after: 0n })).rejects.toThrow('nobody else answers');
  });

  test.each([
    ['is not where it was', []],
    ['was set back and has gone on', ['another three']],
  ])('begins anew when the outbox %s, and readers notice', async (_, sinceThen) => {
    const feed = (await connect()).feed('sales');
    const first = await (await connect()).publish('sales', origin.feed);
    await winLeads(origin.database, acme, 'one', 'two', 'three');
    await feed.read({ after: 0n });
    await first.stop();
    // As after a restored backup.
    await origin.pool.query('DELETE FROM outbox WHERE pos = 3');
    await origin.pool.query('UPDATE outbox_head SET pos = 2');
    await winLeads(origin.database, acme, ...sinceThen);
    const second = await (await connect()).publish('sales', origin.feed);
    if (sinceThen.length === 0) await winLeads(origin.database, acme, 'another three');

    // Who reads before it has begun anew is told what was.
    await expect
      .poll(
        async () => {
          const { events, head } = await feed.read({ after: 0n });
          return [events.map(leadOf), head];
        },
        { timeout: 10_000 },
      )
      .toEqual([['one', 'two', 'another three'], 3n]);
    await second.stop();
  });
});

test('an address that is none of NATS is refused', async () => {
  await expect(connectBus('http://127.0.0.1:4222', 'test', quiet)).rejects.toThrow('nats://host:port');
});
