import { metaOf, type Trx } from '@tenantry/database';
import { fault, invalidValue, notFound, refuseReadOnly } from '@tenantry/graphql';
import { announceUse } from '../alerts/announce-use.ts';
import type { DB } from '../generated/tables.ts';
import { spanFinder } from '../meters/calendar.ts';
import { findPlan } from '../meters/plan-store.ts';
import { type MeterUsageRow, tightest, usageOf } from '../meters/usage.ts';
import { type CountableEvent, countableOf, type GivenEvent, type Rejection } from './countable.ts';
import { ceilingsOf } from './ceilings.ts';
import { limitExceeded } from './errors.ts';
import { createJudge, type Judge } from './judge.ts';
import { findKeys, type KnownKey } from './key-store.ts';
import { type AnswerBy, countEvents, type CountResult } from './store.ts';
import { findTallies } from './tally-store.ts';

type Refusal = ReturnType<typeof limitExceeded | typeof notFound | typeof invalidValue>;
/** What a call is answered. */
export type Consumed =
  | { readonly usage: MeterUsageRow; readonly errors: readonly [] }
  | { readonly usage: null; readonly errors: readonly [Refusal] };
export type ConsumeCall = Omit<GivenEvent, 'occurredAt'>;

/** Somebody else has counted between the look and the count; the transaction must be rolled back and may be tried again. */
export class OvertakenError extends Error {
  override readonly name = 'OvertakenError';
}

/**
 * Counts each call now, only if the plan allows it, and answers each: exactly as if they had come one after the other. A key
 * that was counted before is answered like the first time. Calls that are refused leave nothing behind.
 *
 * It looks at the counters without a lock, so that refusing costs no wait, and counts under the limits' condition: throws
 * OvertakenError when that fails. With `isLocked` the counters are held from the look on, and it never does.
 * Fails with UNAVAILABLE until billing has said what may be used, and with FORBIDDEN while the organization is read-only.
 */
export async function consumeBatch(
  trx: Trx<DB>,
  calls: readonly ConsumeCall[],
  isLocked: boolean,
): Promise<Consumed[]> {
  const now = metaOf(trx).clock.now();
  const plan = await findPlan(trx, [...new Set(calls.map(({ meter }) => meter))], [now]);
  if (!plan.isSetUp) throw fault('UNAVAILABLE', 'The organization is being set up. Try again in a moment.');
  refuseReadOnly(plan.readOnly);
  const spanAt = spanFinder(plan.calendar);
  const judged = calls.map((call) =>
    countableOf({ ...call, occurredAt: now }, plan.meters.get(call.meter), spanAt, now),
  );
  const events = judged.filter((event) => 'amount' in event);
  if (events.length === 0) return judged.map((each) => refusedAs(each as Rejection));

  const tallies = await findTallies(trx, events, isLocked);
  const known = await findKeys(
    trx,
    events.map(({ key }) => key),
  );
  const judge = createJudge(tallies);
  const verdicts = new Map<string, { event: CountableEvent; refused: MeterUsageRow | null }>();
  for (const event of events) {
    if (known.has(event.key) || verdicts.has(event.key)) continue;
    const limit = judge.consume(event);
    const { meter } = event;
    const refused =
      limit && usageOf(meter, limit, judge.countOf(meter.key, limit.period), event.spans[limit.period], now);
    verdicts.set(event.key, { event, refused });
  }
  const allowed = [...verdicts.values()].flatMap(({ event, refused }) => (refused ? [] : [event]));
  const counted = await countAllowed(trx, allowed, judge, now);
  const late = allowed.filter(({ key }) => counted.duplicates.has(key));
  const overtaken =
    late.length === 0
      ? null
      : await findKeys(
          trx,
          late.map(({ key }) => key),
        );

  return judged.map((each) => {
    if (!('amount' in each)) return refusedAs(each);
    const first = known.get(each.key) ?? overtaken?.get(each.key);
    if (first) return answerAgain(first, each, judge, now);
    const { event, refused } = verdicts.get(each.key)!;
    if (event.meter !== each.meter || event.quantity !== each.quantity)
      return keyIsTaken(event.quantity, event.meter.key);
    if (refused) return { usage: null, errors: [limitExceeded(refused)] };
    return { usage: counted.usageOf(event), errors: [] };
  });
}

async function countAllowed(
  trx: Trx<DB>,
  events: readonly CountableEvent[],
  judge: Judge,
  now: Date,
): Promise<CountResult & { usageOf(event: CountableEvent): MeterUsageRow }> {
  const meters = new Set(events.map(({ meter }) => meter));
  const limits = new Map(
    [...meters].map((meter) => [meter, tightest(meter, (period) => judge.countOf(meter.key, period))]),
  );
  const answers = events.map(({ meter, spans }): AnswerBy => {
    const { period, limit } = limits.get(meter)!;
    return { period, limit, resetsAt: spans[period].end };
  });
  const result = await countEvents(trx, events, { now, answers, ceilings: ceilingsOf(events) });
  const fresh = events.filter(({ key }) => !result.duplicates.has(key));
  const counters = new Map(result.counters.map((row) => [`${row.scope} ${row.meter}`, row]));
  for (const { meter, period } of ceilingsOf(fresh))
    if (!counters.has(`${period} ${meter}`)) throw new OvertakenError();
  await announceUse(trx, fresh, result.counters, now);

  const usages = new Map<CountableEvent, MeterUsageRow>();
  const behind = new Map<string, bigint>();
  for (const event of fresh.toReversed()) {
    const { meter, amount } = event;
    const limit = limits.get(meter)!;
    const counter = counters.get(`${limit.period} ${meter.key}`)!;
    const after = meter.aggregation === 'SUM' || meter.aggregation === 'COUNT' ? (behind.get(meter.key) ?? 0n) : 0n;
    behind.set(meter.key, after + amount);
    usages.set(
      event,
      usageOf(meter, limit, { ...counter, used: counter.used - after }, event.spans[limit.period], now),
    );
  }
  return { ...result, usageOf: (event) => usages.get(event)! };
}

function answerAgain(first: KnownKey, event: CountableEvent, judge: Judge, now: Date): Consumed {
  const { meter, quantity } = event;
  if (first.meter !== meter.key || first.quantity !== quantity) return keyIsTaken(first.quantity, first.meter);
  const countOf = judge.countOf;
  const limit = tightest(meter, (period) => countOf(meter.key, period));
  const current = usageOf(meter, limit, countOf(meter.key, limit.period), event.spans[limit.period], now);
  const { answeredUsed, answeredLimit, answeredResetsAt } = first;
  // `recordUsage` has counted it, without an answer to repeat.
  if (answeredUsed === null) return { usage: current, errors: [] };
  const left = answeredLimit === null ? null : answeredLimit - answeredUsed;
  const remaining = left === null || left > 0n ? left : 0n;
  return {
    usage: { ...current, used: answeredUsed, limit: answeredLimit, remaining, resetsAt: answeredResetsAt },
    errors: [],
  };
}

function keyIsTaken(quantity: bigint, meter: string): Consumed {
  return refuse(
    invalidValue(`key: this key was counted for ${quantity} ${meter}. Use a new key for a new event.`, [
      'input',
      'key',
    ]),
  );
}

function refusedAs({ field, message }: Rejection): Consumed {
  const path = ['input', field];
  const isUnknown = field === 'meter' && message.startsWith('there is no');
  return refuse(isUnknown ? notFound(`${field}: ${message}`, path) : invalidValue(`${field}: ${message}`, path));
}

function refuse(error: Refusal): Consumed {
  return { usage: null, errors: [error] };
}
