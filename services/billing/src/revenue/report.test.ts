import fc from 'fast-check';
import { expect, test } from 'vitest';
import { monthsBetween, reportOf } from './report.ts';
import type { Activity } from './report-store.ts';

const at = (text: string) => new Date(text);
const amounts = fc.bigInt({ min: 0n, max: 10n ** 12n });
const activities: fc.Arbitrary<Activity> = fc
  .record({ NEW: amounts, EXPANSION: amounts, CONTRACTION: amounts, CHURN: amounts, REACTIVATION: amounts })
  .map(({ CONTRACTION, CHURN, ...gains }) => ({
    ...gains,
    CONTRACTION: -CONTRACTION,
    CHURN: -CHURN,
    customers: 0n,
    retainedChange: 0n,
    retainedLoss: 0n,
    lostCustomers: 0n,
  }));

test('start and movements are the end, to the minor unit, in each month and over all of them', () => {
  fc.assert(
    fc.property(amounts, fc.array(activities, { minLength: 1, maxLength: 24 }), (annual, stretches) => {
      const months = monthsBetween(at('2024-01-01T00:00:00Z'), new Date(Date.UTC(2024, stretches.length, 1)));
      const whole = stretches[0]!;
      const report = reportOf('EUR', months, { opening: { annual, customers: 0n }, stretches, whole });

      for (const { startMrr, mrr, movements } of [...report.months, { ...report, mrr: report.months.at(-1)!.mrr }]) {
        const sum = Object.values(movements).reduce((total, { amountMinor }) => total + amountMinor, 0n);
        expect(startMrr.amountMinor + sum).toBe(mrr.amountMinor);
      }
      report.months.slice(1).forEach(({ startMrr }, index) => expect(startMrr).toEqual(report.months[index]!.mrr));
    }),
  );
});

test('months are those of the calendar in UTC, cut off at the ends', () => {
  expect(monthsBetween(at('2026-01-15T12:00:00Z'), at('2026-03-02T00:00:00Z'))).toEqual([
    { start: at('2026-01-15T12:00:00Z'), end: at('2026-02-01T00:00:00Z') },
    { start: at('2026-02-01T00:00:00Z'), end: at('2026-03-01T00:00:00Z') },
    { start: at('2026-03-01T00:00:00Z'), end: at('2026-03-02T00:00:00Z') },
  ]);
});
