import type { Pool } from 'pg';
import { expect, test } from 'vitest';
import { pause } from '../src/back-off.ts';
import { endOfFeed } from '../src/feed.ts';
import { createFeed, emit, emitAll } from '../src/index.ts';
import { feedConformance } from './feed-conformance.ts';
import { acme, leadOf, leadWon, someone, startService, winLeads } from './fixtures.ts';

feedConformance('in process', async ({ feed }) => ({ feed, close: async () => {} }));

test('what another process commits is found without a wake-up', async () => {
  const here = await startService();
  const waiting = here.feed.read({ after: 0n, waitMs: 20_000 });
  // No feed of this process is woken by another owner's event type.
  const event = { type: 'purchases.lead.bought', schemaVersion: 1, subject: 'one', data: {} };
  await here.database.transact({ orgId: acme }, someone, (trx) => emit(trx, event));

  expect((await waiting).events.map(({ subject }) => subject)).toEqual(['one']);
  await here.close();
});

test('a commit in this process wakes a reader, even one that is just looking', async () => {
  const { pool, database, close } = await startService();
  let looks = 0;
  const query = async (text: string, values?: unknown[]) => {
    const answer = await pool.query(text, values);
    if ((looks += 1) === 1) await winLeads(database, acme, 'one');
    return answer;
  };
  // Only the wake-up can be in time: the next look by itself is an hour away.
  const feed = createFeed({ pool: { query } as Pool, source: 'sales', pollMs: 3_600_000 });

  const { events } = await feed.read({ after: 0n, waitMs: 3_600_000 });

  expect(events.map(leadOf)).toEqual(['one']);
  await feed.stop();
  await close();
});

test('readers who are woken by one commit, or have rested as long, are answered by one look, each from their place on', async () => {
  const { pool, database, close } = await startService();
  await winLeads(database, acme, 'one', 'two', 'three');
  const asked: string[] = [];
  const query = (text: string, values?: unknown[]) => {
    asked.push(text.includes('number_outbox') ? 'number' : 'read');
    return pool.query(text, values);
  };
  const feed = createFeed({ pool: { query } as Pool, source: 'sales', pollMs: 3_600_000 });
  await feed.read({ after: endOfFeed });
  const waiting = [3n, 3n, 4n].map((after) => feed.read({ after, waitMs: 20_000 }));
  await feed.read({ after: endOfFeed });
  asked.length = 0;

  await winLeads(database, acme, 'four', 'five');
  const answers = await Promise.all(waiting);
  const rested = await Promise.all([0n, 3n, 4n].map((after) => pause(20).then(() => feed.read({ after }))));

  expect(answers.map(({ events }) => events.map(leadOf))).toEqual([['four', 'five'], ['four', 'five'], ['five']]);
  expect(rested.map(({ events }) => events.length)).toEqual([5, 2, 1]);
  expect(asked).toEqual(['number', 'read', 'number', 'read']);
  await feed.stop();
  await close();
});

test('who is far behind reads on their own, and holds up nobody at the end', async () => {
  const { pool, database, close } = await startService();
  const leads = Array.from({ length: 1_001 }, (_, index) => leadWon({ lead: `${index + 1}` }));
  await database.transact({ orgId: acme }, someone, (trx) => emitAll(trx, leads));
  const held = Promise.withResolvers<void>();
  const query = async (text: string, values?: unknown[]) => {
    if (values?.[0] === '0') await held.promise;
    return pool.query(text, values);
  };
  const feed = createFeed({ pool: { query } as Pool, source: 'sales' });

  const behind = feed.read({ after: 0n });
  const atTheEnd = await Promise.all([feed.read({ after: 501n }), feed.read({ after: 999n })]);
  held.resolve();

  const ends = [await behind, ...atTheEnd].map(({ events }) => [events[0]?.pos, events.at(-1)?.pos]);
  expect(ends).toEqual([
    [1n, 500n],
    [502n, 1_001n],
    [1_000n, 1_001n],
  ]);
  await feed.stop();
  await close();
});

test('stopping answers those who wait and refuses others', async () => {
  const { feed, database, close } = await startService();
  await winLeads(database, acme, 'one');
  const waiting = feed.read({ after: 1n, waitMs: 20_000 });

  await feed.stop();

  expect(await waiting).toEqual({ events: [], head: 1n });
  await expect(feed.read({ after: 0n })).rejects.toThrow('the feed of sales is stopped');
  await close();
});

test('events that are published together come as they would one after the other, in their order', async () => {
  const { feed, database, close } = await startService();
  const events = Array.from({ length: 501 }, (_, index) => ({
    ...{ type: 'sales.lead.won', schemaVersion: 1, subject: `${index}` },
    data: { address: 'ä@example.com', nothing: null, list: [1, '2'] },
  }));
  await database.transact({ orgId: acme }, someone, async (trx) => {
    await emit(trx, events[0]!);
    await emitAll(trx, events);
    await emitAll(trx, []);
  });

  const read = [...(await feed.read({ after: 0n })).events, ...(await feed.read({ after: 500n })).events];

  const [single, ...together] = read;
  const own = { pos: expect.any(BigInt), id: expect.any(String), occurredAt: expect.any(Date) };
  expect(together).toEqual(events.map(({ subject }) => ({ ...single, subject, ...own })));
  expect(read.map(({ pos }) => Number(pos))).toEqual(Array.from({ length: 502 }, (_, index) => index + 1));
  await close();
});
