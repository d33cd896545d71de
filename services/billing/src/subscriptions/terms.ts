import type { Offer } from '../plans/offer.ts';
import type { PlanRow } from '../plans/store.ts';
import type { Discount } from './discount.ts';
import { addDays, type Interval, monthFrom, type Period, periodAt } from './period.ts';

/** Where a subscription stands. */
export type Status = 'TRIALING' | 'ACTIVE' | 'PAST_DUE' | 'UNPAID' | 'PAUSED' | 'CANCELED' | 'EXPIRED';

/** What an organization is on: a version of a plan, since when, what is paid for it, and what is to come. */
export interface Terms {
  readonly plan: PlanRow;
  readonly status: Status;
  /** Only while trialing. */
  readonly trialEndsAt: Date | null;
  /** When its people were told that the trial is about to end. */
  readonly trialRemindedAt: Date | null;
  /** The period in which the terms begin. */
  readonly period: Period;
  /** How often the price is paid; with the plan and the currency it names the price. */
  readonly interval: Interval;
  readonly currency: string;
  /** How many of it: seats where the price is per seat, else 1. */
  readonly quantity: number;
  readonly discount: Discount | null;
  /** Whether the subscription ends with the period. */
  readonly cancelAtPeriodEnd: boolean;
  /** What the subscription changes to, and when. */
  readonly scheduled: ScheduledChange | null;
  /** PAST_DUE: until when everything works. UNPAID: when it is canceled. */
  readonly graceEndsAt: Date | null;
  /** The contract at Stripe; null where nothing is paid. */
  readonly stripe: StripeReference | null;
}

/** A change that was decided and has yet to come. */
interface ScheduledChange {
  readonly planId: string;
  readonly interval: Interval;
  readonly at: Date;
}

/** How Stripe calls a subscription, its one item and its schedule. */
export interface StripeReference {
  readonly subscriptionId: string;
  readonly itemId: string;
  readonly scheduleId: string | null;
}

/** Terms without payment and without anything to come. */
export function plainTerms(plan: PlanRow, status: Status, period: Period, currency: string): Terms {
  return {
    plan,
    status,
    trialEndsAt: null,
    trialRemindedAt: null,
    period,
    interval: 'MONTH',
    currency,
    quantity: 1,
    discount: null,
    cancelAtPeriodEnd: false,
    scheduled: null,
    graceEndsAt: null,
    stripe: null,
  };
}

/**
 * A new organization's terms: the trial where its founder may have one, else the free plan, else nothing yet of the smallest
 * plan on offer.
 */
export function firstTerms({ trial, fallback, plans, currency }: Offer, now: Date, mayTry: boolean): Terms {
  if (trial && mayTry) {
    const trialEndsAt = addDays(now, trial.days);
    return { ...plainTerms(trial.plan, 'TRIALING', { start: now, end: trialEndsAt }, currency), trialEndsAt };
  }
  if (fallback) return freeTerms(fallback, now, currency);
  const plan = plans.find(({ visibility }) => visibility === 'PUBLIC') ?? plans[0];
  if (!plan) throw new Error('A catalog has at least one plan.');
  return plainTerms(plan, 'EXPIRED', { start: now, end: now }, currency);
}

/** The terms of a plan that costs nothing, from `start`. */
export function freeTerms(plan: PlanRow, start: Date, currency: string): Terms {
  return plainTerms(plan, 'ACTIVE', monthFrom(start), currency);
}

/** The terms after a trial: the free plan from when it ended, or nothing more of the plan that was tried. */
export function termsAfterTrial({ fallback }: Offer, tried: Terms): Terms {
  const { plan, period, trialEndsAt, currency } = tried;
  if (fallback) return freeTerms(fallback, trialEndsAt ?? period.end, currency);
  return plainTerms(plan, 'EXPIRED', period, currency);
}

/** The terms after a paid subscription that ended at `at`: the free plan, or nothing more of the plan that was paid. */
export function termsAfterPaid({ fallback }: Offer, paid: Terms, at: Date): Terms {
  if (fallback) return freeTerms(fallback, at, paid.currency);
  return plainTerms(
    paid.plan,
    'CANCELED',
    { start: paid.period.start, end: later(paid.period.start, at) },
    paid.currency,
  );
}

/** The period that `now` is in: while terms are in force, one follows the other; otherwise it stays the last one. */
export function currentPeriod({ status, period, interval }: Pick<Terms, 'status' | 'period' | 'interval'>, now: Date) {
  return status === 'ACTIVE' || status === 'PAST_DUE' ? periodAt(period.start, interval, now) : period;
}

/** Why nothing can be added now, though everything can be read; null where everything works. */
export type ReadOnly = Exclude<Status, 'TRIALING' | 'ACTIVE' | 'PAST_DUE'>;

/** Why the terms grant nothing but what is left when they are over; null while they are not: also while a payment is overdue. */
export function readOnlyBy({ status }: Pick<Terms, 'status'>): ReadOnly | null {
  return status === 'TRIALING' || status === 'ACTIVE' || status === 'PAST_DUE' ? null : status;
}

function later(a: Date, b: Date): Date {
  return a > b ? a : b;
}
