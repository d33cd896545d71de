import { connectPlatform } from '@tenantry/database';
import fc from 'fast-check';
import { expect } from 'vitest';
import type { DB } from '../src/generated/tables.ts';
import { readLedger } from '../src/revenue/report-store.ts';
import { verifyRevenue } from '../src/revenue/verify.ts';
import { type Step } from './histories.ts';
import { type OracleMonth, startOracle } from './revenue-oracle.ts';
import { on, revenueQuery, staff, test, told, year } from './revenue-fixtures.ts';

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
