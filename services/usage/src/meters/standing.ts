import type { TenantReads } from '@tenantry/database';
import type { DB } from '../generated/tables.ts';
import { spanFinder } from './calendar.ts';
import { findPlan, type PlannedMeter, type UsagePlan } from './plan-store.ts';
import { findCounts } from './store.ts';
import { type MeterUsageRow, usageOf } from './usage.ts';

/** What was used of each allowance of the plan in the period that `now` falls into, by the meter's key. */
export async function findStanding(
  db: TenantReads<DB>,
  keys: readonly string[] | null,
  now: Date,
): Promise<{ readonly plan: UsagePlan; readonly allowances: { meter: PlannedMeter; usage: MeterUsageRow }[] }> {
  const plan = await findPlan(db, keys);
  const limits = [...plan.meters.values()].flatMap((meter) => meter.limits.map((limit) => ({ meter, limit })));
  const spanAt = spanFinder(plan.calendar);
  const counts = await findCounts(
    db,
    limits.map(({ meter, limit: { period } }) => {
      return { meter: meter.key, period, startsAt: spanAt(period, now).start };
    }),
  );
  const allowances = limits.map(({ meter, limit }, index) => {
    return {
      meter,
      usage: usageOf(meter, limit, counts[index] ?? { used: 0n, reserved: 0n }, spanAt(limit.period, now), now),
    };
  });
  return { plan, allowances };
}
