import { type Period, periodEnd } from './period.ts';
import type { MeterRow } from './store.ts';

/** How much of an allowance is used. Null limits are unlimited. */
export interface MeterUsageRow {
  readonly meter: MeterRow;
  readonly used: bigint;
  readonly limit: bigint | null;
  /** Never below zero. */
  readonly remaining: bigint | null;
  readonly resetsAt: Date | null;
}

/** A meter as an organization's plan counts and limits it. */
export interface Allowance extends MeterRow {
  readonly countedBy: Period;
  readonly limit: bigint | null;
  /** Null when the plan says nothing of the meter, which is a limit of 0. */
  readonly enforcement: 'HARD' | 'SOFT' | null;
  /** Why the organization records nothing now; null where it does. */
  readonly readOnly: string | null;
}

/** The usage of an allowance in the period that `at` falls into. */
export function usageOf(
  meter: MeterRow & Pick<Allowance, 'countedBy' | 'limit'>,
  used: bigint,
  at: Date,
): MeterUsageRow {
  return usageWithin(meter, used, meter.limit, periodEnd(meter.countedBy, at));
}

/** Usage with what is left of a limit. */
export function usageWithin(meter: MeterRow, used: bigint, limit: bigint | null, resetsAt: Date | null): MeterUsageRow {
  const remaining = limit === null ? null : limit > used ? limit - used : 0n;
  return { meter, used, limit, remaining, resetsAt };
}

/** Whether counting up from `before` to `used` met the limit, which happens once on the way. */
export function meetsLimit(limit: bigint | null, before: bigint, used: bigint): limit is bigint {
  return limit !== null && before < limit && used >= limit;
}

/** What an event adds to a meter's count; null when the meter's kind of counting does not add up. */
export function amountOf(aggregation: string, quantity: bigint): bigint | null {
  if (aggregation === 'SUM') return quantity;
  return aggregation === 'COUNT' ? 1n : null;
}
