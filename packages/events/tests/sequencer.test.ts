import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { emit } from '../src/index.ts';
import {
  acme,
  globex,
  leadOf,
  leadWon,
  oneTo,
  openService,
  type Service,
  someone,
  startService,
  winLeads,
} from './fixtures.ts';

let origin: Service;
beforeAll(async () => {
  origin = await startService();
});
afterAll(() => origin.close());

test('nothing is lost or seen with a gap while many write and a transaction stays open', async () => {
  const { database } = origin;
  const others = [openService(origin.url), openService(origin.url)];
  const writing = Promise.withResolvers<void>();
  const opened = Promise.withResolvers<void>();
  // Has the lowest seq of all and commits last.
  const idle = database.transact({ orgId: acme }, someone, async (trx) => {
    await emit(trx, leadWon({ lead: 'slow' }));
    // It is sent with the next statement.
    await sql`select 1`.execute(trx);
    opened.resolve();
    await writing.promise;
  });
  await opened.promise;

  const stop = new AbortController();
  const readers = [origin, ...others].map(({ feed }) => readOn(feed, 201, stop.signal));
  await Promise.all(
    oneTo(8).map(async (writer) => {
      for (const nth of oneTo(25)) await winLeads(database, writer % 2 ? acme : globex, `${writer}-${nth}`);
    }),
  );
  expect((await origin.feed.read({ after: 199n })).head).toBe(200n);
  writing.resolve();
  await idle;

  for (const leads of await Promise.all(readers)) {
    expect(leads).toHaveLength(201);
    expect(new Set(leads).size).toBe(201);
    expect(leads.at(-1)).toBe('slow');
  }
  await Promise.all(others.map((other) => other.close()));
});

test('numbering goes on over more events than one round takes', async () => {
  const start = (await origin.feed.read({ after: 0n, limit: 1 })).head;
  await origin.database.transact({ orgId: acme }, someone, (trx) =>
    sql`
      insert into outbox (kind, type, schema_version, data)
      select 'domain', 'sales.lead.won', 1, jsonb_build_object('lead', n::text) from generate_series(1, 10001) as n`.execute(
      trx,
    ),
  );

  const { head } = await origin.feed.read({ after: start, limit: 1 });
  const last = await origin.feed.read({ after: head - 1n });

  expect(head).toBe(start + 10_001n);
  expect(last.events.map(leadOf)).toEqual(['10001']);
});

/** Follows the feed until it has so many leads, checking that each page joins the last. */
async function readOn(feed: Service['feed'], count: number, signal: AbortSignal): Promise<string[]> {
  const leads: string[] = [];
  let after = 0n;
  while (leads.length < count) {
    const { events } = await feed.read({ after, limit: 7, waitMs: 20_000, signal });
    for (const event of events) {
      expect(event.pos).toBe(after + 1n);
      after = event.pos;
      leads.push(leadOf(event));
    }
  }
  return leads;
}
