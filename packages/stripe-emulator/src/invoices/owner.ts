import type { Invoice, Subscription } from '../wire.ts';
import type { Trx } from '../world/transaction.ts';

/** The subscription an invoice is of. */
export function subscriptionOf(trx: Trx, invoice: Invoice): Subscription | undefined {
  const id = invoice.parent?.subscription_details?.subscription;
  return id === undefined ? undefined : trx.get('subscription', id);
}
