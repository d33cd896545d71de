import type { Trx } from '@tenantry/database';
import { sql } from 'kysely';
import type { DB } from '../generated/tables.ts';
import type { Period } from '../meters/calendar.ts';
import type { CountableEvent } from './countable.ts';

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

/** Which keys were counted now, and how far the counters are that they raised. */
export interface CountResult {
  readonly claimed: ReadonlySet<string>;
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
  if (events.length === 0) return { claimed: new Set(), counters: [] };
  const { now, answers, ceilings = [], isClaimed = false } = counting;
  const column = <T>(of: (event: CountableEvent) => T) => events.map(of);
  const limited = limitedPeriods(events);
  const { kinds, kindOf } = kindsOf(events, answers);
  const kind = <T>(of: (kind: Kind) => T) => kinds.map(of);
  const { rows } = await sql<{ key: string | null } & CounterRow>`
    WITH kind AS (
      SELECT * FROM unnest(
        ${kind(({ meter }) => meter.key)}::text[], ${kind(({ meter }) => meter.aggregation)}::text[],
        ${kind(({ meter }) => meter.groupBy !== null)}::boolean[],
        ${kind(({ spans }) => spans.HOUR.start)}::timestamptz[], ${kind(({ spans }) => spans.DAY.start)}::timestamptz[],
        ${kind(({ spans }) => spans.MONTH.start)}::timestamptz[], ${kind(({ spans }) => spans.PERIOD.start)}::timestamptz[],
        ${kind(({ answer }) => answer?.period ?? null)}::text[], ${kind(({ answer }) => answer?.limit ?? null)}::bigint[],
        ${kind(({ answer }) => answer?.resetsAt ?? null)}::timestamptz[]
      ) WITH ORDINALITY AS kind (meter, aggregation, is_grouped, hour, day, month, period,
        answer_scope, answer_limit, answer_resets_at, kind)
    ), given AS (
      SELECT * FROM unnest(
        ${column(({ key }) => key)}::text[], ${kindOf}::int[], ${column(({ quantity }) => quantity)}::bigint[],
        ${column(({ amount }) => amount)}::bigint[], ${column(({ occurredAt }) => occurredAt.toISOString())}::timestamptz[],
        ${column(({ subject }) => subject)}::text[], ${column(({ userId }) => userId)}::uuid[],
        ${column(({ properties }) => jsonOf(properties))}::jsonb[], ${column(({ group }) => group)}::text[]
      ) WITH ORDINALITY AS event (key, kind, quantity, amount, occurred_at, subject, user_id, properties, group_value, place)
      JOIN kind USING (kind)
    ), ceiling AS (
      SELECT * FROM unnest(
        ${ceilings.map(({ meter }) => meter)}::text[], ${ceilings.map(({ period }) => period)}::text[],
        ${ceilings.map(({ ceiling }) => ceiling)}::bigint[]) AS ceiling (meter, scope, most)
    ), claimed AS (
      INSERT INTO usage_event_key (key, meter, quantity, occurred_at)
      SELECT key, meter, quantity, occurred_at FROM given WHERE NOT ${isClaimed} ORDER BY key
      ON CONFLICT DO NOTHING RETURNING key
    ), fresh AS (
      SELECT * FROM given WHERE ${isClaimed} OR key IN (SELECT key FROM claimed)
    ), packed AS (
      SELECT meter, aggregation, is_grouped, group_value, hour, day, month, period,
        sum(amount)::bigint AS total, max(amount) AS most, count(*) AS events, max(occurred_at) AS latest_at,
        (array_agg(key ORDER BY occurred_at DESC, key COLLATE "C" DESC) FILTER (WHERE aggregation = 'LATEST'))[1] AS latest_key,
        (array_agg(amount ORDER BY occurred_at DESC, key COLLATE "C" DESC) FILTER (WHERE aggregation = 'LATEST'))[1] AS latest
      FROM fresh GROUP BY meter, aggregation, is_grouped, group_value, hour, day, month, period
    ), scoped AS (
      SELECT packed.*, s.scope, s.starts_at, s.is_group, CASE WHEN s.is_group THEN group_value ELSE '' END AS counted_group
      FROM packed CROSS JOIN LATERAL (VALUES ${scopesOf('packed')}) AS s (scope, starts_at, is_group)
      WHERE is_grouped OR NOT s.is_group
    ), met AS (
      INSERT INTO usage_subject (meter, scope, starts_at, is_group, group_value, subject)
      SELECT DISTINCT meter, s.scope, s.starts_at, s.is_group, CASE WHEN s.is_group THEN group_value ELSE '' END AS counted_group, subject
      FROM fresh CROSS JOIN LATERAL (VALUES ${scopesOf('fresh')}) AS s (scope, starts_at, is_group)
      WHERE aggregation = 'UNIQUE' AND (is_grouped OR NOT s.is_group)
      ORDER BY meter, s.scope, s.starts_at, s.is_group, counted_group, subject
      ON CONFLICT DO NOTHING RETURNING meter, scope, starts_at, is_group, group_value
    ), new_subject AS (
      SELECT meter, scope, starts_at, is_group, group_value, count(*) AS total FROM met
      GROUP BY meter, scope, starts_at, is_group, group_value
    ), summed AS (
      SELECT meter, scope, starts_at, is_group, counted_group AS group_value, aggregation,
        CASE aggregation WHEN 'MAX' THEN max(most)
          WHEN 'LATEST' THEN (array_agg(latest ORDER BY latest_at DESC, latest_key COLLATE "C" DESC))[1]
          ELSE sum(total)::bigint END AS added,
        sum(events)::bigint AS events, max(latest_at) AS latest_at,
        (array_agg(latest_key ORDER BY latest_at DESC, latest_key COLLATE "C" DESC))[1] AS latest_key
      FROM scoped GROUP BY meter, scope, starts_at, is_group, counted_group, aggregation
    ), adding AS (
      SELECT meter, scope, starts_at, is_group, group_value, aggregation,
        CASE aggregation WHEN 'UNIQUE' THEN coalesce(new_subject.total, 0) ELSE added END AS added, events, latest_at, latest_key
      FROM summed LEFT JOIN new_subject USING (meter, scope, starts_at, is_group, group_value)
    ), counted AS (
      INSERT INTO usage_count AS c (meter, scope, starts_at, is_group, group_value, aggregation, used, events, latest_at, latest_key)
      SELECT adding.* FROM adding LEFT JOIN ceiling ON ceiling.meter = adding.meter AND ceiling.scope = adding.scope AND NOT is_group
      WHERE ceiling.most IS NULL OR added <= ceiling.most OR aggregation = 'LATEST'
      ORDER BY adding.meter, adding.scope, starts_at, is_group, group_value
      ON CONFLICT (org_id, meter, scope, starts_at, is_group, group_value) DO UPDATE SET
        used = ${folded},
        events = c.events + excluded.events,
        latest_at = CASE WHEN ${isLater} THEN excluded.latest_at ELSE c.latest_at END,
        latest_key = CASE WHEN ${isLater} THEN excluded.latest_key ELSE c.latest_key END
        ${
          ceilings.length === 0
            ? sql``
            : sql`WHERE c.is_group OR ${folded} + c.reserved <= coalesce(
          (SELECT most FROM ceiling WHERE ceiling.meter = c.meter AND ceiling.scope = c.scope), 9223372036854775807)`
        }
      RETURNING c.meter, c.scope, c.starts_at, c.is_group, c.used, c.reserved
    ), kept AS (
      INSERT INTO usage_event (key, meter, quantity, occurred_at, recorded_at, subject, user_id, properties,
        answered_used, answered_limit, answered_resets_at)
      SELECT key, fresh.meter, quantity, occurred_at, ${now}::timestamptz, subject, user_id, properties,
        CASE WHEN aggregation IN ('SUM', 'COUNT') THEN counted.used - sum(amount) OVER (PARTITION BY fresh.meter)
          + sum(amount) OVER (PARTITION BY fresh.meter ORDER BY place) ELSE counted.used END, answer_limit, answer_resets_at
      FROM fresh LEFT JOIN counted
        ON counted.meter = fresh.meter AND counted.scope = fresh.answer_scope AND NOT counted.is_group
    ), by_person AS (
      INSERT INTO usage_user_day AS u (meter, day, user_id, quantity, events)
      SELECT meter, day, user_id, sum(CASE WHEN aggregation = 'SUM' THEN amount ELSE 1 END), count(*) FROM fresh
      WHERE user_id IS NOT NULL GROUP BY meter, day, user_id ORDER BY meter, day, user_id
      ON CONFLICT (org_id, meter, day, user_id) DO UPDATE
        SET quantity = u.quantity + excluded.quantity, events = u.events + excluded.events
    ), limited AS (
      SELECT * FROM unnest(
        ${limited.map(({ meter }) => meter)}::text[], ${limited.map(({ period }) => period)}::text[],
        ${limited.map(({ start }) => start)}::timestamptz[], ${limited.map(({ end }) => end)}::timestamptz[]
      ) AS limited (meter, period, starts_at, ends_at)
    ), begun AS (
      INSERT INTO usage_period (meter, period, starts_at, ends_at)
      SELECT * FROM limited WHERE NOT EXISTS (
        SELECT FROM usage_period p WHERE (p.meter, p.period, p.starts_at) = (limited.meter, limited.period, limited.starts_at))
      ORDER BY meter, period, starts_at ON CONFLICT DO NOTHING
    ), outdated AS (
      UPDATE usage_period p SET is_stale = true FROM summed
      WHERE (p.meter, p.period, p.starts_at) = (summed.meter, summed.scope, summed.starts_at) AND NOT summed.is_group
        AND p.is_closed AND NOT p.is_stale
    )
    SELECT key, NULL AS meter, NULL AS scope, NULL::timestamptz AS starts_at, NULL::bigint AS used, NULL::bigint AS reserved FROM fresh
    UNION ALL SELECT NULL, meter, scope, starts_at, used, reserved FROM counted WHERE NOT is_group AND scope <> 'HOUR'`.execute(
    trx,
  );
  return {
    claimed: new Set(rows.flatMap(({ key }) => (key === null ? [] : [key]))),
    counters: rows.filter(({ key }) => key === null),
  };
}

/** What many events have in common: the meter, and when the stretches began that they count in. */
interface Kind extends Pick<CountableEvent, 'meter' | 'spans'> {
  readonly answer: AnswerBy | undefined;
}

/** The different kinds of the events, and of each event the number of its kind, from 1 on. What is alike is sent once. */
function kindsOf(events: readonly CountableEvent[], answers: readonly AnswerBy[] | undefined) {
  const numbers = new Map<string, number>();
  const kinds: Kind[] = [];
  const kindOf = events.map(({ meter, spans }, index) => {
    const name = `${meter.key} ${spans.HOUR.start.getTime()} ${spans.PERIOD.start.getTime()}`;
    const known = numbers.get(name);
    if (known !== undefined) return known;
    numbers.set(name, kinds.push({ meter, spans, answer: answers?.[index] }));
    return kinds.length;
  });
  return { kinds, kindOf };
}

/** The stretches that an event of this row of the statement counts in. */
function scopesOf(row: 'fresh' | 'packed') {
  const { hour, day, month, period } = Object.fromEntries(
    ['hour', 'day', 'month', 'period'].map((name) => [name, sql.ref(`${row}.${name}`)]),
  );
  return sql`('HOUR', ${hour}, false), ('DAY', ${day}, false), ('MONTH', ${month}, false), ('PERIOD', ${period}, false),
    ('NEVER', to_timestamp(0), false), ('HOUR', ${hour}, true), ('DAY', ${day}, true), ('MONTH', ${month}, true)`;
}

const isLater = sql`(excluded.latest_at, excluded.latest_key COLLATE "C") > (c.latest_at, c.latest_key COLLATE "C")`;
const folded = sql`CASE c.aggregation
  WHEN 'MAX' THEN greatest(c.used, excluded.used)
  WHEN 'LATEST' THEN CASE WHEN ${isLater} THEN excluded.used ELSE c.used END
  ELSE c.used + excluded.used END`;

/** The periods of the events that their plan limits: of these it is told what was used in them. */
function limitedPeriods(events: readonly CountableEvent[]) {
  const periods = events.flatMap(({ meter, spans }) =>
    meter.limits.flatMap(({ period }) => {
      const { start, end } = spans[period];
      return end === null
        ? []
        : [[`${meter.key} ${period} ${start.getTime()}`, { meter: meter.key, period, start, end }] as const];
    }),
  );
  return [...new Map(periods).values()];
}

function jsonOf(value: unknown): string | null {
  return value == null ? null : JSON.stringify(value);
}
