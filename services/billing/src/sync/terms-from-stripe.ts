import type { InvoiceData } from '../invoices/invoice-data.ts';
import type { Dunning, Offer } from '../plans/offer.ts';
import type { PlanRow } from '../plans/store.ts';
import type { StripeSnapshot, StripeSubscription } from '../stripe/snapshot.ts';
import { addDays, type Interval } from '../subscriptions/period.ts';
import { plainTerms, type Status, type Terms, termsAfterPaid } from '../subscriptions/terms.ts';

/** What a price at Stripe stands for. */
export interface KnownPrice {
  readonly plan: PlanRow;
  readonly interval: Interval;
  readonly currency: string;
}

const live = new Set(['active', 'trialing', 'past_due', 'unpaid', 'paused']);

/** Stripe's subscription that counts: the known one while it lives, else the newest that does; null when none does. */
function liveSubscription(current: Terms, { subscriptions }: StripeSnapshot): StripeSubscription | null {
  const living = subscriptions.filter(({ status }) => live.has(status));
  return living.find(({ id }) => id === current.stripe?.subscriptionId) ?? living[0] ?? null;
}

/**
 * An organization's terms as they follow from what Stripe has now, and from nothing that was told before. Where Stripe has
 * nothing that was ever paid, the terms stay. Throws when a price at Stripe is none of a plan.
 */
export function termsFromStripe(
  current: Terms,
  snapshot: StripeSnapshot,
  prices: ReadonlyMap<string, KnownPrice>,
  offer: Offer,
  now: Date,
): Terms {
  const subscription = liveSubscription(current, snapshot);
  if (!subscription) {
    const endedAt = current.stripe ? endOf(current, snapshot, now) : endOfWhatWasMissed(current, snapshot);
    return endedAt ? termsAfterPaid(offer, current, endedAt) : current;
  }

  const { plan, interval, currency } = priceOf(prices, subscription.priceId, subscription.id);
  const next = subscription.schedule?.next ?? null;
  const scheduled = next && { ...priceOf(prices, next.priceId, subscription.id), at: next.at };
  const isScheduled = scheduled && (scheduled.plan.id !== plan.id || scheduled.interval !== interval);
  return {
    ...plainTerms(plan, 'ACTIVE', subscription.period, currency),
    ...standing(subscription, snapshot.invoices, offer.dunning, now),
    interval,
    quantity: subscription.quantity,
    discount: subscription.discount,
    cancelAtPeriodEnd: subscription.cancelAtPeriodEnd,
    scheduled: isScheduled ? { planId: scheduled.plan.id, interval: scheduled.interval, at: scheduled.at } : null,
    stripe: {
      subscriptionId: subscription.id,
      itemId: subscription.itemId,
      scheduleId: subscription.schedule?.id ?? null,
    },
  };
}

/** When what was paid ended. */
function endOf(current: Terms, { subscriptions }: StripeSnapshot, now: Date): Date {
  return subscriptions.find(({ id }) => id === current.stripe?.subscriptionId)?.endedAt ?? now;
}

/** When what was bought during the trial ended, where neither was told in time; null when nothing was bought. */
function endOfWhatWasMissed({ status, period }: Terms, { subscriptions }: StripeSnapshot): Date | null {
  if (status !== 'TRIALING') return null;
  const missed = subscriptions.find((one) => one.status === 'canceled' && one.endedAt && one.endedAt >= period.start);
  return missed?.endedAt ?? null;
}

function priceOf(prices: ReadonlyMap<string, KnownPrice>, priceId: string, subscriptionId: string): KnownPrice {
  const price = prices.get(priceId);
  if (price) return price;
  throw new Error(`The price ${priceId} of the subscription ${subscriptionId} at Stripe is none of a plan.`);
}

type Standing = Pick<Terms, 'status' | 'trialEndsAt' | 'graceEndsAt'>;

/**
 * Where a live subscription stands. Grace counts from the oldest invoice that is overdue, not from when it was heard of, so that
 * neither a late notification nor a second one lengthens it.
 */
function standing(
  { id, status, isPaused, trialEndsAt, period }: StripeSubscription,
  invoices: readonly InvoiceData[],
  { graceDays, unpaidDays }: Dunning,
  now: Date,
): Standing {
  const plain = (stands: Status): Standing => ({ status: stands, trialEndsAt: null, graceEndsAt: null });
  if (isPaused || status === 'paused') return plain('PAUSED');
  if (status === 'trialing') return { ...plain('TRIALING'), trialEndsAt };
  if (status !== 'past_due' && status !== 'unpaid') return plain('ACTIVE');

  const overdue = invoices.filter((invoice) => invoice.externalSubscriptionId === id && invoice.status === 'OPEN');
  const since = overdue.reduce(
    (first, { createdAt }) => (createdAt < first ? createdAt : first),
    overdue[0]?.createdAt ?? period.start,
  );
  const graceEndsAt = addDays(since, graceDays);
  if (status === 'past_due' && now < graceEndsAt) return { ...plain('PAST_DUE'), graceEndsAt };
  return { ...plain('UNPAID'), graceEndsAt: addDays(graceEndsAt, unpaidDays) };
}
