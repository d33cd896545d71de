import { cancelSubscription } from '../subscriptions/cancel.ts';
import { periodEnd } from '../subscriptions/cancellation.ts';
import { createSubscription } from '../subscriptions/create.ts';
import { changedItems } from '../subscriptions/items.ts';
import type { ItemParams } from '../subscriptions/params.ts';
import { updateSubscription } from '../subscriptions/update.ts';
import type { Objects, Subscription } from '../wire.ts';
import { find } from '../world/find.ts';
import { type Trx, updated } from '../world/transaction.ts';
import type { Phase } from './make-phases.ts';

type Schedule = Objects['subscriptionSchedule'];

/** Begins a phase: the subscription gets what the phase says, or is started by the first. */
export function enterPhase(trx: Trx, schedule: Schedule, index: number): void {
  const phase = schedule.phases[index]!;
  const current = { start_date: phase.start_date, end_date: phase.end_date };
  const active: Schedule = { ...schedule, status: 'active', current_phase: current };
  trx.put('subscriptionSchedule', active);
  const id = schedule.subscription;
  const subscription =
    id === null ? startFor(trx, schedule, phase) : applyPhase(trx, find(trx, 'subscription', id), phase);
  trx.put('subscriptionSchedule', schedule);
  updated(trx, 'subscriptionSchedule', { ...active, subscription: subscription.id }, 'subscription_schedule.updated');
}

/** Ends a schedule whose last phase is over: the subscription goes on by itself, or ends with it. */
export function finish(trx: Trx, schedule: Schedule): void {
  if (schedule.end_behavior === 'release') return void release(trx, schedule);
  const completed: Schedule = { ...schedule, status: 'completed', completed_at: trx.now, current_phase: null };
  updated(trx, 'subscriptionSchedule', completed, 'subscription_schedule.completed');
  if (schedule.subscription === null) return;
  cancelSubscription(trx, { ...find(trx, 'subscription', schedule.subscription), schedule: null }, {});
}

/** Lets a subscription go on without its schedule. */
export function release(trx: Trx, schedule: Schedule): Schedule {
  const subscription = schedule.subscription === null ? undefined : trx.get('subscription', schedule.subscription);
  if (subscription) {
    updated(trx, 'subscription', { ...subscription, schedule: null }, 'customer.subscription.updated');
  }
  const released: Schedule = {
    ...schedule,
    current_phase: null,
    released_at: trx.now,
    released_subscription: schedule.subscription,
    status: 'released',
    subscription: null,
  };
  return updated(trx, 'subscriptionSchedule', released, 'subscription_schedule.released');
}

/** Gives a subscription the items and terms of a phase. */
export function applyPhase(trx: Trx, subscription: Subscription, phase: Phase): Subscription {
  const items = itemsFor(subscription, phase);
  const method = phase.default_payment_method;
  const terms = {
    ...(phase.discounts.length > 0 && {
      discounts: phase.discounts.map(({ discount }) => ({ discount: discount ?? '' })),
    }),
    ...(method !== null && { default_payment_method: method }),
    metadata: phase.metadata ?? {},
  };
  if (periodEnd(subscription) > trx.now) {
    return updateSubscription(trx, subscription, {
      ...terms,
      items,
      proration_behavior: (phase.proration_behavior as 'none' | undefined) ?? 'create_prorations',
      ...(phase.billing_cycle_anchor === 'phase_start' && { billing_cycle_anchor: 'now' as const }),
    });
  }
  // The period ends with the phase before, so its renewal charges what the new phase has; nothing is unused.
  const changed = changedItems(trx, subscription, items);
  return updated(
    trx,
    'subscription',
    {
      ...subscription,
      ...(phase.discounts.length > 0 && { discounts: phase.discounts.map(({ discount }) => discount ?? '') }),
      ...(method !== null && { default_payment_method: method }),
      metadata: { ...subscription.metadata, ...phase.metadata },
      items: { ...subscription.items, data: changed.items },
    },
    'customer.subscription.updated',
  );
}

/** Items of the subscription take the phase's prices in order; what is over is added or deleted. */
function itemsFor(subscription: Subscription, phase: Phase): ItemParams[] {
  const existing = subscription.items.data;
  const wanted = phase.items.map((item, index): ItemParams => {
    const id = existing[index]?.id;
    return {
      ...(id !== undefined && { id }),
      price: item.price,
      quantity: item.quantity ?? 1,
      tax_rates: (item.tax_rates ?? []).map((rate) => rate.id),
    };
  });
  const over = existing.slice(phase.items.length).map(({ id }): ItemParams => ({ id, deleted: true }));
  return [...wanted, ...over];
}

function startFor(trx: Trx, schedule: Schedule, phase: Phase): Subscription {
  const customer = find(trx, 'customer', schedule.customer);
  const started = createSubscription(trx, customer, {
    customer: customer.id,
    items: phase.items.map(({ price, quantity = 1 }) => ({ price, quantity })),
    discounts: phase.discounts.map(({ discount }) => ({ discount: discount ?? '' })),
    metadata: phase.metadata ?? {},
    payment_behavior: 'default_incomplete',
    ...(phase.trial_end !== null && { trial_end: phase.trial_end }),
    ...(phase.default_payment_method !== null && { default_payment_method: phase.default_payment_method }),
  });
  const owned = { ...find(trx, 'subscription', started.id), schedule: schedule.id };
  return updated(trx, 'subscription', owned, 'customer.subscription.updated');
}
