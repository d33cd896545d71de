import type { Invoice, Subscription } from '../wire.ts';
import { subscriptionOf } from '../invoices/owner.ts';
import { type Trx, updated } from '../world/transaction.ts';
import { endSubscription } from './end.ts';

/** What becomes of a subscription when an invoice of it is paid. */
export function onInvoicePaid(trx: Trx, invoice: Invoice): void {
  const subscription = subscriptionOf(trx, invoice);
  if (!subscription || subscription.ended_at !== null) return;
  const owed = trx.all('invoice').some((other) => {
    return other.id !== invoice.id && other.status === 'open' && other.attempted && isOf(other, subscription);
  });
  const recovers = subscription.status === 'incomplete' || (isBehind(subscription) && !owed);
  if (recovers) become(trx, subscription, 'active');
}

/** What becomes of a subscription when an attempt to collect an invoice of it fails. */
export function onPaymentFailed(trx: Trx, invoice: Invoice): void {
  const subscription = subscriptionOf(trx, invoice);
  if (!subscription || subscription.ended_at !== null) return;
  if (subscription.status === 'active') become(trx, subscription, 'past_due');
  const last = invoice.billing_reason === 'subscription_cycle' && invoice.next_payment_attempt === null;
  if (!last) return;

  const current = trx.get('subscription', subscription.id) ?? subscription;
  const { afterwards } = trx.settings.dunning;
  if (afterwards === 'cancel') endSubscription(trx, current, { reason: 'payment_failed' });
  if (afterwards === 'unpaid') become(trx, current, 'unpaid');
}

function isBehind({ status }: Subscription): boolean {
  return status === 'past_due' || status === 'unpaid';
}

function isOf(invoice: Invoice, { id }: Subscription): boolean {
  return invoice.parent?.subscription_details?.subscription === id;
}

function become(trx: Trx, subscription: Subscription, status: Subscription['status']): void {
  updated(trx, 'subscription', { ...subscription, status }, 'customer.subscription.updated');
}
