import type { Trx } from '@tenantry/database';
import { type Selectable, sql } from 'kysely';
import type { DB } from '../generated/tables.ts';
import type { Period } from '../meters/period.ts';

/** An event that is to be counted: `amount` on the counter of its meter and period. */
export interface CountableEvent {
  readonly key: string;
  readonly meter: string;
  readonly quantity: bigint;
  readonly amount: bigint;
  readonly period: Period;
  readonly periodStart: Date;
  readonly occurredAt: Date;
  readonly subject: string | null;
  readonly properties: unknown;
}

/** A key that was counted now, and how far the counter of its event is with the whole batch. */
export interface CountedKey {
  readonly key: string;
  readonly used: bigint;
}

/**
 * Claims the keys, keeps the events and raises the counters in one statement; answers the keys that had not been counted
 * before. Keys must differ. Everything is locked in one order, so that batches at the same time wait and never deadlock.
 */
export async function countEvents(trx: Trx<DB>, events: readonly CountableEvent[], now: Date): Promise<CountedKey[]> {
  if (events.length === 0) return [];
  const column = <T>(of: (event: CountableEvent) => T) => events.map(of);
  const { rows } = await sql<CountedKey>`
    WITH given AS (
      SELECT * FROM unnest(
        ${column(({ key }) => key)}::text[], ${column(({ meter }) => meter)}::text[], ${column(({ quantity }) => quantity)}::bigint[],
        ${column(({ amount }) => amount)}::bigint[], ${column(({ period }) => period)}::text[],
        ${column(({ periodStart }) => periodStart)}::timestamptz[], ${column(({ occurredAt }) => occurredAt)}::timestamptz[],
        ${column(({ subject }) => subject)}::text[], ${column(({ properties }) => jsonOf(properties))}::jsonb[]
      ) AS given (key, meter, quantity, amount, period, period_start, occurred_at, subject, properties)
    ), claimed AS (
      INSERT INTO usage_event_key (key, meter, quantity) SELECT key, meter, quantity FROM given ORDER BY key
      ON CONFLICT DO NOTHING RETURNING key
    ), kept AS (
      INSERT INTO usage_event (key, meter, quantity, occurred_at, recorded_at, subject, properties)
      SELECT key, meter, quantity, occurred_at, ${now}::timestamptz, subject, properties FROM given JOIN claimed USING (key)
    ), counted AS (
      INSERT INTO usage_counter AS counter (meter, period, period_start, used)
      SELECT meter, period, period_start, sum(amount) FROM given JOIN claimed USING (key)
      GROUP BY meter, period, period_start ORDER BY meter, period, period_start
      ON CONFLICT (org_id, meter, period, period_start) DO UPDATE SET used = counter.used + excluded.used
      RETURNING meter, period, period_start, used
    )
    SELECT key, used FROM claimed JOIN given USING (key) JOIN counted USING (meter, period, period_start)`.execute(trx);
  return rows;
}

/** Takes the key for this event. False when it was counted before; waits for a transaction that is about to. */
export async function claimKey(
  trx: Trx<DB>,
  event: Pick<CountableEvent, 'key' | 'meter' | 'quantity'>,
): Promise<boolean> {
  const { key, meter, quantity } = event;
  const claimed = await trx
    .insertInto('usageEventKey')
    .values({ key, meter, quantity })
    .onConflict((conflict) => conflict.doNothing())
    .returning('key')
    .executeTakeFirst();
  return claimed !== undefined;
}

/** What is known of a key that was counted before. */
export function findKey(trx: Trx<DB>, key: string): Promise<Selectable<DB['usageEventKey']>> {
  return trx.selectFrom('usageEventKey').selectAll().where('key', '=', key).executeTakeFirstOrThrow();
}

/** What a call is answered, kept with its key. */
export interface Answer {
  readonly limit: bigint | null;
  readonly resetsAt: Date | null;
}

/**
 * Counts an event whose key this transaction has claimed, unless that would pass `ceiling` (null is none). Answers how far
 * the counter is then; null when it does not fit. Exact at any concurrency: who comes second sees the first one's count.
 * The look at the counter beforehand takes no lock, so that a full counter refuses without waiting.
 */
export async function countWithin(
  trx: Trx<DB>,
  event: CountableEvent,
  ceiling: bigint | null,
  answer: Answer,
  now: Date,
): Promise<bigint | null> {
  const { key, meter, quantity, amount, period, periodStart, occurredAt, subject, properties } = event;
  const { rows } = await sql<{ used: bigint }>`
    WITH given AS (
      SELECT ${meter}::text AS meter, ${period}::text AS period, ${periodStart}::timestamptz AS period_start,
        ${amount}::bigint AS amount, ${ceiling}::bigint AS ceiling
    ), counted AS (
      INSERT INTO usage_counter AS counter (meter, period, period_start, used)
      SELECT meter, period, period_start, amount FROM given
      WHERE ceiling IS NULL OR amount <= ceiling AND NOT EXISTS (
        SELECT FROM usage_counter AS before
        WHERE before.meter = given.meter AND before.period = given.period AND before.period_start = given.period_start
          AND before.used + given.amount > given.ceiling)
      ON CONFLICT (org_id, meter, period, period_start) DO UPDATE SET used = counter.used + excluded.used
        WHERE ${ceiling}::bigint IS NULL OR counter.used + excluded.used <= ${ceiling}::bigint
      RETURNING used
    ), kept AS (
      INSERT INTO usage_event (key, meter, quantity, occurred_at, recorded_at, subject, properties)
      SELECT ${key}, ${meter}, ${quantity}::bigint, ${occurredAt}::timestamptz, ${now}::timestamptz, ${subject}, ${jsonOf(properties)}::jsonb
      FROM counted
    ), answered AS (
      UPDATE usage_event_key
      SET answered_used = counted.used, answered_limit = ${answer.limit}::bigint, answered_resets_at = ${answer.resetsAt}::timestamptz
      FROM counted WHERE key = ${key}
    )
    SELECT used FROM counted`.execute(trx);
  return rows[0]?.used ?? null;
}

/** How far a counter is. */
export async function findUsed(
  trx: Trx<DB>,
  counter: Pick<CountableEvent, 'meter' | 'period' | 'periodStart'>,
): Promise<bigint> {
  const { meter, period, periodStart } = counter;
  const found = await trx
    .selectFrom('usageCounter')
    .select('used')
    .where('meter', '=', meter)
    .where('period', '=', period)
    .where('periodStart', '=', periodStart)
    .executeTakeFirst();
  return found?.used ?? 0n;
}

function jsonOf(value: unknown): string | null {
  return value == null ? null : JSON.stringify(value);
}
