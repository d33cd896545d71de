import type { Period, Span } from './calendar.ts';
import type { Limit, PlannedMeter } from './plan-store.ts';
import type { MeterRow } from './store.ts';

/** How far a counter is. */
export interface Counted {
  readonly used: bigint;
  readonly reserved: bigint;
}

/** How much of an allowance is used. Null limits are unlimited. */
export interface MeterUsageRow extends Counted {
  readonly meter: MeterRow;
  readonly period: Period;
  readonly limit: bigint | null;
  /** Never below zero. */
  readonly remaining: bigint | null;
  readonly over: bigint;
  readonly percent: number | null;
  readonly projected: bigint | null;
  readonly startsAt: Date;
  readonly resetsAt: Date | null;
}

/** What a plan allows of a meter that it does not name. */
export const nothingOf = ({ period }: MeterRow): Limit => ({ limit: 0n, period, enforcement: 'HARD' });

/** The usage of an allowance in the period that is running, of which `span` says when it began and ends. */
export function usageOf(
  meter: MeterRow,
  { limit, period }: Pick<Limit, 'limit' | 'period'>,
  { used, reserved }: Counted,
  { start: startsAt, end: resetsAt }: Span,
  now: Date,
): MeterUsageRow {
  const left = limit === null ? null : limit - used - reserved;
  return {
    meter,
    period,
    used,
    reserved,
    limit,
    remaining: left === null ? null : atLeastNothing(left),
    over: limit === null ? 0n : atLeastNothing(used - limit),
    percent: limit ? Number((used * 100n) / limit) : null,
    projected: resetsAt && addsUp(meter) ? projected(used, startsAt, resetsAt, now) : null,
    startsAt,
    resetsAt,
  };
}

/** Whether the events of a meter add up, so that it can be reserved, projected, and summed by group. */
export function addsUp({ aggregation }: Pick<MeterRow, 'aggregation'>): boolean {
  return aggregation === 'SUM' || aggregation === 'COUNT';
}

/** What will have been used at the end of a period that goes on as until now. At its first moment that is what was used. */
function projected(used: bigint, startsAt: Date, resetsAt: Date, now: Date): bigint {
  const passed = BigInt(now.getTime() - startsAt.getTime());
  const whole = BigInt(resetsAt.getTime() - startsAt.getTime());
  return passed <= 0n ? used : (used * whole) / passed;
}

function atLeastNothing(count: bigint): bigint {
  return count > 0n ? count : 0n;
}

/** The limit with the least left, of those of a meter; the first where none limits anything. */
export function tightest(meter: PlannedMeter, countOf: (period: Period) => Counted): Limit {
  const left = ({ limit, period }: Limit) => {
    const { used, reserved } = countOf(period);
    return limit === null ? null : limit - used - reserved;
  };
  const [first, ...others] = meter.limits;
  if (!first) return nothingOf(meter);
  return others.reduce((least, other) => {
    const [a, b] = [left(least), left(other)];
    return b !== null && (a === null || b < a) ? other : least;
  }, first);
}
