import type { Objects } from '../wire.ts';
import type { Trx } from '../world/transaction.ts';

type Coupon = Objects['coupon'];

/** Whether a coupon can be redeemed now. */
export function isValid(coupon: Coupon, now: number): boolean {
  const { max_redemptions: most, redeem_by: until, times_redeemed: times } = coupon;
  return (most === null || times < most) && (until === null || now < until);
}

/** A coupon as it is answered: whether it is valid depends on the time. */
export function asOf(trx: Trx, coupon: Coupon): Coupon {
  return { ...coupon, valid: isValid(coupon, trx.now) };
}
