import { expect, test } from 'vitest';
import { startingAmount } from './prices.ts';
import type { PriceTerms } from './terms.ts';

const nothing = { amountMinor: null, unitPriceMinor: null, packageSize: null, tiers: null };
const tier = { upTo: null, unitPriceMinor: '0.25', flatMinor: '1000' };

test.each<[Partial<PriceTerms>, bigint]>([
  [{ model: 'FLAT', amountMinor: 4900n }, 4900n],
  [{ model: 'PACKAGE', amountMinor: 500n, packageSize: 100 }, 500n],
  [{ model: 'PER_SEAT', unitPriceMinor: '900' }, 900n],
  [{ model: 'PER_SEAT', unitPriceMinor: '99.5' }, 100n],
  [{ model: 'PER_SEAT', unitPriceMinor: '99.499999' }, 99n],
  [{ model: 'GRADUATED', tiers: [tier] }, 1000n],
])('%o begins at %d', (terms, amountMinor) => {
  const price = { interval: 'MONTH', currency: 'EUR', ...nothing, ...terms } as PriceTerms;

  expect(startingAmount(price)).toEqual({ amountMinor, currency: 'EUR' });
});
