import type { Pool } from 'pg';
import { expect, test } from 'vitest';
import { createFeed, emit } from '../src/index.ts';
import { feedConformance } from './feed-conformance.ts';
import { acme, leadOf, someone, startService, winLeads } from './fixtures.ts';

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

test('stopping answers those who wait and refuses others', async () => {
  const { feed, database, close } = await startService();
  await winLeads(database, acme, 'one');
  const waiting = feed.read({ after: 1n, waitMs: 20_000 });

  await feed.stop();

  expect(await waiting).toEqual({ events: [], head: 1n });
  await expect(feed.read({ after: 0n })).rejects.toThrow('the feed of sales is stopped');
  await close();
});
