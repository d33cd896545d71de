import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addIntervals, nextBoundary } from './periods.ts';

const at = (text: string) => Date.parse(`${text}T12:30:15Z`) / 1_000;
const monthly = { interval: 'month', interval_count: 1 };

test('a month keeps the day of the anchor, or ends on its last', () => {
  const dates = [1, 2, 3, 13].map((count) => addIntervals(at('2027-01-31'), monthly, count));

  expect(dates).toEqual(['2027-02-28', '2027-03-31', '2027-04-30', '2028-02-29'].map(at));
  expect(addIntervals(at('2028-02-29'), { interval: 'year', interval_count: 1 })).toBe(at('2029-02-28'));
});

test('the next boundary is the first one after', () => {
  const interval = fc.record({
    interval: fc.constantFrom('day', 'week', 'month', 'year'),
    interval_count: fc.integer({ min: 1, max: 4 }),
  });
  const time = fc.integer({ min: at('2020-01-01'), max: at('2040-01-01') });
  fc.assert(
    fc.property(time, interval, time, (anchor, every, after) => {
      const next = nextBoundary(anchor, every, after);
      const counts = Array.from({ length: 8_000 }, (_, index) => index - 8_000 / 2);
      const before = counts.filter((count) => addIntervals(anchor, every, count) > after).slice(0, 1);
      expect(next).toBeGreaterThan(after);
      if (before[0] !== -4_000) expect(next).toBe(addIntervals(anchor, every, before[0]));
    }),
    { numRuns: 20 },
  );
});
