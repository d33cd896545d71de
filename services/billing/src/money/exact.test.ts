import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fractionOf, plus, rounded, shareOf, times, whole } from './exact.ts';

const amounts = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n });
const seconds = fc.bigInt({ min: 1n, max: 31_622_400n });

test.each([
  ['0.5', 1n],
  ['-0.5', -1n],
  ['1.49', 1n],
  ['2.5', 3n],
  ['-2.5', -3n],
  ['12', 12n],
  ['0.000000000001', 0n],
])('%s is rounded to %d', (decimal, whole_) => {
  expect(rounded(fractionOf(decimal))).toBe(whole_);
});

test.each(['', '1e3', '1.', '.5', '0x1', ' 1', 'NaN', '1,5'])('"%s" is no decimal', (text) => {
  expect(() => fractionOf(text)).toThrow('is not a decimal number');
});

test('sums and products are exact: ten tenths of a cent are one cent', () => {
  const tenth = fractionOf('0.1');

  const sum = Array.from({ length: 10 }, () => tenth).reduce(plus, whole(0n));

  expect(rounded(times(sum, 1_000_000_007n))).toBe(1_000_000_007n);
});

test('rounding is symmetric and never off by more than half', () => {
  fc.assert(
    fc.property(amounts, seconds, (numerator, denominator) => {
      const nearest = rounded({ numerator, denominator });
      const distance = 2n * (nearest * denominator - numerator);

      expect(rounded({ numerator: -numerator, denominator })).toBe(-nearest);
      expect(distance <= denominator && distance >= -denominator).toBe(true);
    }),
  );
});

test('from A to B and back to A, at whatever moment of a period, costs nothing in the end', () => {
  fc.assert(
    fc.property(amounts, amounts, seconds, seconds, (a, b, left, period) => {
      const there = shareOf(b, left, period) + shareOf(-a, left, period);
      const back = shareOf(a, left, period) + shareOf(-b, left, period);

      expect(there + back).toBe(0n);
    }),
  );
});
