import type { TenantReads } from '@tenantry/database';
import { fault } from '@tenantry/graphql';
import type { DB } from '../generated/tables.ts';
import { countableOf } from '../recording/countable.ts';
import { createJudge } from '../recording/judge.ts';
import { findTallies } from '../recording/tally-store.ts';
import { spanFinder } from './calendar.ts';
import { findPlan } from './plan-store.ts';
import { type MeterUsageRow, tightest, usageOf } from './usage.ts';

export interface UsageCheckRow {
  readonly allowed: boolean;
  readonly usage: MeterUsageRow | null;
}

/** Whether consuming would be allowed now; null where there is no such meter. Fails with BAD_USER_INPUT, naming the argument. */
export async function checkUsage(
  db: TenantReads<DB>,
  asked: { readonly meter: string; readonly quantity?: bigint | null; readonly subject?: string | null },
  now: Date,
): Promise<UsageCheckRow | null> {
  const { meters, calendar, readOnly, isSetUp } = await findPlan(db, [asked.meter]);
  const meter = meters.get(asked.meter);
  if (!meter) return null;
  const spanAt = spanFinder(calendar);
  const event = countableOf({ ...asked, key: 'check' }, meter, spanAt, now);
  if (!('amount' in event) && event.field !== 'meter')
    throw fault('BAD_USER_INPUT', `${event.field}: ${event.message}`);
  if (!('amount' in event) || !isSetUp || meter.limits.length === 0) return { allowed: false, usage: null };
  const judge = createJudge(await findTallies(db, [event], false));
  const countOf = (period: typeof meter.period) => judge.countOf(meter.key, period);
  const before = tightest(meter, countOf);
  const usage = usageOf(meter, before, countOf(before.period), spanAt(before.period, now), now);
  const refusing = judge.consume(event);
  if (!refusing) return { allowed: readOnly === null, usage };
  return {
    allowed: false,
    usage: usageOf(meter, refusing, countOf(refusing.period), spanAt(refusing.period, now), now),
  };
}
