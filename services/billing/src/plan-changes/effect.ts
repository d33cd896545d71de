import { startingAmount } from '../plans/prices.ts';
import type { PlanRow } from '../plans/store.ts';
import type { Interval } from '../subscriptions/period.ts';

/** A plan and how it is paid. */
export interface Rate {
  readonly plan: PlanRow;
  readonly interval: Interval;
  readonly currency: string;
}

/**
 * When moving from one rate to another takes effect; null when they are the same. More is had at once, less once what is paid is
 * over. From yearly to monthly is less, whatever the plans: at once it would turn most of a year into credit.
 */
export function effectOf(from: Rate, to: Rate): 'NOW' | 'PERIOD_END' | null {
  if (from.plan.id === to.plan.id && from.interval === to.interval) return null;
  if (from.interval === 'YEAR' && to.interval === 'MONTH') return 'PERIOD_END';
  if (from.plan.rank !== to.plan.rank) return from.plan.rank < to.plan.rank ? 'NOW' : 'PERIOD_END';
  if (from.interval !== to.interval) return 'NOW';
  return amountOf(from) <= amountOf(to) ? 'NOW' : 'PERIOD_END';
}

function amountOf({ plan, interval, currency }: Rate): bigint {
  const price = plan.prices.find((one) => one.interval === interval && one.currency === currency);
  return price ? startingAmount(price).amountMinor : 0n;
}
