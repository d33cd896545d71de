import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { containedIn, divideRounded, percentOf, shareOf, split } from './fraction.ts';

const amount = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
const whole = fc.integer({ min: 1, max: 40_000_000 });

test('halves are rounded away from zero, in both directions', () => {
  expect([1n, 3n, -1n, -3n, 5n].map((half) => divideRounded(half, 2n))).toEqual([1n, 2n, -1n, -2n, 3n]);
});

test('what is credited is what was charged', () => {
  fc.assert(
    fc.property(amount, whole, fc.nat(), (value, length, passed) => {
      const part = passed % (length + 1);
      expect(shareOf(value, part, length) + shareOf(-value, part, length)).toBe(0);
    }),
  );
});

test('a split adds up, and no part is a unit from its share', () => {
  fc.assert(
    fc.property(fc.nat(1_000_000), fc.array(fc.nat(10_000), { minLength: 1, maxLength: 8 }), (value, weights) => {
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      fc.pre(total > 0);
      const parts = split(value, weights);
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(value);
      for (const [index, part] of parts.entries()) {
        expect(Math.abs(part * total - value * weights[index]!)).toBeLessThan(total);
      }
    }),
  );
});

test('a tax that is contained, taken out and added again gives the amount', () => {
  fc.assert(
    fc.property(fc.nat(100_000_000), fc.integer({ min: 0, max: 3_000 }), (value, hundredths) => {
      const percent = hundredths / 100;
      const net = value - containedIn(value, percent);
      expect(Math.abs(net + percentOf(net, percent) - value)).toBeLessThanOrEqual(1);
    }),
  );
});
