import { composeInvoice, pendingDrafts } from '../invoices/compose.ts';
import { issue } from '../invoices/issue.ts';
import type { Subscription } from '../wire.ts';
import { find } from '../world/find.ts';
import type { Trx } from '../world/transaction.ts';
import { endSubscription, type Ending } from './end.ts';
import { credit } from './prorate.ts';

export interface Cancellation extends Pick<Ending, 'details'> {
  readonly invoice_now?: boolean | undefined;
  readonly prorate?: boolean | undefined;
}

/** Cancels a subscription now; with `prorate` what is unused is credited, with `invoice_now` that is invoiced. */
export function cancelSubscription(trx: Trx, subscription: Subscription, cancellation: Cancellation): Subscription {
  const { prorate = false, invoice_now: invoiceNow = false, details } = cancellation;
  if (prorate && subscription.status !== 'trialing') {
    for (const item of subscription.items.data) credit(trx, subscription, item, trx.now);
  }
  let latest = subscription.latest_invoice;
  if (invoiceNow) {
    const drafts = pendingDrafts(trx, subscription.customer, subscription, false);
    if (drafts.length > 0) {
      const invoice = composeInvoice(trx, {
        customer: find(trx, 'customer', subscription.customer),
        subscription,
        reason: 'subscription_update',
        currency: subscription.currency,
        drafts,
      });
      trx.emit('invoice.created', invoice);
      latest = issue(trx, invoice).invoice.id;
    }
  }
  const current = trx.get('subscription', subscription.id) ?? subscription;
  return endSubscription(trx, { ...current, latest_invoice: latest }, { details });
}
