import { expect, test } from 'vitest';
import { disabledAt, warningDue } from './patience.ts';

const since = new Date('2026-11-21T09:00:00.000Z');
const after = (days: number) => new Date(since.getTime() + days * 86_400_000);

test.each([
  [0.99, 0, null],
  [1, 0, 1],
  [2.99, 1, null],
  [3, 1, 3],
  [4.5, 3, null],
  // Nothing was tried meanwhile.
  [4.5, 0, 3],
])('after %s days of failures and the warning of day %s it is time for that of day %s', (days, warned, due) => {
  expect(warningDue(since, warned, after(days))).toBe(due);
});

test('who does not fail is warned of nothing, and who does has five days', () => {
  expect(warningDue(null, 0, after(9))).toBeNull();
  expect(disabledAt(since)).toEqual(after(5));
});
