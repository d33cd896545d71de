import { randomUUID } from 'node:crypto';

import { connectPool } from '@tenantry/database';
import { movableClock } from '@tenantry/testing';
import { afterEach, beforeEach, expect, test } from 'vitest';
import * as z from 'zod';
import {
  auditRecorded,
  createFeed,
  defineEvent,
  emit,
  forgetPerson,
  purgeOrganization,
  startConsumer,
  sweepOutbox,
} from '../src/index.ts';
import {
  acme,
  applications,
  globex,
  leadWon,
  noteApplied,
  oneTo,
  quiet,
  type Service,
  someone,
  startService,
  winLeads,
} from './fixtures.ts';

const clock = movableClock(new Date('2026-03-01T00:00:00Z'));
let origin: Service;
beforeEach(async () => {
  clock.set(new Date('2026-03-01T00:00:00Z'));
  origin = await startService();
});
afterEach(() => origin.close());

/** A consumer of a feed that notes at every read how far its readers are. */
function consume(name: string) {
  const feed = createFeed({ pool: origin.pool, source: 'sales', clock, noteMs: 0 });
  const options = { source: 'sales', database: origin.database, handlers: { 'sales.lead.won': noteApplied } };
  const consumer = startConsumer({ ...options, name, feed, logger: quiet });
  return { ...consumer, stop: () => Promise.all([consumer.stop(), feed.stop()]) };
}

/** Has a consumer apply everything, and note that it did. */
async function passAll(name: string) {
  const consumer = consume(name);
  await consumer.caughtUp();
  await consumer.stop();
  const again = consume(name);
  await again.caughtUp();
  await again.stop();
}

/** Wins a hundred leads, ten a transaction, at the clock's time. */
async function win(count = 100) {
  const { database } = origin;
  await database.transact({ orgId: acme }, { ...someone, clock }, async (trx) => {
    for (const lead of oneTo(count)) await emit(trx, leadWon({ lead: String(lead) }));
  });
}

async function kept(): Promise<[first: number | null, last: number | null, count: number]> {
  await origin.feed.read({ after: 0n });
  const { rows } = await origin.pool.query(
    'SELECT min(pos)::int AS first, max(pos)::int AS last, count(*)::int AS count FROM outbox WHERE pos IS NOT NULL',
  );
  return [rows[0].first, rows[0].last, rows[0].count];
}

test('events go when they are old and every reader has passed them, from the first on', async () => {
  await win();
  await passAll('ledger');
  clock.advance({ days: 20 });
  await win();
  await passAll('ledger');

  await sweepOutbox(origin.pool, clock);
  const young = await kept();
  clock.advance({ days: 11 });
  await sweepOutbox(origin.pool, clock);
  const old = await kept();
  await win(1);
  await passAll('ledger');

  expect([young, old]).toEqual([
    [1, 200, 200],
    [101, 200, 100],
  ]);
  expect(await applications(origin.pool)).toEqual(oneTo(201));
});

test('what staff did in no organization is kept whole when its event is let go', async () => {
  const { database, pool } = origin;
  const actor = { kind: 'staff', id: randomUUID(), userId: null };
  const staff = { ...someone, actor, clock };
  const looked = auditRecorded('sales')({
    action: 'sales.platform.leads',
    ...{ targets: [], outcome: 'SUCCESS', before: null, after: null, ip: null, userAgent: null },
  });
  const targets = [{ type: 'led', id: randomUUID() }];
  const [before, after] = [{ lead: [{ stage: 'OPEN' }] }, { lead: [{ stage: 'WON' }], andMore: 2 }];
  const told = { action: 'sales.winLead', targets, outcome: 'FAILURE', before, after } as const;
  const changed = auditRecorded('sales')({ ...told, ip: '192.0.2.1', userAgent: 'a browser' });
  await database.transact('shared', staff, (trx) => emit(trx, looked));
  await database.transact('shared', { ...staff, requestId: 'req-2' }, (trx) => emit(trx, changed));
  await database.transact({ orgId: acme }, staff, (trx) => emit(trx, changed));
  await origin.feed.read({ after: 0n });
  const { rows: ids } = await pool.query<{ id: string }>('SELECT id FROM outbox ORDER BY pos LIMIT 2');
  const always = { actor, occurred_at: clock.now() };
  clock.advance({ days: 31 });

  await sweepOutbox(pool, clock);
  await sweepOutbox(pool, clock);

  const reporting = connectPool({ url: origin.url, service: 'sales', role: 'reporting', max: 1 });
  const { rows } = await reporting.query(
    'SELECT *, before IS NULL AND after IS NULL AS is_unchanged FROM staff_audit ORDER BY request_id',
  );
  await reporting.end();
  const nothing = { before: null, after: null, ip: null, user_agent: null, is_unchanged: true };
  const looking = { action: 'sales.platform.leads', targets: [], outcome: 'SUCCESS', ...nothing };
  const changing = { ...told, ip: '192.0.2.1', user_agent: 'a browser', is_unchanged: false };
  expect(rows).toEqual([
    { ...ids[0], ...looking, ...always, request_id: 'req-1' },
    { ...ids[1], ...changing, ...always, request_id: 'req-2' },
  ]);
  expect(await kept()).toEqual([null, null, 0]);
});

test('a consumer that is behind holds them for itself, and finds every one', async () => {
  await win();
  await passAll('ledger');
  await passAll('late');
  await win();
  await passAll('ledger');
  clock.advance({ days: 60 });
  await win(1);
  await passAll('ledger');

  await sweepOutbox(origin.pool, clock);
  const held = await kept();
  const before = (await applications(origin.pool)).length;
  await passAll('late');
  await sweepOutbox(origin.pool, clock);

  expect(held).toEqual([101, 201, 101]);
  expect((await applications(origin.pool)).length - before).toBe(101);
  expect(await kept()).toEqual([201, 201, 1]);
});

test('one that has not come for 90 days holds nothing, and says so when it comes; a new one begins with what is kept', async () => {
  await win();
  await passAll('gone');
  await win();
  clock.advance({ days: 91 });
  await win(1);
  await passAll('ledger');
  await sweepOutbox(origin.pool, clock);
  const errors: string[] = [];
  const failed = Promise.withResolvers<void>();
  const warn = ({ err }: { err?: Error }) => {
    errors.push(err?.message ?? '');
    failed.resolve();
  };

  const feed = createFeed({ pool: origin.pool, source: 'sales', clock, noteMs: 0 });
  const options = { source: 'sales', feed, database: origin.database, handlers: { 'sales.lead.won': noteApplied } };
  const back = startConsumer({ ...options, name: 'gone', logger: { ...quiet, warn } });
  await failed.promise;
  await Promise.all([back.stop(), feed.stop()]);
  const before = (await applications(origin.pool)).length;
  await passAll('new');

  expect(await kept()).toEqual([201, 201, 1]);
  expect(errors[0]).toBe('the feed of sales has a gap after 100');
  expect((await applications(origin.pool)).length - before).toBe(1);
});

test('what a purged organization published is taken back and leaves its place, for who is behind too', async () => {
  const { database, pool, feed } = origin;
  await winLeads(database, acme, 'secret of acme', 'another');
  await winLeads(database, globex, 'of globex');
  await winLeads(database, acme, 'last of acme');
  await database.transact({ orgId: acme }, someone, purgeOrganization);

  await sweepOutbox(pool, clock);
  const { events } = await feed.read({ after: 0n });
  await passAll('ledger');

  expect(events.map(({ pos, orgId, type, data }) => [Number(pos), orgId, type, data])).toEqual([
    [1, null, 'tenantry.event.withdrawn', {}],
    [2, null, 'tenantry.event.withdrawn', {}],
    [3, globex, 'sales.lead.won', { lead: 'of globex' }],
    [4, null, 'tenantry.event.withdrawn', {}],
  ]);
  const { rows } = await pool.query('SELECT count(*)::int AS left FROM outbox t WHERE t::text ~ $1', [`acme|${acme}`]);
  expect(rows).toEqual([{ left: 0 }]);
  expect(await applications(pool)).toEqual([3]);
});

test('a person who is erased is in no event, in their shape for who is behind; others are untouched', async () => {
  const { database, pool, feed } = origin;
  const met = defineEvent(
    'sales.person.met',
    z.object({ userId: z.uuid(), email: z.string(), ip: z.string().nullable() }),
  );
  const [erased, other] = [randomUUID(), randomUUID()];
  const people = [
    { userId: erased, email: 'Ann.B@example.com', ip: '192.0.2.1' },
    { userId: other, email: 'joann.b@example.com', ip: '192.0.2.2' },
    { userId: other, email: 'ann.b@example.com', ip: '192.0.2.3' },
    { userId: other, email: 'ann.b@example.com.org', ip: null },
  ];
  await database.transact({ orgId: acme }, someone, async (trx) => {
    for (const person of people) await emit(trx, met(person));
  });
  await database.transact('shared', someone, (trx) => forgetPerson(trx, erased, 'ann.b@example.com'));

  await sweepOutbox(pool, clock);
  const { events } = await feed.read({ after: 0n });

  expect(events.map((event) => met.parse(event))).toEqual([
    { userId: erased, email: 'erased@erased.invalid', ip: null },
    people[1],
    { ...people[2], email: 'erased@erased.invalid' },
    people[3],
  ]);
  expect((await pool.query('SELECT FROM outbox_erasure')).rowCount).toBe(0);
});

test('nobody who writes or numbers waits for a sweep, and what is swept meanwhile has no gap', async () => {
  const { database, pool, feed } = origin;
  await win(3_000);
  await passAll('ledger');
  clock.advance({ days: 31 });

  await Promise.all([
    ...oneTo(4).map(() => sweepOutbox(pool, clock)),
    ...oneTo(50).map((nth) => winLeads(database, globex, String(nth))),
    passAll('ledger'),
  ]);
  await passAll('ledger');

  const { events } = await feed.read({ after: 3_000n });
  expect(events.map(({ pos }) => Number(pos) - 3_000)).toEqual(oneTo(50));
  expect((await kept())[0]).toBe(3_001);
  expect(await applications(pool)).toEqual(oneTo(3_050));
});
