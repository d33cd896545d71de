import { encodeId } from '@tenantry/graphql';
import { expect } from 'vitest';
import { codesOf } from './fixtures.ts';
import { on, revenueQuery, staff, test, year } from './revenue-fixtures.ts';

const subscriptionsQuery = `query ($filter: PlatformSubscriptionFilter, $after: String) {
  platform { subscriptions(first: 2, after: $after, filter: $filter) {
    nodes { organizationId status planKey interval mrr { formatted } } pageInfo { hasNextPage endCursor } } }
}`;
const minor = (amountMinor: string) => ({ amountMinor });

test('a report may begin and end within a month: who was there is who was there at that moment', async ({
  billing,
  histories,
}) => {
  await histories.live([
    { at: on('2023-03-01'), planKey: 'STARTER' },
    { at: on('2023-05-03'), planKey: 'PROFESSIONAL' },
    { at: on('2023-05-20'), planKey: 'STARTER' },
    { at: on('2023-06-10'), planKey: 'FREE' },
    { at: on('2023-06-20'), planKey: 'STARTER' },
    { at: on('2023-07-01'), planKey: 'FREE' },
  ]);
  await histories.live([
    { at: on('2023-05-04'), planKey: 'STARTER' },
    { at: on('2023-07-01'), planKey: 'FREE' },
  ]);

  const { data } = await billing.execute(staff, revenueQuery, {
    from: on('2023-05-10'),
    to: on('2023-06-15'),
    currency: 'EUR',
  });

  const { months, ...whole } = data.platform.revenue;
  const [may, june] = months;
  expect(may).toMatchObject({ startMrr: minor('19800'), mrr: minor('9800'), customers: '2' });
  expect([may.nrr.percent, may.grr.percent, may.logoChurn.percent]).toEqual(['49.49', '49.49', '0.00']);
  expect(june).toMatchObject({ startMrr: minor('9800'), mrr: minor('4900'), customers: '1' });
  expect([june.nrr.percent, june.grr.percent, june.logoChurn.percent]).toEqual(['50.00', '50.00', '50.00']);
  expect([whole.nrr.percent, whole.grr.percent, whole.logoChurn.percent]).toEqual(['24.75', '24.75', '50.00']);
});

test('staff read what came and went in a year, told by month, and what is left of those who came together', async ({
  billing,
  histories,
}) => {
  await histories.live([
    { at: on('2024-01-05'), planKey: 'PROFESSIONAL', status: 'TRIALING' },
    { at: on('2024-01-19'), planKey: 'STARTER' },
    { at: on('2024-02-05'), planKey: 'PROFESSIONAL' },
    { at: on('2024-04-01'), planKey: 'STARTER' },
  ]);
  await histories.live([
    { at: on('2024-01-07'), planKey: 'STARTER', interval: 'YEAR' },
    { at: on('2024-03-15'), planKey: 'STARTER', interval: 'YEAR', status: 'PAST_DUE' },
    { at: on('2024-04-15'), planKey: 'STARTER', interval: 'YEAR', status: 'UNPAID' },
    { at: on('2024-05-02'), planKey: 'STARTER', interval: 'YEAR' },
  ]);
  await histories.live([
    { at: on('2024-01-20'), planKey: 'PROFESSIONAL', status: 'TRIALING' },
    { at: on('2024-02-03'), planKey: 'FREE' },
  ]);

  const { data } = await billing.execute(staff, revenueQuery, { ...year, to: '2024-05-01T00:00:00Z' });
  const { revenue } = data.platform;

  expect(revenue).toMatchObject({
    startMrr: minor('0'),
    mrr: minor('4900'),
    arr: minor('58800'),
    customers: '1',
    movements: {
      new: minor('8983'),
      expansion: minor('10000'),
      contraction: minor('-10000'),
      churn: minor('-4083'),
      reactivation: minor('0'),
    },
    arpa: minor('4900'),
    logoChurn: null,
    nrr: null,
    trialConversion: { ended: '2', converted: '1', rate: { percent: '50.00' } },
    cohorts: [
      {
        start: '2024-01-01T00:00:00.000Z',
        retention: [
          { customers: '2', mrr: minor('8983') },
          { customers: '2', mrr: minor('18983') },
          { customers: '2', mrr: minor('18983') },
          { customers: '1', mrr: minor('4900') },
        ],
      },
    ],
  });
  expect(revenue.months[3]).toMatchObject({
    start: '2024-04-01T00:00:00.000Z',
    startMrr: minor('18983'),
    mrr: minor('4900'),
    logoChurn: { part: '1', of: '2', percent: '50.00' },
    nrr: { part: '58800', of: '227800', percent: '25.81' },
    grr: { part: '58800', of: '227800', percent: '25.81' },
  });
});

test('staff list subscriptions by what they are, with what each brings', async ({ billing, histories }) => {
  const yearly = { planKey: 'ENTERPRISE', interval: 'YEAR' as const };
  const orgIds = [];
  for (let count = 0; count < 3; count += 1)
    orgIds.push(await histories.live([{ at: on('2024-07-01'), ...yearly, status: 'PAST_DUE' }]));
  await histories.live([{ at: on('2024-07-01'), ...yearly }]);
  const filter = { status: 'PAST_DUE', planKey: 'ENTERPRISE', currency: 'EUR' };
  const page = async (after: string | null) =>
    (await billing.execute(staff, subscriptionsQuery, { filter, after })).data.platform.subscriptions;

  const first = await page(null);
  const second = await page(first.pageInfo.endCursor);

  const nodes = [...first.nodes, ...second.nodes];
  expect(nodes.slice(0, 3)).toEqual(
    orgIds.toReversed().map((orgId) => ({
      organizationId: encodeId('org', orgId),
      status: 'PAST_DUE',
      planKey: 'ENTERPRISE',
      interval: 'YEAR',
      mrr: { formatted: '€415.83' },
    })),
  );
});

test('revenue is for staff alone, looked at on record, and between two moments that make sense', async ({
  billing,
  organization,
}) => {
  const byOwner = await billing.execute(organization.owner, revenueQuery, year);
  const backwards = await billing.execute(staff, revenueQuery, { ...year, to: year.from });
  const tooLong = await billing.execute(staff, revenueQuery, { ...year, to: '2029-02-01T00:00:00Z' });
  const events = await billing.eventsOf();

  expect([byOwner, backwards, tooLong].map(codesOf)).toEqual([['FORBIDDEN'], ['BAD_USER_INPUT'], ['BAD_USER_INPUT']]);
  const looked = events.filter(({ data }) => data['action'] === 'billing.platform.revenue');
  expect(looked.at(-1)).toMatchObject({ kind: 'audit', actor: { kind: 'staff', id: staff.sub } });
});
