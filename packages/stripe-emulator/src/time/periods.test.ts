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
  const time = fc.integer({ min: at('2020-01-01'), max: at('2030-01-01') });
  fc.assert(
    fc.property(time, interval, time, (anchor, every, after) => {
      const next = nextBoundary(anchor, every, after);
      // Ten years have fewer than 4,000 days.
      const boundaries = Array.from({ length: 8_000 }, (_, index) => addIntervals(anchor, every, index - 4_000));
      expect(next).toBe(boundaries.find((boundary) => boundary > after));
    }),
    { numRuns: 20 },
  );
});
