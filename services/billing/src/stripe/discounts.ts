import type { Stripe } from 'stripe';
import type { Discount } from '../subscriptions/discount.ts';

/** The discount on a subscription, whose coupon is expanded; the first of several. */
export function discountOf(discounts: readonly (string | Stripe.Discount)[]): Discount | null {
  const [discount] = discounts;
  if (typeof discount !== 'object') return null;
  const { coupon } = discount.source;
  if (typeof coupon !== 'object' || !coupon) return null;
  const { promotion_code: promotion } = discount;
  return {
    couponId: coupon.id,
    code: typeof promotion === 'object' ? (promotion?.code ?? null) : null,
    percentOff: coupon.percent_off === null ? null : String(coupon.percent_off),
    amountOffMinor: coupon.amount_off === null ? null : BigInt(coupon.amount_off),
    duration: durations[coupon.duration] ?? 'ONCE',
    endsAt: discount.end === null ? null : new Date(discount.end * 1_000),
  };
}

const durations: Readonly<Record<string, Discount['duration']>> = {
  once: 'ONCE',
  repeating: 'REPEATING',
  forever: 'FOREVER',
};
