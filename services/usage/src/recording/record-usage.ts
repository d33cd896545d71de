import { metaOf, type Trx } from '@tenantry/database';
import { invalidValue, refuseReadOnly } from '@tenantry/graphql';
import type { RecordUsageInput, UsageEventResult } from '../generated/schema.ts';
import type { DB } from '../generated/tables.ts';
import { periodStart } from '../meters/period.ts';
import { findAllowances } from '../meters/store.ts';
import type { Allowance } from '../meters/usage.ts';
import { countableOf, type Rejection } from './countable.ts';
import { announceLimit } from './limit-reached.ts';
import { type CountableEvent, type CountedKey, countEvents } from './store.ts';

/** The most events one call records. */
const maximumEvents = 1_000;

/**
 * Counts each event whose key was never counted before, and says of each what became of it; refuses too many at once. Fails with
 * FORBIDDEN while the organization is read-only.
 */
export async function recordUsage(trx: Trx<DB>, { events }: RecordUsageInput) {
  if (events.length === 0 || events.length > maximumEvents) {
    return {
      results: [],
      errors: [invalidValue(`1 to 1,000 events can be recorded at once, not ${events.length}.`, ['input', 'events'])],
    };
  }
  const now = metaOf(trx).clock.now();
  const allowances = await findAllowances(trx);
  const [anyone] = allowances.values();
  refuseReadOnly(anyone?.readOnly);
  const judged = events.map((event) => countableOf(event, allowances.get(event.meter), now));
  const firsts = firstOfEachKey(judged.filter((event) => 'amount' in event));
  const counted = await countEvents(trx, [...firsts.values()], now);
  await announceLimits(trx, allowances, firsts, counted, now);

  const accepted = new Set(counted.map(({ key }) => firsts.get(key)));
  return { results: judged.map((event, index) => resultOf(events[index]?.key ?? '', event, accepted)), errors: [] };
}

function firstOfEachKey(events: readonly CountableEvent[]): ReadonlyMap<string, CountableEvent> {
  return new Map(events.toReversed().map((event) => [event.key, event]));
}

function resultOf(key: string, event: CountableEvent | Rejection, accepted: ReadonlySet<unknown>): UsageEventResult {
  if (!('amount' in event)) return { key, verdict: 'REJECTED', reason: `${event.field}: ${event.message}` };
  return { key, verdict: accepted.has(event) ? 'ACCEPTED' : 'DUPLICATE', reason: null };
}

/** Limits are of now: what is recorded late for an earlier period meets none. */
async function announceLimits(
  trx: Trx<DB>,
  allowances: ReadonlyMap<string, Allowance>,
  firsts: ReadonlyMap<string, CountableEvent>,
  counted: readonly CountedKey[],
  now: Date,
): Promise<void> {
  const steps = new Map<string, { used: bigint; added: bigint }>();
  for (const { key, used } of counted) {
    const event = firsts.get(key);
    if (!event || event.periodStart.getTime() !== periodStart(event.period, now).getTime()) continue;
    steps.set(event.meter, { used, added: (steps.get(event.meter)?.added ?? 0n) + event.amount });
  }
  for (const [meter, { used, added }] of steps) {
    const allowance = allowances.get(meter);
    if (allowance) await announceLimit(trx, allowance, { before: used - added, used }, now);
  }
}
