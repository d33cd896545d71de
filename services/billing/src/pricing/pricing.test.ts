import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Pricing, priceOf } from './pricing.ts';

const tiers = [
  { upTo: 10n, unitPriceMinor: '100', flatMinor: 0n },
  { upTo: 100n, unitPriceMinor: '49.5', flatMinor: 250n },
  { upTo: null, unitPriceMinor: '0.333333333333', flatMinor: 0n },
];

test.each<[string, Pricing, bigint, bigint]>([
  ['a flat price', { model: 'FLAT', amountMinor: 4_900n }, 7n, 4_900n],
  ['seats', { model: 'PER_UNIT', unitPriceMinor: '1200', per: 1n }, 7n, 8_400n],
  ['a quarter of a cent each', { model: 'PER_UNIT', unitPriceMinor: '0.25', per: 1n }, 1_234n, 309n],
  ['in proportion to a thousand', { model: 'PER_UNIT', unitPriceMinor: '40', per: 1_000n }, 1_262n, 50n],
  ['started packages', { model: 'PACKAGE', size: 100n, amountMinor: 500n }, 201n, 1_500n],
  ['no package', { model: 'PACKAGE', size: 100n, amountMinor: 500n }, 0n, 0n],
  ['the first tier to its end', { model: 'GRADUATED', tiers }, 10n, 1_000n],
  ['each unit by its own tier', { model: 'GRADUATED', tiers }, 11n, 1_300n],
  ['into the last tier', { model: 'GRADUATED', tiers }, 103n, 5_706n],
  ['all by the tier of the total', { model: 'VOLUME', tiers }, 11n, 795n],
  ['all by the last tier', { model: 'VOLUME', tiers }, 103n, 34n],
])('%s', (_, pricing, quantity, amount) => {
  expect(priceOf(pricing, quantity)).toBe(amount);
});

const decimals = fc
  .tuple(fc.bigInt({ min: 0n, max: 10n ** 6n }), fc.integer({ min: 0, max: 999_999_999_999 }))
  .map(([minor, fraction]) => `${minor}.${String(fraction).padStart(12, '0')}`);
const anyTiers = fc
  .array(
    fc.record({
      size: fc.bigInt({ min: 1n, max: 1_000n }),
      unitPriceMinor: decimals,
      flatMinor: fc.bigInt({ min: 0n, max: 10_000n }),
    }),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((list) => {
    let end = 0n;
    return list.map(({ size, unitPriceMinor, flatMinor }, index) => {
      end += size;
      return { upTo: index === list.length - 1 ? null : end, unitPriceMinor, flatMinor };
    });
  });
const monotone: fc.Arbitrary<Pricing> = fc.oneof(
  fc.record({
    model: fc.constant('PER_UNIT' as const),
    unitPriceMinor: decimals,
    per: fc.bigInt({ min: 1n, max: 10_000n }),
  }),
  fc.record({ model: fc.constant('GRADUATED' as const), tiers: anyTiers }),
  fc.record({
    model: fc.constant('PACKAGE' as const),
    size: fc.bigInt({ min: 1n, max: 1_000n }),
    amountMinor: fc.bigInt({ min: 0n, max: 10n ** 6n }),
  }),
);
const quantities = fc.bigInt({ min: 0n, max: 10_000n });

test('more never costs less: units, graduated tiers and packages are monotone', () => {
  fc.assert(
    fc.property(monotone, quantities, quantities, (pricing, quantity, more) => {
      expect(priceOf(pricing, quantity + more) >= priceOf(pricing, quantity)).toBe(true);
    }),
  );
});

test('by volume, more never costs less within a tier', () => {
  fc.assert(
    fc.property(anyTiers, quantities, quantities, (list, quantity, more) => {
      const tierOf = (of: bigint) => list.findIndex(({ upTo }) => upTo === null || of <= upTo);
      fc.pre(quantity > 0n && tierOf(quantity) === tierOf(quantity + more));

      expect(
        priceOf({ model: 'VOLUME', tiers: list }, quantity + more) >=
          priceOf({ model: 'VOLUME', tiers: list }, quantity),
      ).toBe(true);
    }),
  );
});

test('a single tier is a price per unit, whichever way tiers are read', () => {
  fc.assert(
    fc.property(decimals, quantities, (unitPriceMinor, quantity) => {
      const only = [{ upTo: null, unitPriceMinor, flatMinor: 0n }];
      const perUnit = priceOf({ model: 'PER_UNIT', unitPriceMinor, per: 1n }, quantity);

      expect(priceOf({ model: 'GRADUATED', tiers: only }, quantity)).toBe(perUnit);
      expect(priceOf({ model: 'VOLUME', tiers: only }, quantity)).toBe(perUnit);
    }),
  );
});
