import { percentOf, split } from '../money/fraction.ts';
import type { InvoiceLine } from '../wire.ts';
import type { Trx } from '../world/transaction.ts';

/** How much of which discount. */
export interface DiscountAmount {
  readonly amount: number;
  readonly discount: string;
}

/** A line before discounts; `fixed` are those of a proration, which were settled when it was made. */
export interface Discountable extends Pick<InvoiceLine, 'amount' | 'discountable'> {
  readonly product: string | null;
  /** The discounts that this line may have. */
  readonly discounts: readonly string[];
  readonly fixed: readonly DiscountAmount[] | null;
}

/**
 * What each discount takes off each line, one discount after the other. A percentage is rounded once per line; a fixed amount
 * is split over the lines to the unit and never takes more than there is.
 */
export function discountLines(trx: Trx, lines: readonly Discountable[]): DiscountAmount[][] {
  const found: DiscountAmount[][] = lines.map((line) => [...(line.fixed ?? [])]);
  const left = lines.map((line) => line.amount);
  for (const id of new Set(lines.flatMap((line) => line.discounts))) {
    const coupon = trx.get('coupon', trx.get('discount', id)?.source.coupon ?? '');
    if (!coupon) continue;
    const products = trx.get('couponProducts', coupon.id)?.products;
    const bases = lines.map((line, index) => {
      const applies = line.discountable && line.fixed === null && line.discounts.includes(id);
      return applies && (!products || products.includes(line.product ?? '')) ? left[index]! : 0;
    });
    for (const [index, amount] of takenOff(coupon, bases).entries()) {
      if (bases[index] === 0) continue;
      found[index]!.push({ amount, discount: id });
      left[index]! -= amount;
    }
  }
  return found;
}

interface Takes {
  readonly percent_off: number | null;
  readonly amount_off: number | null;
}

function takenOff({ percent_off: percent, amount_off: amount }: Takes, bases: readonly number[]): number[] {
  if (percent !== null) return bases.map((base) => percentOf(base, percent));
  const positive = bases.map((base) => Math.max(0, base));
  const most = positive.reduce((sum, base) => sum + base, 0);
  return split(Math.min(amount ?? 0, most), positive);
}
