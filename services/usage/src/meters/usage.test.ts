import { expect, test } from 'vitest';
import type { MeterRow } from './store.ts';
import { amountOf, meetsLimit, usageOf, usageWithin } from './usage.ts';

const leads = { key: 'leads' } as MeterRow;

test.each([
  [45n, 50n, 5n],
  [50n, 50n, 0n],
  [70n, 50n, 0n],
  [70n, null, null],
])('%d used of %d leaves %d', (used, limit, remaining) => {
  expect(usageWithin(leads, used, limit, null)).toEqual({ meter: leads, used, limit, remaining, resetsAt: null });
});

test('the count begins anew when the period ends', () => {
  const allowance = { ...leads, countedBy: 'DAY', limit: 10n } as const;

  expect(usageOf(allowance, 1n, new Date('2026-11-21T09:30:00Z')).resetsAt).toEqual(new Date('2026-11-22T00:00:00Z'));
});

test('a limit is met on the step that reaches it and on no other', () => {
  const steps = [0n, 3n, 5n, 8n, 9n];

  expect(steps.slice(1).map((used, index) => meetsLimit(5n, steps[index] ?? 0n, used))).toEqual([
    false,
    true,
    false,
    false,
  ]);
  expect([meetsLimit(0n, 0n, 1n), meetsLimit(null, 0n, 1n), meetsLimit(5n, 4n, 9n)]).toEqual([false, false, true]);
});

test('a sum adds the quantity, a count adds one, and nothing else adds up', () => {
  expect(['SUM', 'COUNT', 'MAX', 'UNIQUE', 'LATEST'].map((aggregation) => amountOf(aggregation, 7n))).toEqual([
    7n,
    1n,
    null,
    null,
    null,
  ]);
});
