import { randomUUID } from 'node:crypto';
import { serveMetrics } from '@tenantry/observability';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { redrive, startConsumer } from '../src/index.ts';
import { acme, applications, globex, leadOf, noteApplied, type Service, startService, winLeads } from './fixtures.ts';

let origin: Service;
let logged: object[];
beforeEach(async () => {
  origin = await startService();
  logged = [];
});
afterEach(() => origin.close());

const poisonous: typeof noteApplied = async (trx, event) => {
  await noteApplied(trx, event);
  if (leadOf(event).startsWith('poison')) throw new Error(`cannot digest ${leadOf(event)}`);
};

function ledger(handler = noteApplied) {
  const logger = { warn() {}, error: (fields: object) => void logged.push(fields) };
  return { name: 'ledger', source: 'sales', database: origin.database, handlers: { '*': handler }, logger };
}

async function applyAll(handler: typeof noteApplied) {
  const consumer = startConsumer({ ...ledger(handler), feed: origin.feed });
  await consumer.caughtUp();
  await consumer.stop();
}

async function parkedEvents() {
  const { rows } = await origin.pool.query(
    'SELECT pos::int, org_id, error, attempts, redriven_at IS NOT NULL AS redriven FROM parked_event ORDER BY pos',
  );
  return rows;
}

test('poison is parked with its error while the rest goes on', async () => {
  await winLeads(origin.database, acme, 'one', 'poison a', 'three');
  await winLeads(origin.database, null, 'poison b', 'five');

  await applyAll(poisonous);

  expect(await applications(origin.pool)).toEqual([1, 3, 5]);
  expect(await parkedEvents()).toEqual([
    { pos: 2, org_id: acme, error: 'Error: cannot digest poison a', attempts: 4, redriven: false },
    { pos: 4, org_id: null, error: 'Error: cannot digest poison b', attempts: 4, redriven: false },
  ]);
  expect(logged).toMatchObject([
    { consumer: 'ledger', source: 'sales', pos: '2', eventType: 'sales.lead.won', orgId: acme, attempts: 4 },
    { consumer: 'ledger', source: 'sales', pos: '4', eventType: 'sales.lead.won', orgId: null, attempts: 4 },
  ]);
});

test('parked events are applied once by a redrive', async () => {
  await winLeads(origin.database, acme, 'poison a', 'two');
  await winLeads(origin.database, globex, 'poison b');
  await winLeads(origin.database, null, 'poison c');
  await applyAll(poisonous);

  const redriven = await Promise.all([redrive(ledger(), origin.pool), redrive(ledger(), origin.pool)]);

  expect(redriven.flatMap(({ applied }) => applied).toSorted()).toEqual([1n, 3n, 4n]);
  expect(await applications(origin.pool)).toEqual([1, 2, 3, 4]);
  expect((await parkedEvents()).map(({ pos, redriven: done }) => [pos, done])).toEqual([
    [1, true],
    [3, true],
    [4, true],
  ]);
  expect(await redrive(ledger(), origin.pool)).toEqual({ applied: [], failed: [] });
});

test('what fails again stays parked', async () => {
  await winLeads(origin.database, acme, 'poison a');
  await applyAll(poisonous);

  const redriven = await redrive(
    ledger(() => Promise.reject(new Error('worse'))),
    origin.pool,
  );

  expect(redriven).toEqual({ applied: [], failed: [1n] });
  expect(await parkedEvents()).toEqual([{ pos: 1, org_id: acme, error: 'Error: worse', attempts: 5, redriven: false }]);
});

test('an event whose effects are refused at commit is found and parked', async () => {
  await winLeads(origin.database, acme, 'one', 'two', 'orphan', 'four');
  const judging: typeof noteApplied = async (trx, event) => {
    await noteApplied(trx, event);
    if (leadOf(event) === 'orphan') await trx.insertInto('judged').values({ verdictId: randomUUID() }).execute();
  };

  await applyAll(judging);

  expect(await applications(origin.pool)).toEqual([1, 2, 4]);
  expect(await parkedEvents()).toMatchObject([{ pos: 3, org_id: acme, attempts: 4, redriven: false }]);
});

test('the process tells how far a consumer is, how much it has applied and what it has set aside', async () => {
  await winLeads(origin.database, acme, 'one', 'poison a', 'three');
  const consumer = startConsumer({ ...ledger(poisonous), name: 'counted', feed: origin.feed });
  await consumer.caughtUp();
  await consumer.stop();
  const { url, stop } = await serveMetrics(0);
  const lines = (await (await fetch(url)).text()).split('\n').filter((line) => line.includes('consumer="counted"'));
  await stop();

  const of = (name: string, value: number) =>
    `tenantry_consumer_events_${name}{service="sales",consumer="counted",source="sales"} ${value}`;
  expect(lines.toSorted()).toEqual([of('applied_total', 2), of('behind', 0), of('parked_total', 1)]);
});
