import type { Subscription } from '../wire.ts';
import { type Trx, updated } from '../world/transaction.ts';

export interface Ending {
  readonly reason?: 'cancellation_requested' | 'payment_failed';
  readonly status?: 'canceled' | 'incomplete_expired';
  readonly details?: { readonly comment?: string | null; readonly feedback?: string | null } | undefined;
}

/** Ends a subscription now: what was pending of it is dropped, and its open invoices are no longer collected. */
export function endSubscription(trx: Trx, subscription: Subscription, ending: Ending = {}): Subscription {
  for (const item of trx.all('invoiceItem')) {
    const owner = item.parent?.subscription_details?.subscription;
    if (owner === subscription.id && item.invoice === null) trx.remove('invoiceItem', item.id);
  }
  for (const invoice of trx.all('invoice')) {
    if (invoice.parent?.subscription_details?.subscription !== subscription.id) continue;
    if (invoice.status !== 'open' && invoice.status !== 'draft') continue;
    updated(trx, 'invoice', { ...invoice, auto_advance: false, next_payment_attempt: null }, 'invoice.updated');
  }
  const schedule = subscription.schedule === null ? undefined : trx.get('subscriptionSchedule', subscription.schedule);
  if (schedule && schedule.status === 'active') {
    updated(
      trx,
      'subscriptionSchedule',
      { ...schedule, status: 'canceled', canceled_at: trx.now, current_phase: null },
      'subscription_schedule.canceled',
    );
  }
  const ended: Subscription = {
    ...subscription,
    canceled_at: subscription.canceled_at ?? trx.now,
    cancel_at_period_end: false,
    cancel_at: null,
    cancellation_details: {
      comment: ending.details?.comment ?? subscription.cancellation_details?.comment ?? null,
      feedback: ending.details?.feedback ?? subscription.cancellation_details?.feedback ?? null,
      feedback_option: null,
      reason: ending.reason ?? 'cancellation_requested',
    },
    ended_at: trx.now,
    schedule: null,
    status: ending.status ?? 'canceled',
  };
  trx.put('subscription', ended);
  trx.emit(
    ending.status === 'incomplete_expired' ? 'customer.subscription.updated' : 'customer.subscription.deleted',
    ended,
  );
  return ended;
}
