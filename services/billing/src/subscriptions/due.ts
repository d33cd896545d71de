import { addDays } from './period.ts';
import type { Terms } from './terms.ts';

/** How many days before its end people are reminded of a trial. */
const reminderDays = 3;

/** When the organization is reminded that its trial ends: days before, and at once where it is shorter. */
export function reminderAt(trialEndsAt: Date): Date {
  return addDays(trialEndsAt, -reminderDays);
}

/** When the sweep has something to do for terms: remind of the trial, end it, or give up an overdue payment; null never. */
export function dueAt(terms: Pick<Terms, 'status' | 'trialEndsAt' | 'trialRemindedAt' | 'graceEndsAt'>): Date | null {
  const { trialEndsAt, trialRemindedAt, graceEndsAt } = terms;
  if (trialEndsAt) return trialRemindedAt ? trialEndsAt : reminderAt(trialEndsAt);
  return graceEndsAt;
}
