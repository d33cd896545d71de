import { sql } from 'kysely';
import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import * as z from 'zod';
import { type Consumer, type ConsumerOptions, defineEvent, emit, type Feed, startConsumer } from '../src/index.ts';
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
  type Tables,
  winLeads,
} from './fixtures.ts';

let origin: Service;
let consumers: Consumer[];
beforeEach(async () => {
  origin = await startService();
  consumers = [];
});
afterEach(async () => {
  await Promise.all(consumers.map((consumer) => consumer.stop()));
  await origin.close();
});

function consume(options: Partial<ConsumerOptions<Tables>> = {}, { feed, database } = origin): Consumer {
  const handlers = { 'sales.lead.won': noteApplied };
  const consumer = startConsumer({
    name: 'ledger',
    source: 'sales',
    feed,
    database,
    handlers,
    logger: quiet,
    ...options,
  });
  consumers.push(consumer);
  return consumer;
}

test('each event is applied in its own organization, or in none', async () => {
  await winLeads(origin.database, acme, 'one');
  await winLeads(origin.database, null, 'two');
  await winLeads(origin.database, globex, 'three', 'four');
  await winLeads(origin.database, null, 'five');
  const scopes: unknown[] = [];
  const noteScope: typeof noteApplied = async (trx, event) => {
    const { rows } = await sql<{ scope: string }>`select current_setting('app.org_id') as scope`.execute(trx);
    scopes.push([leadOf(event), rows[0]?.scope]);
  };

  await consume({ handlers: { '*': noteScope } }).caughtUp();

  expect(scopes).toEqual([
    ['one', acme],
    ['two', ''],
    ['three', globex],
    ['four', globex],
    ['five', ''],
  ]);
});

test('while one process applies an event no other does', async () => {
  await winLeads(origin.database, acme, 'one');
  const earlier = consume();
  await earlier.caughtUp();
  await earlier.stop();
  await winLeads(origin.database, acme, 'two');
  const applying = Promise.withResolvers<void>();
  const proceed = Promise.withResolvers<void>();
  const slowly: typeof noteApplied = async (trx, event) => {
    applying.resolve();
    await proceed.promise;
    await noteApplied(trx, event);
  };
  const first = consume({ handlers: { '*': slowly } });
  await applying.promise;

  const tried = Promise.withResolvers<void>();
  let reads = 0;
  const watched: Feed = {
    read(options) {
      // It reads again after having tried to apply what it read before.
      if ((reads += 1) === 3) tried.resolve();
      return origin.feed.read(options);
    },
  };
  const other = openService(origin.url);
  const second = consume({ feed: watched }, other);
  await tried.promise;
  proceed.resolve();
  await Promise.all([first.caughtUp(), second.caughtUp()]);

  expect(await applications(origin.pool)).toEqual([1, 2]);
  await second.stop();
  await other.close();
});

test('racing processes apply each event once', async () => {
  const others = [openService(origin.url), openService(origin.url)];
  const racing = [origin, ...others].map((process) => consume({}, process));
  await Promise.all(
    oneTo(40).map((nth) => winLeads(origin.database, nth % 2 ? acme : globex, `${nth}a`, `${nth}b`, `${nth}c`)),
  );

  await Promise.all(racing.map((consumer) => consumer.caughtUp()));

  expect(await applications(origin.pool)).toEqual(oneTo(120));
  await Promise.all(racing.map((consumer) => consumer.stop()));
  await Promise.all(others.map((other) => other.close()));
});

test('what nobody handles is skipped', async () => {
  await winLeads(origin.database, acme, 'one', 'two');

  await consume({ handlers: { 'sales.lead.lost': noteApplied } }).caughtUp();

  expect(await applications(origin.pool)).toEqual([]);
});

test('a restarted consumer goes on where it stopped', async () => {
  await winLeads(origin.database, acme, 'one');
  const first = consume();
  await first.caughtUp();
  await first.stop();
  await winLeads(origin.database, acme, 'two');

  await consume().caughtUp();

  expect(await applications(origin.pool)).toEqual([1, 2]);
});

test('stopping lets the batch at hand finish', async () => {
  await winLeads(origin.database, acme, 'one', 'two');
  const started = Promise.withResolvers<void>();
  const proceed = Promise.withResolvers<void>();
  const slowly: typeof noteApplied = async (trx, event) => {
    started.resolve();
    await proceed.promise;
    await noteApplied(trx, event);
  };
  const consumer = consume({ handlers: { '*': slowly } });
  await started.promise;

  const stopped = consumer.stop();
  proceed.resolve();
  await stopped;

  expect(await applications(origin.pool)).toEqual([1, 2]);
  await expect(consumer.caughtUp()).rejects.toThrow();
});

test('what a handler does before it fails is undone', async () => {
  await winLeads(origin.database, acme, 'one', 'two');
  let failures = 0;
  const failingTwice: typeof noteApplied = async (trx, event) => {
    await noteApplied(trx, event);
    if (leadOf(event) === 'one' && (failures += 1) <= 2) throw new Error('not yet');
  };

  await consume({ handlers: { '*': failingTwice } }).caughtUp();

  expect(failures).toBe(3);
  expect(await applications(origin.pool)).toEqual([1, 2]);
});

test('a lost connection is no fault of the event, however often', async () => {
  await winLeads(origin.database, acme, 'one');
  const administrator = new pg.Client(origin.url);
  await administrator.connect();
  let losses = 0;
  const cutOff: typeof noteApplied = async (trx, event) => {
    if (losses < 5) {
      losses += 1;
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(trx);
      await administrator.query('SELECT pg_terminate_backend($1)', [rows[0]?.pid]);
    }
    await noteApplied(trx, event);
  };

  await consume({ handlers: { '*': cutOff } }).caughtUp();

  expect(losses).toBe(5);
  expect(await applications(origin.pool)).toEqual([1]);
  await administrator.end();
});

test('a deadlock is no fault of the event, however often', async () => {
  await winLeads(origin.database, acme, 'one');
  let deadlocks = 0;
  const deadlocked: typeof noteApplied = async (trx, event) => {
    if ((deadlocks += 1) <= 5) throw Object.assign(new Error('deadlock detected'), { code: '40P01' });
    await noteApplied(trx, event);
  };

  await consume({ handlers: { '*': deadlocked } }).caughtUp();

  expect(await applications(origin.pool)).toEqual([1]);
});

test('a feed with a gap is not applied', async () => {
  await winLeads(origin.database, acme, 'one', 'two', 'three');
  let whole = false;
  const leaky: Feed = {
    async read(options) {
      const batch = await origin.feed.read(options);
      return whole ? batch : { ...batch, events: batch.events.filter(({ pos }) => pos !== 2n) };
    },
  };
  const warnings: unknown[] = [];
  const logger = {
    ...quiet,
    warn(fields: { err?: unknown }) {
      warnings.push(fields.err);
      whole = true;
    },
  };

  await consume({ feed: leaky, logger }).caughtUp();

  expect(warnings).toEqual([new Error('the feed of sales has a gap after 0')]);
  expect(await applications(origin.pool)).toEqual([1, 2, 3]);
});

test('what a handler emits names its cause', async () => {
  const dealOpened = defineEvent('sales.deal.opened', z.object({ lead: z.string() }));
  await winLeads(origin.database, acme, 'one');

  const handlers: ConsumerOptions<Tables>['handlers'] = {
    'sales.lead.won': (trx, event) => emit(trx, dealOpened({ lead: leadOf(event) })),
  };
  await consume({ name: 'deals', handlers }).caughtUp();

  const [won, opened] = (await origin.feed.read({ after: 0n })).events;
  expect(opened).toMatchObject({
    type: 'sales.deal.opened',
    orgId: acme,
    causationId: won?.id,
    requestId: 'req-1',
    actor: { kind: 'service', id: 'deals', userId: null },
  });
});
