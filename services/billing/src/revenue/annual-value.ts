import { fractionOf, rounded, times } from '../money/exact.ts';
import { pricingOf } from '../pricing/plan-pricing.ts';
import { priceOf } from '../pricing/pricing.ts';
import type { Discount } from '../subscriptions/discount.ts';
import type { Terms } from '../subscriptions/terms.ts';

/** What a subscription brings in a year, in minor units of its currency. */
export interface AnnualValue {
  readonly currency: string;
  readonly annualMinor: bigint;
}

const timesAYear = { MONTH: 12n, YEAR: 1n } as const;

/**
 * The recurring revenue of terms in a year: the price, for the quantity, without a discount that is for ever. Taxes, what is
 * charged once and what is metered are no part of it. Overdue counts; trials, what is on hold, unpaid or over does not.
 */
export function annualValueOf(terms: Terms): AnnualValue {
  const { plan, status, interval, currency, quantity, discount, stripe } = terms;
  const price = plan.prices.find((one) => one.interval === interval && one.currency === currency);
  const isPaid = stripe !== null && (status === 'ACTIVE' || status === 'PAST_DUE');
  if (!isPaid || !price) return { currency, annualMinor: 0n };
  const full = priceOf(pricingOf(price), BigInt(quantity));
  return { currency, annualMinor: discounted(full, discount) * timesAYear[interval] };
}

/** What is left of each payment; a discount that ends is no part of what recurs. */
function discounted(amount: bigint, discount: Discount | null): bigint {
  if (discount?.duration !== 'FOREVER') return amount;
  const off =
    discount.percentOff === null
      ? (discount.amountOffMinor ?? 0n)
      : rounded(times(fractionOf(discount.percentOff), amount, 100n));
  return off < amount ? amount - off : 0n;
}
