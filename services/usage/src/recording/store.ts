import type { Trx } from '@tenantry/database';
import { sql } from 'kysely';
import type { DB } from '../generated/tables.ts';
import type { Period } from '../meters/calendar.ts';
import { keptEvents, limitedPeriods, raisedCounters, usedByPeople } from './counting-store.ts';
import type { CountableEvent } from './countable.ts';
import { claimedEvents, givenEvents } from './given-store.ts';
import { summedEvents } from './summed-store.ts';

/** How far a counter is, in all, with what was counted. */
export interface CounterRow {
  readonly meter: string;
  readonly scope: Period;
  readonly startsAt: Date;
  readonly used: bigint;
  readonly reserved: bigint;
}

/** What a counter must not pass. */
export interface Ceiling {
  readonly meter: string;
  readonly period: Period;
  readonly ceiling: bigint;
}

/** Which limit a consuming call is answered by. */
export interface AnswerBy {
  readonly period: Period;
  readonly limit: bigint | null;
  readonly resetsAt: Date | null;
}

export interface Counting {
  readonly now: Date;
  /** What consumes is answered: as many as there are events. */
  readonly answers?: readonly AnswerBy[];
  /** Counters that would pass one of these are left as they are, and missing in the answer: the caller must roll back. */
  readonly ceilings?: readonly Ceiling[];
  /** The keys were claimed before, by a reservation. */
  readonly isClaimed?: boolean;
}

/** Which keys were counted before, and how far the counters are that the others raised. */
export interface CountResult {
  readonly duplicates: ReadonlySet<string>;
  readonly counters: readonly CounterRow[];
}

/**
 * Claims the keys, keeps the events and raises every counter they belong to, in one statement, so that events and counts never
 * drift. What was counted before under its key is left out. Keys must differ. Everything is locked in one order, so that
 * batches at the same time wait and never deadlock.
 */
export async function countEvents(
  trx: Trx<DB>,
  events: readonly CountableEvent[],
  counting: Counting,
): Promise<CountResult> {
  if (events.length === 0) return { duplicates: new Set(), counters: [] };
  const { now, answers, ceilings = [], isClaimed = false } = counting;
  const { rows } = await sql<{ key: string | null } & CounterRow>`
    WITH ${givenEvents(events, answers)}, ${isClaimed ? sql`fresh AS (SELECT * FROM given)` : claimedEvents},
      ${summedEvents(events)}, ${raisedCounters(ceilings)}, ${keptEvents(now, answers !== undefined)},
      ${usedByPeople(events)} ${limitedPeriods(events)} outdated AS (
        UPDATE usage_period p SET is_stale = true FROM summed
        WHERE (p.meter, p.period, p.starts_at) = (summed.meter, summed.scope, summed.starts_at) AND NOT summed.is_group
          AND p.is_closed AND NOT p.is_stale
      )
    SELECT NULL AS key, meter, scope, starts_at, used, reserved FROM counted WHERE NOT is_group AND scope <> 'HOUR'
    ${isClaimed ? sql`` : sql`UNION ALL SELECT key, NULL, NULL, NULL, NULL, NULL FROM given WHERE key NOT IN (SELECT key FROM claimed)`}`.execute(
    trx,
  );
  return {
    duplicates: new Set(rows.flatMap(({ key }) => (key === null ? [] : [key]))),
    counters: rows.filter(({ key }) => key === null),
  };
}
