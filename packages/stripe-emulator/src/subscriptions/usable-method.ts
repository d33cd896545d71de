import type { Subscription } from '../wire.ts';
import { find } from '../world/find.ts';
import type { Trx } from '../world/transaction.ts';

/** What a subscription is charged to: its own payment method, or the customer's. */
export function usableMethod(trx: Trx, subscription: Subscription): string | null {
  const { invoice_settings: settings } = find(trx, 'customer', subscription.customer);
  return subscription.default_payment_method ?? settings.default_payment_method;
}
