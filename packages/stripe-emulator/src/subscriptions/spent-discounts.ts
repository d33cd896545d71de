import type { Invoice, Subscription } from '../wire.ts';
import { type Trx, updated } from '../world/transaction.ts';

/** Takes from a subscription the discounts that the invoice used up, and those whose time is over. */
export function withoutSpentDiscounts(trx: Trx, subscription: Subscription, invoice: Invoice): Subscription {
  const used = new Set(
    (invoice.total_discount_amounts ?? []).filter(({ amount }) => amount > 0).map(({ discount }) => discount),
  );
  const spent = subscription.discounts.filter((id) => {
    const discount = trx.get('discount', id);
    const coupon = trx.get('coupon', discount?.source.coupon ?? '');
    const isOver = discount?.end !== null && discount?.end !== undefined && discount.end <= trx.now;
    return isOver || (coupon?.duration === 'once' && used.has(id));
  });
  if (spent.length === 0) return subscription;
  for (const id of spent) trx.emit('customer.discount.deleted', trx.get('discount', id)!);
  const discounts = subscription.discounts.filter((id) => !spent.includes(id));
  return updated(trx, 'subscription', { ...subscription, discounts }, 'customer.subscription.updated');
}
