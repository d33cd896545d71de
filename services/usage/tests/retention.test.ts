import { connectPool } from '@tenantry/database';
import type { EntitlementState } from '@tenantry/events';
import { expect } from 'vitest';
import { verifyUsage } from '../src/verification/verify-usage.ts';
import { metered, test, usedOf, type World } from './fixtures.ts';
import { record } from './operations.ts';

// Months are made by the database's own time, so these stories begin in the month that is running.
const begin = new Date();
/** Noon of the 10th, so many months after the first. */
const month = (after: number) => new Date(Date.UTC(begin.getUTCFullYear(), begin.getUTCMonth() + after, 10, 12));

/** A plan that keeps events for so many months. */
const keeps = (limit: number): EntitlementState => ({
  ...{ key: 'usage_retention_months', type: 'STATIC', enabled: true, limit, period: null, overage: null },
});
const partitions = async (world: World) =>
  (
    await world.stored<{ name: string }>(
      `SELECT c.relname AS name FROM pg_inherits JOIN pg_class c ON c.oid = inhrelid
       WHERE inhparent = 'usage_event'::regclass ORDER BY 1`,
    )
  ).map(({ name }) => name);
const nameOf = (moment: Date) => `usage_event_${moment.toISOString().slice(0, 7).replace('-', '')}`;
const eventsOf = (world: World, { id }: { id: string }) =>
  world.stored('SELECT key FROM usage_event WHERE org_id = $1 ORDER BY key', id);

test('events go when no plan keeps them any more, and their keys and counts stay', async ({ world, organization }) => {
  const other = world.newOrganization();
  world.clock.set(month(1));
  await organization.entitle(1, metered('leads', null, 'NEVER'), keeps(2));
  await other.entitle(1, metered('leads', null, 'NEVER'), keeps(5));
  for (const one of [organization, other])
    await record(world.execute, one, { key: 'old', meter: 'leads', quantity: 3 });

  world.clock.set(month(4));
  await world.service.keepEvents();
  const pruned = [await eventsOf(world, organization), await eventsOf(world, other)];
  const stillThere = await partitions(world);
  world.clock.set(month(7));
  await Promise.all([world.service.keepEvents(), world.service.keepEvents()]);
  const dropped = await partitions(world);
  const again = await record(world.execute, other, { key: 'old', meter: 'leads', quantity: 3 });
  const late = await record(world.execute, other, { key: 'late', meter: 'leads', occurredAt: month(1).toISOString() });

  expect(pruned).toEqual([[], [{ key: 'old' }]]);
  expect(stillThere).toContain(nameOf(month(1)));
  expect(dropped).not.toContain(nameOf(month(1)));
  expect(dropped).toEqual(expect.arrayContaining([7, 8, 9].map((after) => nameOf(month(after)))));
  expect([again, late].map(({ results }) => results[0].verdict)).toEqual(['DUPLICATE', 'ACCEPTED']);
  expect([await usedOf(world.execute, organization), await usedOf(world.execute, other)]).toEqual([
    { leads: '3' },
    { leads: '4' },
  ]);
  // What cannot be counted anew is left out, and no drift.
  expect((await verifyUsage(world.url)).drifts).toEqual([]);
});

test('nobody who records waits for a month to be dropped', async ({ world, organization }) => {
  world.clock.set(month(2));
  await organization.entitle(1, metered('leads', null), keeps(1));
  await record(world.execute, organization, { key: 'old', meter: 'leads' });
  world.clock.set(month(20));
  await record(world.execute, organization, { key: 'makes its month', meter: 'leads' });
  const pool = connectPool({ url: world.url, service: 'usage', max: 1 });
  const writer = await pool.connect();
  await writer.query('BEGIN');
  await writer.query(`SELECT set_config('app.org_id', $1, true)`, [organization.id]);
  await writer.query(
    `INSERT INTO usage_event (key, meter, quantity, occurred_at, recorded_at) VALUES ('by hand', 'leads', 1, $1, $1)`,
    [month(20)],
  );

  let isOver = false;
  const dropping = world.service.keepEvents().then(() => (isOver = true));
  const waiting = () =>
    world.tamper(
      `SELECT FROM pg_stat_activity WHERE query LIKE 'ALTER TABLE usage_event DETACH%' AND wait_event_type = 'Lock'`,
    );
  await expect.poll(async () => (await waiting()).length, { timeout: 20_000 }).toBe(1);
  const { results } = await record(world.execute, organization, { key: 'meanwhile', meter: 'leads' });
  const wasOver = isOver;
  await writer.query('ROLLBACK');
  writer.release();
  await pool.end();
  await dropping;

  expect([results[0].verdict, wasOver]).toEqual(['ACCEPTED', false]);
  expect(await partitions(world)).not.toContain(nameOf(month(2)));
});

test('a month that nobody has made ahead is made by its first event', async ({ world, organization }) => {
  world.clock.set(month(30));
  await organization.entitle(1, metered('leads', null), keeps(1));

  const { results } = await record(world.execute, organization, { key: 'first', meter: 'leads' });

  expect(results).toEqual([{ key: 'first', verdict: 'ACCEPTED', reason: null }]);
  expect(await partitions(world)).toContain(nameOf(month(30)));
});
