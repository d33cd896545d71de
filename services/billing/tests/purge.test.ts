import { entitlementsChanged, organizationPurged } from '@tenantry/events';
import { connectPlatform } from '@tenantry/database';
import { expect } from 'vitest';
import type { DB } from '../src/generated/tables.ts';
import { verifyRevenue } from '../src/revenue/verify.ts';
import { representing, staffPerson, test } from './fixtures.ts';
import { startHistories } from './histories.ts';
import { organizationQuery } from './operations.ts';

test('a purged organization has no subscription any more, and gets none again; its trial is over for good', async ({
  billing,
  organization,
  otherOrganization,
}) => {
  const purged = organizationPurged({ organizationId: organization.id });
  const look = async (whose: typeof organization) =>
    (await billing.execute(whose.owner, organizationQuery, representing(whose))).data._entities[0].subscription;
  const [before, other] = [await look(organization), await look(otherOrganization)];

  for (let time = 0; time < 2; time += 1) billing.identity.publish(purged, organization.id);
  await billing.service.caughtUp();
  await billing.announce(organization);
  billing.clock.advance({ days: 15 });
  await billing.service.sweep();

  const events = await billing.eventsOf(organization);
  expect(before).toMatchObject({ status: 'TRIALING' });
  expect(await look(organization)).toBeNull();
  expect(other).toMatchObject({ status: 'TRIALING' });
  expect((await look(otherOrganization)).status).toBe('ACTIVE');
  expect(events.filter(({ type }) => type === entitlementsChanged.type)).toHaveLength(1);
});

const revenueQuery = `query ($from: DateTime!, $to: DateTime!) {
  platform { revenue(from: $from, to: $to, currency: "EUR") {
    months { mrr { amountMinor } customers movements { new { amountMinor } churn { amountMinor } } }
    trialConversion { ended converted } cohorts { start retention { customers } }
  } }
}`;

test('what a purged organization paid stays in the books, which do not know whose it was, and ends with it', async ({
  billing,
}) => {
  const histories = await startHistories(billing);
  const on = (date: string) => new Date(`${date}T09:00:00Z`);
  const orgId = await histories.live([
    { at: on('2024-11-05'), planKey: 'STARTER', status: 'TRIALING' },
    { at: on('2024-11-19'), planKey: 'STARTER' },
  ]);
  await histories.live([{ at: on('2024-12-24'), planKey: 'PROFESSIONAL' }]);
  await histories.stop();
  const staff = staffPerson();
  const read = async (from: string, to: string) =>
    (await billing.execute(staff, revenueQuery, { from: on(from), to: on(to) })).data.platform.revenue;
  const before = await read('2024-11-01', '2025-01-01');

  for (let time = 0; time < 2; time += 1)
    billing.identity.publish(organizationPurged({ organizationId: orgId }), orgId);
  await billing.service.caughtUp();

  const after = await read('2024-11-01', '2025-01-01');
  const thisMonth = await read('2026-02-01', '2026-03-01');
  const platform = connectPlatform<DB>({ url: billing.databaseUrl, service: 'billing', max: 1 });
  const [verified, accounts, movements] = await Promise.all([
    verifyRevenue(platform.db),
    platform.db.selectFrom('revenueAccount').select('orgId').execute(),
    platform.db.selectFrom('revenueMovement').selectAll().execute(),
  ]).finally(() => platform.close());
  expect(before).toMatchObject({
    months: [
      { mrr: { amountMinor: '4900' }, customers: '1' },
      { mrr: { amountMinor: '19800' }, customers: '2' },
      { mrr: { amountMinor: '19800' }, customers: '2' },
    ],
    trialConversion: { ended: '1', converted: '1' },
  });
  expect(after).toEqual(before);
  expect(thisMonth.months[0]).toMatchObject({
    mrr: { amountMinor: '14900' },
    customers: '1',
    movements: { churn: { amountMinor: '-4900' } },
  });
  expect(verified.drifts).toEqual([]);
  expect(accounts).toHaveLength(1);
  expect(movements.map(({ kind }) => kind).toSorted()).toEqual(['CHURN', 'NEW', 'NEW']);
  expect(JSON.stringify(movements, (_, value) => (typeof value === 'bigint' ? String(value) : value))).not.toContain(
    orgId,
  );
});
