import { scopeOf, type Trx } from '@tenantry/database';
import { emit, limitReached } from '@tenantry/events';
import type { DB } from '../generated/tables.ts';
import type { PlannedMeter } from '../meters/plan-store.ts';
import type { CountableEvent } from '../recording/countable.ts';
import type { CounterRow } from '../recording/store.ts';
import { insertAlerts } from './store.ts';

/**
 * Emits `usage.limit.reached` for each share of a limit that the counters have met and nobody was told of yet. Limits are of
 * now: what is recorded for an earlier period meets none.
 */
export async function announceUse(
  trx: Trx<DB>,
  events: readonly CountableEvent[],
  counters: readonly CounterRow[],
  now: Date,
): Promise<void> {
  const meters = new Map(events.map(({ meter }) => [meter.key, meter]));
  const running = new Set(
    events.flatMap(({ meter, spans }) =>
      meter.limits.flatMap(({ period }) => {
        const { start, end } = spans[period];
        return start <= now && (end === null || now < end) ? [`${meter.key} ${period} ${start.getTime()}`] : [];
      }),
    ),
  );
  const due = counters.flatMap((counter) => {
    const meter = meters.get(counter.meter);
    const isRunning = running.has(`${counter.meter} ${counter.scope} ${counter.startsAt.getTime()}`);
    return meter && isRunning ? alertsOf(meter, counter) : [];
  });
  await tellAlerts(trx, due, now);
}

/** A share of a limit that was met. */
export interface Alert {
  readonly meter: string;
  readonly period: string;
  readonly startsAt: Date;
  readonly limit: bigint;
  readonly threshold: number;
  readonly used: bigint;
}

/** The shares of the meter's limits that this counter has met. */
export function alertsOf(meter: PlannedMeter, { scope, startsAt, used }: CounterRow): Alert[] {
  return meter.limits.flatMap(({ period, limit }) => {
    if (period !== scope || limit === null || limit === 0n) return [];
    const met = meter.thresholds.filter((threshold) => used * 100n >= limit * BigInt(threshold));
    return met.map((threshold) => ({ meter: meter.key, period, startsAt, limit, threshold, used }));
  });
}

/** Tells those that were not told before; of several shares of a limit that were met at once the highest alone. */
export async function tellAlerts(trx: Trx<DB>, alerts: readonly Alert[], now: Date): Promise<void> {
  const { orgId: organizationId } = scopeOf(trx);
  if (alerts.length === 0 || organizationId === null) return;
  const fresh = await insertAlerts(trx, alerts, now);
  const isHighest = (alert: Alert) =>
    !fresh.some((other) => other.threshold > alert.threshold && isSameLimit(alert, other));
  for (const { meter, startsAt, limit, threshold, used } of fresh.filter(isHighest)) {
    const told = {
      organizationId,
      meter,
      threshold,
      used: exactly(used),
      limit: exactly(limit),
      periodStart: startsAt.toISOString(),
    };
    await emit(trx, limitReached(told, meter));
  }
}

/** A number as long as it is exact. */
function exactly(count: bigint): number | string {
  return count <= Number.MAX_SAFE_INTEGER ? Number(count) : String(count);
}

function isSameLimit(a: Alert, b: Alert): boolean {
  return a.meter === b.meter && a.period === b.period && a.limit === b.limit;
}
