import { type RawBuilder, sql } from 'kysely';
import type { CountableEvent } from './countable.ts';
import type { Ceiling } from './store.ts';

// What the statement that counts events writes. What no event of a batch needs is left out, since it is planned each time.

/** `counted`: the counters, raised where that does not lead above a ceiling. */
export function raisedCounters(ceilings: readonly Ceiling[]): RawBuilder<unknown> {
  const columns = sql`adding.meter, adding.scope, adding.starts_at, adding.is_group, adding.group_value, adding.aggregation,
    added, events, latest_at, latest_key`;
  const order = sql`ORDER BY adding.meter, adding.scope, adding.starts_at, adding.is_group, adding.group_value`;
  const source =
    ceilings.length === 0
      ? sql`SELECT ${columns} FROM adding ${order}`
      : sql`SELECT ${columns}
      FROM adding LEFT JOIN ceiling ON ceiling.meter = adding.meter AND ceiling.scope = adding.scope AND NOT is_group
      WHERE ceiling.most IS NULL OR added <= ceiling.most OR aggregation = 'LATEST' ${order}`;
  return sql`ceiling AS (
      SELECT * FROM unnest(
        ${ceilings.map(({ meter }) => meter)}::text[], ${ceilings.map(({ period }) => period)}::text[],
        ${ceilings.map(({ ceiling }) => ceiling)}::bigint[]) AS ceiling (meter, scope, most)
    ), counted AS (
      INSERT INTO usage_count AS c (meter, scope, starts_at, is_group, group_value, aggregation, used, events, latest_at, latest_key)
      ${source}
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
    )`;
}

/** `kept`: the events, those that consume with what they are answered. */
export function keptEvents(now: Date, isAnswered: boolean): RawBuilder<unknown> {
  const answered = sql`, CASE WHEN aggregation IN ('SUM', 'COUNT') THEN counted.used - sum(amount) OVER (PARTITION BY fresh.meter)
          + sum(amount) OVER (PARTITION BY fresh.meter ORDER BY place) ELSE counted.used END, answer_limit, answer_resets_at
      FROM fresh LEFT JOIN counted
        ON counted.meter = fresh.meter AND counted.scope = fresh.answer_scope AND NOT counted.is_group`;
  return sql`kept AS (
      INSERT INTO usage_event (key, meter, quantity, occurred_at, recorded_at, subject, user_id, properties
        ${isAnswered ? sql`, answered_used, answered_limit, answered_resets_at` : sql``})
      SELECT key, fresh.meter, quantity, occurred_at, ${now}::timestamptz, subject, user_id, properties
        ${isAnswered ? answered : sql`FROM fresh`}
    )`;
}

/** `by_person`: what people used by the day. Nothing where nobody did. */
export function usedByPeople(events: readonly CountableEvent[]): RawBuilder<unknown> {
  if (events.every(({ userId }) => userId === null)) return sql``;
  return sql`by_person AS (
      INSERT INTO usage_user_day AS u (meter, day, user_id, quantity, events)
      SELECT meter, day, user_id, sum(CASE WHEN aggregation = 'SUM' THEN amount ELSE 1 END), count(*) FROM fresh
      WHERE user_id IS NOT NULL GROUP BY meter, day, user_id ORDER BY meter, day, user_id
      ON CONFLICT (org_id, meter, day, user_id) DO UPDATE
        SET quantity = u.quantity + excluded.quantity, events = u.events + excluded.events
    ),`;
}

/** `begun`: the periods of the events that their plan limits, which are told of. Nothing where it limits none. */
export function limitedPeriods(events: readonly CountableEvent[]): RawBuilder<unknown> {
  const periods = events.flatMap(({ meter, spans }) =>
    meter.limits.flatMap(({ period }) => {
      const { start, end } = spans[period];
      return end === null
        ? []
        : [[`${meter.key} ${period} ${start.getTime()}`, { meter: meter.key, period, start, end }] as const];
    }),
  );
  const limited = [...new Map(periods).values()];
  if (limited.length === 0) return sql``;
  return sql`begun AS (
      INSERT INTO usage_period (meter, period, starts_at, ends_at)
      SELECT * FROM unnest(
        ${limited.map(({ meter }) => meter)}::text[], ${limited.map(({ period }) => period)}::text[],
        ${limited.map(({ start }) => start)}::timestamptz[], ${limited.map(({ end }) => end)}::timestamptz[]
      ) AS limited (meter, period, starts_at, ends_at)
      WHERE NOT EXISTS (
        SELECT FROM usage_period p WHERE (p.meter, p.period, p.starts_at) = (limited.meter, limited.period, limited.starts_at))
      ORDER BY meter, period, starts_at ON CONFLICT DO NOTHING
    ),`;
}

const isLater = sql`(excluded.latest_at, excluded.latest_key COLLATE "C") > (c.latest_at, c.latest_key COLLATE "C")`;
const folded = sql`CASE c.aggregation
  WHEN 'MAX' THEN greatest(c.used, excluded.used)
  WHEN 'LATEST' THEN CASE WHEN ${isLater} THEN excluded.used ELSE c.used END
  ELSE c.used + excluded.used END`;
