import { composeInvoice, pendingDrafts } from '../invoices/compose.ts';
import { draftOfItem } from '../invoices/line-draft.ts';
import { nextBoundary } from '../time/periods.ts';
import type { Invoice, Subscription } from '../wire.ts';
import { find } from '../world/find.ts';
import { type Trx, updated } from '../world/transaction.ts';
import { endSubscription } from './end.ts';
import { withoutSpentDiscounts } from './spent-discounts.ts';
import { usableMethod } from './usable-method.ts';

const hourSeconds = 3_600;

/** The next period of a subscription with its invoice as a draft; nobody was told of either. Also what a preview shows. */
export function nextPeriod(trx: Trx, before: Subscription): { subscription: Subscription; invoice: Invoice } {
  const subscription: Subscription = {
    ...before,
    status: before.status === 'trialing' ? 'active' : before.status,
    items: {
      ...before.items,
      data: before.items.data.map((item) => ({
        ...item,
        current_period_start: item.current_period_end,
        current_period_end: nextBoundary(before.billing_cycle_anchor, item.price.recurring!, item.current_period_end),
      })),
    },
  };
  trx.put('subscription', subscription);
  const usedStart = Math.min(...before.items.data.map((item) => item.current_period_start));
  const invoice = composeInvoice(trx, {
    customer: find(trx, 'customer', before.customer),
    subscription: withoutOver(trx, subscription),
    reason: 'subscription_cycle',
    currency: before.currency,
    drafts: [
      ...pendingDrafts(trx, before.customer, subscription, true),
      ...subscription.items.data.map((item) => draftOfItem(trx, withoutOver(trx, subscription), item)),
    ],
    more: { period_start: usedStart, period_end: trx.now },
  });
  return { subscription, invoice };
}

/** Takes a subscription into its next period, or to what the end of its trial means for it. */
export function renew(trx: Trx, before: Subscription): void {
  if (before.status === 'trialing' && !usableMethod(trx, before)) {
    const wanted = before.trial_settings?.end_behavior.missing_payment_method;
    if (wanted === 'cancel') return void endSubscription(trx, before);
    if (wanted === 'pause') return pause(trx, before);
  }
  const { subscription, invoice } = nextPeriod(trx, before);
  const collects = subscription.status !== 'unpaid';
  const draft: Invoice = {
    ...invoice,
    auto_advance: collects,
    automatically_finalizes_at: collects ? trx.now + hourSeconds : null,
  };
  trx.put('invoice', draft);
  trx.put('subscription', before);
  const renewed = { ...subscription, latest_invoice: draft.id };
  updated(trx, 'subscription', renewed, 'customer.subscription.updated');
  trx.emit('invoice.created', draft);
  withoutSpentDiscounts(trx, renewed, draft);
}

function pause(trx: Trx, before: Subscription): void {
  const paused: Subscription = {
    ...before,
    status: 'paused',
    status_details: {
      paused: {
        subscription: { type: 'trial_end_without_payment_method' },
        transitioned_at: trx.now,
        type: 'subscription',
      },
    },
  };
  updated(trx, 'subscription', paused, 'customer.subscription.updated');
  trx.emit('customer.subscription.paused', paused);
}

function withoutOver(trx: Trx, subscription: Subscription): Subscription {
  const discounts = subscription.discounts.filter((id) => {
    const end = trx.get('discount', id)?.end ?? null;
    return end === null || end > trx.now;
  });
  return { ...subscription, discounts };
}
