import { randomUUID } from 'node:crypto';
import { anonymous } from '@tenantry/actor';
import { connectPlatform } from '@tenantry/database';
import { encodeId } from '@tenantry/graphql';
import fc from 'fast-check';
import { expect } from 'vitest';
import type { DB } from '../src/generated/tables.ts';
import { readLedger } from '../src/revenue/report-store.ts';
import { verifyRevenue } from '../src/revenue/verify.ts';
import { codesOf, test as base } from './fixtures.ts';
import { startHistories, type Step } from './histories.ts';
import { type OracleMonth, startOracle } from './revenue-oracle.ts';

const staff = { ...anonymous, kind: 'staff', sub: randomUUID(), amr: ['pwd'] } as const;
const monthFields = `start startMrr { amountMinor } mrr { amountMinor } arr { amountMinor } customers
  movements { new { amountMinor } expansion { amountMinor } contraction { amountMinor } churn { amountMinor } reactivation { amountMinor } }
  arpa { amountMinor } logoChurn { part of percent } nrr { part of percent } grr { part of percent }`;
const revenueQuery = `query ($from: DateTime!, $to: DateTime!, $currency: CurrencyCode!) {
  platform { revenue(from: $from, to: $to, currency: $currency) {
    ${monthFields} currency months { ${monthFields} } trialConversion { ended converted rate { percent } }
    cohorts { start retention { end customers mrr { amountMinor } } }
  } }
}`;
const subscriptionsQuery = `query ($filter: PlatformSubscriptionFilter, $after: String) {
  platform { subscriptions(first: 2, after: $after, filter: $filter) {
    nodes { organizationId status planKey interval mrr { formatted } } pageInfo { hasNextPage endCursor } } }
}`;
const year = { from: '2024-01-01T00:00:00.000Z', to: '2025-01-01T00:00:00.000Z', currency: 'EUR' };
const on = (date: string) => new Date(`${date}T09:00:00Z`);

interface Fixtures {
  readonly histories: Awaited<ReturnType<typeof startHistories>>;
}
const test = base.extend<Fixtures>({
  histories: async ({ billing }, use) => {
    const histories = await startHistories(billing);
    await use(histories);
    await histories.stop();
  },
});

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

test('MRR movements reconcile to the cent: with an oracle that knows only the history, and with what is live', async ({
  billing,
  histories,
}) => {
  const oracle = await startOracle(billing.databaseUrl);
  const step = fc.record({
    day: fc.integer({ min: 0, max: 365 }),
    planKey: fc.constantFrom('FREE', 'STARTER', 'PROFESSIONAL', 'ENTERPRISE'),
    interval: fc.constantFrom('MONTH' as const, 'YEAR' as const),
    status: fc.constantFrom(
      'ACTIVE' as const,
      'PAST_DUE' as const,
      'UNPAID' as const,
      'PAUSED' as const,
      'CANCELED' as const,
    ),
  });
  const history = fc.array(step, { minLength: 1, maxLength: 7 }).map((steps): Step[] =>
    steps
      .toSorted((a, b) => a.day - b.day)
      .map(({ day, planKey, interval, status }) => ({
        at: new Date(Date.UTC(2024, 0, 1 + day, 9)),
        planKey,
        // The free plan has no price by the year.
        interval: planKey === 'FREE' ? 'MONTH' : interval,
        status,
      })),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(history, { minLength: 6, maxLength: 6 }), async (organizations) => {
      await Promise.all(organizations.map((steps) => histories.live(steps)));

      const { data } = await billing.execute(staff, revenueQuery, year);
      const { revenue } = data.platform;
      const truth = await oracle.months(year.from, year.to);

      expect(await oracle.differences()).toEqual([]);
      expect(revenue.months.map(told)).toEqual(truth.map(expected));
      for (const report of [revenue, ...revenue.months]) {
        const moved = Object.values<{ amountMinor: string }>(report.movements).map(({ amountMinor }) =>
          BigInt(amountMinor),
        );
        const sum = moved.reduce((total, amount) => total + amount, BigInt(report.startMrr.amountMinor));
        expect(String(sum)).toBe(report.mrr.amountMinor);
      }
      for (const [index, { movements }] of revenue.months.entries()) {
        for (const kind of ['new', 'expansion', 'contraction', 'churn', 'reactivation']) {
          const off = 12n * BigInt(movements[kind].amountMinor) - BigInt(truth[index]!.kinds[kind.toUpperCase()] ?? 0);
          expect(off < 12n && off > -12n).toBe(true);
        }
      }
    }),
    { numRuns: 2 },
  );

  const platform = connectPlatform<DB>({ url: billing.databaseUrl, service: 'billing', max: 1 });
  const live = await verifyRevenue(platform.db);
  await oracle.query('DROP VIEW revenue_oracle');
  await oracle.stop();
  await platform.close();
  expect(live.drifts).toEqual([]);
  expect(live.totals.get('EUR')?.bookedMinor).toBe(live.totals.get('EUR')?.liveMinor);
});

interface ToldMonth {
  readonly start: string;
  readonly arr: { readonly amountMinor: string };
  readonly customers: string;
  readonly logoChurn: ToldShare;
  readonly nrr: ToldShare;
  readonly grr: ToldShare;
}
type ToldShare = { readonly part: string; readonly of: string } | null;

const told = ({ start, arr, customers, logoChurn, nrr, grr }: ToldMonth) => {
  const shareOf = (ratio: ToldShare) => ratio && [ratio.part, ratio.of];
  return {
    start,
    arr: arr.amountMinor,
    customers,
    logoChurn: shareOf(logoChurn),
    nrr: shareOf(nrr),
    grr: shareOf(grr),
  };
};
const expected = (month: OracleMonth) => {
  const share = (part: bigint, of: bigint) => (of === 0n ? null : [String(part), String(of)]);
  return {
    start: month.start.toISOString(),
    arr: String(month.closing),
    customers: String(month.customers),
    logoChurn: share(month.lost, month.customers_before),
    nrr: share(month.kept, month.opening),
    grr: share(month.kept_at_most, month.opening),
  };
};

const tampering = (sign: '+' | '-') => `UPDATE revenue_movement SET annual_after_minor = annual_after_minor ${sign} 1
  WHERE account_id = (SELECT id FROM revenue_account WHERE org_id = $1)`;

test('a ledger that was tampered with is found out, to the cent', async ({ billing, histories }) => {
  const orgId = await histories.live([{ at: on('2024-06-01'), planKey: 'STARTER' }]);
  const oracle = await startOracle(billing.databaseUrl);
  await oracle.query(tampering('+'), [orgId]);
  const platform = connectPlatform<DB>({ url: billing.databaseUrl, service: 'billing', max: 1 });
  const { drifts } = await verifyRevenue(platform.db);
  await platform.close();
  await oracle.query(tampering('-'), [orgId]);
  await oracle.query('DROP VIEW revenue_oracle');
  await oracle.stop();

  expect(drifts).toEqual([{ orgId, currency: 'EUR', bookedMinor: 58_801n, liveMinor: 58_800n }]);
});

test('nobody rewrites the ledger or reads it for an organization, not even the service', async ({
  billing,
  histories,
}) => {
  const orgId = await histories.live([{ at: on('2024-06-01'), planKey: 'STARTER' }]);
  const meta = { actor: null, requestId: null, clock: billing.clock };

  const change = () =>
    billing.inspect((database) =>
      database.transact({ orgId }, meta, (trx) => trx.updateTable('revenueMovement').set({ kind: 'CHURN' }).execute()),
    );
  const look = () => billing.inspect(({ tenant }) => tenant(orgId).selectFrom('revenueMovement').selectAll().execute());

  await expect(change()).rejects.toThrow('permission denied');
  await expect(look()).rejects.toThrow('permission denied');
});

test('a year by month is one statement, answered by indexes alone', async ({ billing, histories }) => {
  await histories.live([{ at: on('2024-06-01'), planKey: 'STARTER' }]);
  const statements: string[] = [];
  const oracle = await startOracle(billing.databaseUrl);
  await oracle.query('DROP VIEW revenue_oracle');
  await oracle.query('CHECKPOINT');
  await oracle.query('VACUUM revenue_movement');
  const platform = connectPlatform<DB>({
    url: billing.databaseUrl,
    service: 'billing',
    max: 1,
    observe: ({ sql }) => statements.push(sql),
  });
  const bounds = Array.from({ length: 13 }, (_, index) => new Date(Date.UTC(2024, index, 1)));
  await readLedger(platform.db, 'EUR', bounds);
  await platform.close();
  await oracle.query('SET enable_seqscan = off');
  const { rows } = await oracle.query<{ 'QUERY PLAN': string }>(`EXPLAIN ${inlined(statements[0]!, bounds)}`);
  await oracle.stop();

  expect(statements).toHaveLength(1);
  const scans = rows.flatMap((row) => /(\w[\w ]* Scan) .*revenue_movement/.exec(row['QUERY PLAN'])?.[1] ?? []);
  expect(scans).toEqual(['Index Only Scan', 'Index Only Scan', 'Index Only Scan']);
});

/** The statement with its parameters written in, as EXPLAIN wants it. */
function inlined(statement: string, bounds: readonly Date[]): string {
  const text = (date: Date | undefined) => `'${date?.toISOString()}'`;
  const array = (dates: readonly Date[]) => `ARRAY[${dates.map(text).join(', ')}]`;
  const [from, to] = [text(bounds[0]), text(bounds.at(-1))];
  const months = [array(bounds.slice(0, -1)), array(bounds.slice(1)), `'EUR'`];
  const values = [...months, '0', `'EUR'`, from, from, text(bounds[1]), `'EUR'`, to, '-1', '-2'];
  return statement.replaceAll(/\$(\d+)/g, (_, index) => values[Number(index) - 1] ?? 'NULL');
}

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
