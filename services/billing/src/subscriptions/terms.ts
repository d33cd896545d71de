import type { Offer } from '../plans/offer.ts';
import type { PlanRow } from '../plans/store.ts';
import { addDays, monthFrom, monthlyPeriodAt, type Period } from './period.ts';

/** Where a subscription stands. */
export type Status = 'TRIALING' | 'ACTIVE' | 'PAST_DUE' | 'UNPAID' | 'PAUSED' | 'CANCELED' | 'EXPIRED';

/** What an organization is on: a version of a plan and since when. */
export interface Terms {
  readonly plan: PlanRow;
  readonly status: Status;
  /** Only while trialing. */
  readonly trialEndsAt: Date | null;
  /** The period in which the terms begin. */
  readonly period: Period;
}

/** A new organization's terms: the trial, else the free plan, else nothing yet of the smallest plan on offer. */
export function firstTerms({ trial, fallback, plans }: Offer, now: Date): Terms {
  if (trial) {
    const trialEndsAt = addDays(now, trial.days);
    return { plan: trial.plan, status: 'TRIALING', trialEndsAt, period: { start: now, end: trialEndsAt } };
  }
  if (fallback) return boughtTerms(fallback, now);
  const plan = plans.find(({ visibility }) => visibility === 'PUBLIC') ?? plans[0];
  if (!plan) throw new Error('A catalog has at least one plan.');
  return { plan, status: 'EXPIRED', trialEndsAt: null, period: { start: now, end: now } };
}

/** The terms of a plan that was chosen now. */
export function boughtTerms(plan: PlanRow, now: Date): Terms {
  return { plan, status: 'ACTIVE', trialEndsAt: null, period: monthFrom(now) };
}

/** The terms after a trial: the free plan from when it ended, or nothing more of the plan that was tried. */
export function termsAfterTrial({ fallback }: Offer, tried: PlanRow, trial: Period): Terms {
  if (fallback) return boughtTerms(fallback, trial.end);
  return { plan: tried, status: 'EXPIRED', trialEndsAt: null, period: trial };
}

/** The period that `now` is in: while terms are in force, a month follows the other; otherwise it stays the last one. */
export function currentPeriod({ status, period }: Pick<Terms, 'status' | 'period'>, now: Date): Period {
  return status === 'ACTIVE' || status === 'PAST_DUE' ? monthlyPeriodAt(period.start, now) : period;
}

/** Whether the terms grant anything. */
export function isOver({ status }: Pick<Terms, 'status'>): boolean {
  return status === 'EXPIRED' || status === 'CANCELED';
}
