import { invalidRequest } from '../http/errors.ts';
import { composeInvoice, pendingDrafts } from '../invoices/compose.ts';
import { draftOfItem } from '../invoices/line-draft.ts';
import { nextBoundary } from '../time/periods.ts';
import type { Subscription } from '../wire.ts';
import { find } from '../world/find.ts';
import { type Trx, updated } from '../world/transaction.ts';
import { settleInvoice } from './settle-invoice.ts';

/** Resumes a paused subscription with a new period from now. It becomes active when its invoice is paid. */
export function resumeSubscription(trx: Trx, before: Subscription): Subscription {
  if (before.status !== 'paused') throw invalidRequest('Only paused subscriptions can be resumed.');
  const { status_details: _paused, ...rest } = before;
  const subscription: Subscription = {
    ...rest,
    billing_cycle_anchor: trx.now,
    status: 'active',
    items: {
      ...before.items,
      data: before.items.data.map((item) => ({
        ...item,
        current_period_start: trx.now,
        current_period_end: nextBoundary(trx.now, item.price.recurring!, trx.now),
      })),
    },
  };
  const invoice = composeInvoice(trx, {
    customer: find(trx, 'customer', before.customer),
    subscription,
    reason: 'subscription_update',
    currency: before.currency,
    drafts: [
      ...pendingDrafts(trx, before.customer, subscription, true),
      ...subscription.items.data.map((item) => draftOfItem(trx, subscription, item)),
    ],
  });
  const resumed = { ...subscription, latest_invoice: invoice.id };
  updated(trx, 'subscription', resumed, 'customer.subscription.updated');
  trx.emit('customer.subscription.resumed', resumed);
  trx.emit('invoice.created', invoice);
  settleInvoice(trx, invoice, 'allow_incomplete');
  return find(trx, 'subscription', before.id);
}
