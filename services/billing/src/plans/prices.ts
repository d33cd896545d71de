import type { Amount } from '../money/money.ts';
import type { PriceTerms } from './terms.ts';

/** What is paid each interval; where that depends on a quantity, for the first of it. Rounded once, half up, to minor units. */
export function startingAmount(price: PriceTerms): Amount {
  return { amountMinor: startingMinor(price), currency: price.currency };
}

function startingMinor({ amountMinor, unitPriceMinor, tiers }: PriceTerms): bigint {
  if (amountMinor !== null) return amountMinor;
  const [first] = tiers ?? [];
  return roundedMinor(first?.unitPriceMinor ?? unitPriceMinor ?? '0') + BigInt(first?.flatMinor ?? 0);
}

/** A decimal that is not negative, rounded half up. */
function roundedMinor(decimal: string): bigint {
  const [whole = '0', fraction = ''] = decimal.split('.');
  return BigInt(whole) + (fraction >= '5' ? 1n : 0n);
}
