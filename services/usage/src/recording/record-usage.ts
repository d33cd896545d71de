import { metaOf, type Trx } from '@tenantry/database';
import { auditRecorded, emit } from '@tenantry/events';
import { refuseReadOnly } from '@tenantry/graphql';
import { announceUse } from '../alerts/announce-use.ts';
import type { UsageEventResult } from '../generated/schema.ts';
import type { DB } from '../generated/tables.ts';
import { spanFinder } from '../meters/calendar.ts';
import { findPlan } from '../meters/plan-store.ts';
import { type CountableEvent, countableOf, type GivenEvent, type Rejection } from './countable.ts';
import { problemOfMoment } from './problem.ts';
import { countEvents } from './store.ts';

/** The most events one call records. */
export const maximumEvents = 1_000;

/**
 * Counts each event whose key was never counted before, in the periods it happened in, and says of each what became of it.
 * Limits refuse nothing here. Fails with FORBIDDEN while the organization is read-only, unless it is counted `always`.
 */
export async function recordUsage(
  trx: Trx<DB>,
  events: readonly GivenEvent[],
  counting: 'while writable' | 'always' = 'while writable',
): Promise<UsageEventResult[]> {
  const now = metaOf(trx).clock.now();
  const moments = events
    .map(({ occurredAt }) => occurredAt ?? now)
    .filter((moment) => problemOfMoment(moment, now) === null);
  const plan = await findPlan(trx, [...new Set(events.map(({ meter }) => meter))], moments);
  if (counting === 'while writable') refuseReadOnly(plan.readOnly);
  const spanAt = spanFinder(plan.calendar);
  const judged = events.map((event) => countableOf(event, plan.meters.get(event.meter), spanAt, now));
  const firsts = firstOfEachKey(judged.filter((event) => 'amount' in event));
  const { duplicates, counters } = await countEvents(trx, [...firsts.values()], { now });
  const fresh = [...firsts.values()].filter(({ key }) => !duplicates.has(key));
  await announceUse(trx, fresh, counters, now);
  await noteLate(trx, fresh, now);

  return judged.map((event, index) => resultOf(events[index]?.key ?? '', event, firsts, duplicates));
}

function firstOfEachKey(events: readonly CountableEvent[]): ReadonlyMap<string, CountableEvent> {
  return new Map(events.toReversed().map((event) => [event.key, event]));
}

function resultOf(
  key: string,
  event: CountableEvent | Rejection,
  firsts: ReadonlyMap<string, CountableEvent>,
  duplicates: ReadonlySet<string>,
): UsageEventResult {
  if (!('amount' in event)) return { key, verdict: 'REJECTED', reason: `${event.field}: ${event.message}` };
  const isCounted = !duplicates.has(key) && firsts.get(key) === event;
  return { key, verdict: isCounted ? 'ACCEPTED' : 'DUPLICATE', reason: null };
}

/** Events of a month or a billing period that is over may change bills: who brought them in is on record. */
async function noteLate(trx: Trx<DB>, events: readonly CountableEvent[], now: Date): Promise<void> {
  const isOver = (end: Date | null) => end !== null && end <= now;
  const late = events.filter(({ spans }) => isOver(spans.MONTH.end) || isOver(spans.PERIOD.end));
  if (late.length === 0) return;
  const moments = late.map(({ occurredAt }) => occurredAt.toISOString()).toSorted();
  const after = {
    events: late.length,
    meters: [...new Set(late.map(({ meter }) => meter.key))].toSorted(),
    from: moments[0] ?? null,
    to: moments.at(-1) ?? null,
  };
  const nobody = { targets: [], before: null, ip: null, userAgent: null };
  await emit(trx, auditRecorded('usage')({ action: 'usage.recordLateUsage', outcome: 'SUCCESS', after, ...nobody }));
}
