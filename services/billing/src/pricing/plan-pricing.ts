import type { PriceTerms } from '../plans/terms.ts';
import type { Pricing } from './pricing.ts';

/** How a plan's price is computed for the subscription's quantity. */
export function pricingOf({ model, amountMinor, unitPriceMinor, packageSize, tiers }: PriceTerms): Pricing {
  switch (model) {
    case 'FLAT':
      return { model, amountMinor: present(amountMinor) };
    case 'PER_SEAT':
      return { model: 'PER_UNIT', unitPriceMinor: present(unitPriceMinor), per: 1n };
    case 'PACKAGE':
      return { model, size: BigInt(present(packageSize)), amountMinor: present(amountMinor) };
    case 'GRADUATED':
    case 'VOLUME':
      return {
        model,
        tiers: present(tiers).map(({ upTo, unitPriceMinor: unit, flatMinor }) => ({
          upTo: upTo === null ? null : BigInt(upTo),
          unitPriceMinor: unit,
          flatMinor: BigInt(flatMinor),
        })),
      };
  }
}

function present<T>(value: T | null): T {
  if (value === null) throw new Error('A price lacks what its model needs.');
  return value;
}
