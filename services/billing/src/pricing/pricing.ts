import { type Fraction, fractionOf, plus, rounded, times, whole } from '../money/exact.ts';

/** What a quantity costs; money is in minor units, unit prices exact decimals of them. */
export type Pricing =
  | { readonly model: 'FLAT'; readonly amountMinor: bigint }
  /** `unitPriceMinor` for each `per`, in proportion. */
  | { readonly model: 'PER_UNIT'; readonly unitPriceMinor: string; readonly per: bigint }
  /** GRADUATED: each unit costs what its own tier says. VOLUME: all of them what the tier of the total says. */
  | { readonly model: 'GRADUATED' | 'VOLUME'; readonly tiers: readonly Tier[] }
  /** A started package is charged whole. */
  | { readonly model: 'PACKAGE'; readonly size: bigint; readonly amountMinor: bigint };

/** A tier up to and including `upTo`, the last one without end. `flatMinor` is added once when the tier is reached. */
interface Tier {
  readonly upTo: bigint | null;
  readonly unitPriceMinor: string;
  readonly flatMinor: bigint;
}

const nothing = whole(0n);

/** What a quantity costs exactly. The quantity is not negative; none of anything costs nothing, but for a flat price. */
function exactPrice(pricing: Pricing, quantity: bigint): Fraction {
  if (pricing.model === 'FLAT') return whole(pricing.amountMinor);
  if (quantity === 0n) return nothing;
  switch (pricing.model) {
    case 'PER_UNIT':
      return times(fractionOf(pricing.unitPriceMinor), quantity, pricing.per);
    case 'PACKAGE':
      return whole(((quantity + pricing.size - 1n) / pricing.size) * pricing.amountMinor);
    case 'VOLUME': {
      const tier = pricing.tiers.find(({ upTo }) => upTo === null || quantity <= upTo);
      return tier ? inTier(tier, quantity) : nothing;
    }
    case 'GRADUATED':
      return graduated(pricing.tiers, quantity);
  }
}

/** What a quantity costs as a line of an invoice: rounded once, halves away from zero. */
export function priceOf(pricing: Pricing, quantity: bigint): bigint {
  return rounded(exactPrice(pricing, quantity));
}

function graduated(tiers: readonly Tier[], quantity: bigint): Fraction {
  return tiers.reduce((sum, tier, index) => {
    const before = tiers[index - 1]?.upTo ?? 0n;
    if (quantity <= before) return sum;
    const end = tier.upTo === null || quantity < tier.upTo ? quantity : tier.upTo;
    return plus(sum, inTier(tier, end - before));
  }, nothing);
}

function inTier({ unitPriceMinor, flatMinor }: Tier, quantity: bigint): Fraction {
  return plus(times(fractionOf(unitPriceMinor), quantity), whole(flatMinor));
}
