import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { endOfFeed } from '../src/feed.ts';
import { type Feed, startConsumer } from '../src/index.ts';
import {
  acme,
  applications,
  globex,
  leadOf,
  noteApplied,
  oneTo,
  quiet,
  type Service,
  startService,
  winLeads,
} from './fixtures.ts';

export interface FeedUnderTest {
  readonly feed: Feed;
  close(): Promise<void>;
}

/** What every transport of a feed must do. `makeFeed` gives a reader of the service's feed over the transport. */
export function feedConformance(transport: string, makeFeed: (origin: Service) => Promise<FeedUnderTest>): void {
  describe(`a feed ${transport}`, () => {
    let origin: Service;
    let reader: FeedUnderTest;
    let start: bigint;

    beforeAll(async () => {
      origin = await startService();
      reader = await makeFeed(origin);
    });
    afterAll(async () => {
      await reader.close();
      await origin.close();
    });
    beforeEach(async () => {
      start = (await reader.feed.read({ after: endOfFeed })).head;
    });

    test('has everything committed before the read, in order, and where it ends', async () => {
      await winLeads(origin.database, acme, 'one', 'two');
      await winLeads(origin.database, globex, 'three');

      const { events, head } = await reader.feed.read({ after: start });

      expect(events.map((event) => [event.pos - start, event.orgId, leadOf(event)])).toEqual([
        [1n, acme, 'one'],
        [2n, acme, 'two'],
        [3n, globex, 'three'],
      ]);
      expect(head).toBe(start + 3n);
    });

    test('carries the whole event', async () => {
      const before = new Date();
      await winLeads(origin.database, acme, 'one');
      const { events } = await reader.feed.read({ after: start });

      expect(events).toEqual([
        {
          pos: start + 1n,
          id: expect.stringMatching(/^[0-9a-f-]{36}$/),
          source: 'sales',
          kind: 'domain',
          type: 'sales.lead.won',
          schemaVersion: 1,
          orgId: acme,
          subject: 'one',
          data: { lead: 'one' },
          actor: { kind: 'user', sub: 'ada' },
          requestId: 'req-1',
          traceparent: null,
          causationId: null,
          occurredAt: expect.any(Date),
        },
      ]);
      expect(events[0]?.occurredAt.getTime()).toBeGreaterThanOrEqual(before.getTime());
    });

    test('is read in pages', async () => {
      await winLeads(origin.database, acme, 'one', 'two', 'three');

      const first = await reader.feed.read({ after: start, limit: 2 });
      const second = await reader.feed.read({ after: start + 2n, limit: 2 });

      expect([first, second].map((page) => page.events.map(leadOf))).toEqual([['one', 'two'], ['three']]);
      expect(first.head).toBe(start + 3n);
    });

    test('leaves out what was rolled back', async () => {
      const rollback = new Error('never mind');
      await winLeads(origin.database, acme, 'one');
      const refused = winLeads(origin.database, 'not-an-organization', 'never').catch(() => rollback);
      expect(await refused).toBe(rollback);
      await winLeads(origin.database, acme, 'two');

      const { events } = await reader.feed.read({ after: start });

      expect(events.map((event) => [event.pos - start, leadOf(event)])).toEqual([
        [1n, 'one'],
        [2n, 'two'],
      ]);
    });

    test('answers a waiting reader when something is committed', async () => {
      const waiting = reader.feed.read({ after: start, waitMs: 20_000 });
      await winLeads(origin.database, acme, 'one');

      expect((await waiting).events.map(leadOf)).toEqual(['one']);
    });

    test('answers a waiting reader with nothing when nothing happens', async () => {
      expect(await reader.feed.read({ after: start, waitMs: 50 })).toEqual({ events: [], head: start });
    });

    test('lets a reader stop waiting', async () => {
      const gone = new AbortController();
      const waiting = reader.feed.read({ after: start, waitMs: 20_000, signal: gone.signal });
      gone.abort(new Error('gone'));

      await expect(waiting).rejects.toThrow('gone');
    });

    test('has everything from the first event on for who has read nothing', async () => {
      await winLeads(origin.database, acme, 'one');

      const { events, head } = await reader.feed.read({ after: 0n });

      expect(events.map(({ pos }) => pos)).toEqual(oneTo(Number(head)).map(BigInt));
    });

    test('has each event applied once and in order, by whoever is restarted or beside another', async () => {
      const consume = () =>
        startConsumer({
          name: 'ledger',
          source: 'sales',
          feed: reader.feed,
          database: origin.database,
          handlers: { '*': noteApplied },
          logger: quiet,
        });
      const consumers = [consume(), consume()];
      await Promise.all(oneTo(10).map((nth) => winLeads(origin.database, nth % 2 ? acme : globex, 'one', 'two')));
      await consumers[0]?.caughtUp();
      await Promise.all(consumers.map((consumer) => consumer.stop()));
      await winLeads(origin.database, null, 'while nobody listens');
      const restarted = consume();
      await restarted.caughtUp();
      await restarted.stop();

      const { head } = await reader.feed.read({ after: endOfFeed });
      expect(head).toBeGreaterThanOrEqual(start + 21n);
      expect(await applications(origin.pool)).toEqual(oneTo(Number(head)));
    });

    test('answers its head alone from beyond its end', async () => {
      await winLeads(origin.database, acme, 'one');

      expect(await reader.feed.read({ after: endOfFeed })).toEqual({ events: [], head: start + 1n });
    });
  });
}
