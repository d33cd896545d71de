import { isDeepStrictEqual } from 'node:util';
import type { Status, Terms } from './terms.ts';

/** Why a subscription changed. */
export type ChangeKind =
  | 'STARTED'
  | 'SUBSCRIBED'
  | 'PLAN_CHANGED'
  | 'SEATS_CHANGED'
  | 'DISCOUNT_CHANGED'
  | 'RENEWED'
  | 'TRIAL_ENDED'
  | 'CHANGE_SCHEDULED'
  | 'SCHEDULED_CHANGE_CANCELED'
  | 'CANCELLATION_SCHEDULED'
  | 'CANCELLATION_WITHDRAWN'
  | 'CANCELED'
  | 'PAUSED'
  | 'RESUMED'
  | 'PAYMENT_FAILED'
  | 'PAYMENT_RECOVERED'
  | 'PAYMENT_GIVEN_UP';

/**
 * What happened between two states of a subscription, its most important part; null when nothing did that anybody need know.
 * Whoever brought the change, a command or Stripe, and however late it is heard of, the answer is the same.
 */
export function changeBetween(previous: Terms, next: Terms, now: Date): ChangeKind | null {
  if (!previous.stripe && next.stripe) return 'SUBSCRIBED';
  if (previous.stripe && !next.stripe) return 'CANCELED';
  if (previous.status !== next.status) return statusChange(previous, next, now);
  if (previous.plan.id !== next.plan.id || previous.interval !== next.interval) return 'PLAN_CHANGED';
  if (previous.quantity !== next.quantity) return 'SEATS_CHANGED';
  if (!isDeepStrictEqual(previous.scheduled, next.scheduled))
    return next.scheduled ? 'CHANGE_SCHEDULED' : 'SCHEDULED_CHANGE_CANCELED';
  if (previous.cancelAtPeriodEnd !== next.cancelAtPeriodEnd)
    return next.cancelAtPeriodEnd ? 'CANCELLATION_SCHEDULED' : 'CANCELLATION_WITHDRAWN';
  if (!isDeepStrictEqual(previous.discount, next.discount)) return 'DISCOUNT_CHANGED';
  return isDeepStrictEqual(previous.period, next.period) ? null : 'RENEWED';
}

function statusChange(previous: Terms, next: Terms, now: Date): ChangeKind {
  if (previous.status === 'TRIALING')
    return previous.trialEndsAt && previous.trialEndsAt <= now ? 'TRIAL_ENDED' : 'PLAN_CHANGED';
  if (next.status === 'ACTIVE') return recoveries[previous.status] ?? 'PLAN_CHANGED';
  return arrivals[next.status] ?? 'PLAN_CHANGED';
}

const recoveries: Partial<Record<Status, ChangeKind>> = {
  PAST_DUE: 'PAYMENT_RECOVERED',
  UNPAID: 'PAYMENT_RECOVERED',
  PAUSED: 'RESUMED',
};

const arrivals: Partial<Record<Status, ChangeKind>> = {
  PAST_DUE: 'PAYMENT_FAILED',
  UNPAID: 'PAYMENT_GIVEN_UP',
  PAUSED: 'PAUSED',
  CANCELED: 'CANCELED',
};
