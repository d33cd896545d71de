import * as z from 'zod';
import { invalidRequest } from '../http/errors.ts';
import { addIntervals } from '../time/periods.ts';
import type { Objects } from '../wire.ts';
import { find } from '../world/find.ts';
import type { Trx } from '../world/transaction.ts';
import { isValid } from './coupon.ts';

/** Discounts as parameters name them. */
export const discountParams = z.array(
  z.strictObject({
    coupon: z.string().optional(),
    discount: z.string().optional(),
    promotion_code: z.string().optional(),
  }),
);
export type DiscountParam = z.infer<typeof discountParams>[number];

/** Whom a discount is for. */
export interface Redeemer {
  readonly customer: string;
  readonly subscription?: string | null;
  readonly invoice?: string | null;
  readonly checkoutSession?: string | null;
  readonly param: string;
}

/** The discounts that parameters name; what is not one yet is redeemed. @throws {StripeRefusal} when one cannot be. */
export function redeemAll(trx: Trx, discounts: readonly DiscountParam[], redeemer: Redeemer): string[] {
  return discounts.map((given, index) => {
    const param = `${redeemer.param}[${index}]`;
    if (given.discount !== undefined) return find(trx, 'discount', given.discount, `${param}[discount]`).id;
    if (given.promotion_code !== undefined) {
      return redeemPromotionCode(trx, given.promotion_code, { ...redeemer, param: `${param}[promotion_code]` }).id;
    }
    return redeemCoupon(trx, given.coupon ?? '', null, { ...redeemer, param: `${param}[coupon]` }).id;
  });
}

/** Redeems a promotion code. @throws {StripeRefusal} when it is used up, over, or somebody else's. */
function redeemPromotionCode(trx: Trx, id: string, redeemer: Redeemer): Objects['discount'] {
  const code = find(trx, 'promotionCode', id, redeemer.param);
  const problem = whyNot(trx, code, redeemer.customer);
  if (problem) throw invalidRequest(problem, redeemer.param, 'promotion_code_expired');
  trx.put('promotionCode', { ...code, times_redeemed: code.times_redeemed + 1 });
  return redeemCoupon(trx, code.promotion.coupon ?? '', code.id, redeemer);
}

/** Why a promotion code cannot be redeemed by a customer; null when it can. */
export function whyNot(trx: Trx, code: Objects['promotionCode'], customer: string | null): string | null {
  const coupon = trx.get('coupon', code.promotion.coupon ?? '');
  const used = code.max_redemptions !== null && code.times_redeemed >= code.max_redemptions;
  const over = code.expires_at !== null && trx.now >= code.expires_at;
  if (!code.active || used || over || !coupon || !isValid(coupon, trx.now)) {
    return 'This promotion code is invalid.';
  }
  if (code.customer !== null && code.customer !== customer) return 'This promotion code is not for this customer.';
  const bought = trx.all('invoice').some((invoice) => invoice.customer === customer && invoice.amount_paid > 0);
  if (code.restrictions.first_time_transaction && bought) {
    return 'This promotion code is only for the first purchase.';
  }
  return null;
}

function redeemCoupon(trx: Trx, id: string, promotionCode: string | null, redeemer: Redeemer): Objects['discount'] {
  const coupon = find(trx, 'coupon', id, redeemer.param);
  if (!isValid(coupon, trx.now)) {
    throw invalidRequest(`Coupon expired: ${coupon.id}`, redeemer.param, 'coupon_expired');
  }
  trx.put('coupon', { ...coupon, times_redeemed: coupon.times_redeemed + 1 });
  const months = coupon.duration === 'repeating' ? coupon.duration_in_months : null;
  const discount: Objects['discount'] = {
    id: trx.newId('di'),
    object: 'discount',
    checkout_session: redeemer.checkoutSession ?? null,
    customer: redeemer.customer,
    customer_account: null,
    end: months === null ? null : addIntervals(trx.now, { interval: 'month', interval_count: months }),
    invoice: redeemer.invoice ?? null,
    invoice_item: null,
    promotion_code: promotionCode,
    source: { coupon: coupon.id, type: 'coupon' },
    start: trx.now,
    subscription: redeemer.subscription ?? null,
    subscription_item: null,
  };
  trx.put('discount', discount);
  if (redeemer.subscription) trx.emit('customer.discount.created', discount);
  return discount;
}
