import { expect, test } from 'vitest';
import { plainCalendar, spanOf } from './calendar.ts';
import type { Limit, PlannedMeter } from './plan-store.ts';
import type { MeterRow } from './store.ts';
import { tightest, usageOf } from './usage.ts';

const leads = { key: 'leads', aggregation: 'SUM', period: 'MONTH' } as MeterRow;
const now = new Date('2026-11-16T00:00:00Z');
const usage = (used: bigint, limit: bigint | null, meter = leads, reserved = 0n) =>
  usageOf(meter, { limit, period: 'MONTH' }, { used, reserved }, spanOf(plainCalendar, 'MONTH', now), now);

test.each([
  [45n, 50n, { remaining: 5n, over: 0n, percent: 90, projected: 90n }],
  [50n, 50n, { remaining: 0n, over: 0n, percent: 100, projected: 100n }],
  [70n, 50n, { remaining: 0n, over: 20n, percent: 140, projected: 140n }],
  [1n, 0n, { remaining: 0n, over: 1n, percent: null, projected: 2n }],
  [70n, null, { remaining: null, over: 0n, percent: null, projected: 140n }],
])('half way through a month, %d used of %d', (used, limit, expected) => {
  const span = { startsAt: new Date('2026-11-01T00:00:00Z'), resetsAt: new Date('2026-12-01T00:00:00Z') };

  expect(usage(used, limit)).toEqual({
    meter: leads,
    period: 'MONTH',
    used,
    reserved: 0n,
    limit,
    ...span,
    ...expected,
  });
});

test('what is reserved is not left, and is not used', () => {
  expect(usage(45n, 50n, leads, 4n)).toMatchObject({ used: 45n, reserved: 4n, remaining: 1n, over: 0n, percent: 90 });
});

test('only what adds up is projected', () => {
  const kinds = ['SUM', 'COUNT', 'MAX', 'UNIQUE', 'LATEST'] as const;

  expect(kinds.map((aggregation) => usage(7n, 9n, { ...leads, aggregation }).projected)).toEqual([
    14n,
    14n,
    null,
    null,
    null,
  ]);
});

test('of several limits the one with the least left answers', () => {
  const limit = (period: Limit['period'], most: bigint | null): Limit => ({ period, limit: most, enforcement: 'HARD' });
  const planned = (...limits: Limit[]): PlannedMeter => ({ ...leads, limits, thresholds: [] });
  const countOf = (period: Limit['period']) => ({ used: period === 'DAY' ? 1n : 30n, reserved: 0n });

  expect([
    tightest(planned(limit('DAY', 10n), limit('MONTH', 50n)), countOf),
    tightest(planned(limit('DAY', 10n), limit('MONTH', 35n)), countOf),
    tightest(planned(limit('DAY', null), limit('MONTH', 35n)), countOf),
    tightest(planned(limit('DAY', null)), countOf),
    tightest(planned(), countOf),
  ]).toEqual([limit('DAY', 10n), limit('MONTH', 35n), limit('MONTH', 35n), limit('DAY', null), limit('MONTH', 0n)]);
});
