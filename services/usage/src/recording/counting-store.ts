import { type RawBuilder, sql } from 'kysely';
import type { CountableEvent } from './countable.ts';
import type { AnswerBy, Ceiling } from './store.ts';

// The parts of the statement that counts events. What no event of a batch needs is left out, since it is planned each time.

/** `given`: the events. What many have in common is sent once, as their kind. */
export function givenEvents(
  events: readonly CountableEvent[],
  answers: readonly AnswerBy[] | undefined,
): RawBuilder<unknown> {
  const { kinds, kindOf } = kindsOf(events, answers);
  const kind = <T>(of: (kind: Kind) => T) => kinds.map(of);
  // Columns that are shorter than others are null from there on.
  const column = <T>(of: (event: CountableEvent) => T | null) => {
    const values = events.map(of);
    return values.some((value) => value !== null) ? values : [];
  };
  return sql`kind AS (
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
        ${events.map(({ key }) => key)}::text[], ${kindOf}::int[], ${events.map(({ quantity }) => quantity)}::bigint[],
        ${events.map(({ amount }) => amount)}::bigint[],
        ${events.map(({ occurredAt }) => occurredAt.toISOString())}::timestamptz[],
        ${column(({ subject }) => subject)}::text[], ${column(({ userId }) => userId)}::uuid[],
        ${column(({ properties }) => jsonOf(properties))}::jsonb[], ${column(({ group }) => group || null)}::text[]
      ) WITH ORDINALITY AS event (key, kind, quantity, amount, occurred_at, subject, user_id, properties, group_given, place)
      JOIN kind USING (kind) CROSS JOIN LATERAL (SELECT coalesce(group_given, '') AS group_value) AS grouped
    )`;
}

/** `claimed` and `fresh`: the events whose keys were never counted. */
export const claimedEvents = sql`claimed AS (
      INSERT INTO usage_event_key (key, meter, quantity, occurred_at)
      SELECT key, meter, quantity, occurred_at FROM given ORDER BY key
      ON CONFLICT DO NOTHING RETURNING key
    ), fresh AS (
      SELECT * FROM given WHERE key IN (SELECT key FROM claimed)
    )`;

/** `summed` and `adding`: what the fresh events come to in each stretch of time, in all and by group. */
export function summedEvents(events: readonly CountableEvent[]): RawBuilder<unknown> {
  const isAny = (aggregation: string) => events.some(({ meter }) => meter.aggregation === aggregation);
  const isGrouped = events.some(({ meter }) => meter.groupBy !== null);
  const latest = (of: string) =>
    isAny('LATEST')
      ? sql`(array_agg(${sql.ref(of)} ORDER BY occurred_at DESC, key COLLATE "C" DESC) FILTER (WHERE aggregation = 'LATEST'))[1]`
      : sql`NULL`;
  const latestOf = (column: string) =>
    isAny('LATEST')
      ? sql`(array_agg(${sql.ref(column)} ORDER BY latest_at DESC, latest_key COLLATE "C" DESC))[1]`
      : sql`NULL`;
  return sql`packed AS (
      SELECT meter, aggregation, is_grouped, group_value, hour, day, month, period,
        sum(amount)::bigint AS total, max(amount) AS most, count(*) AS events, max(occurred_at) AS latest_at,
        ${latest('key')}::text AS latest_key, ${latest('amount')}::bigint AS latest
      FROM fresh GROUP BY meter, aggregation, is_grouped, group_value, hour, day, month, period
    ), scoped AS (
      SELECT packed.*, s.scope, s.starts_at, s.is_group, CASE WHEN s.is_group THEN group_value ELSE '' END AS counted_group
      FROM packed CROSS JOIN LATERAL (VALUES ${scopesOf('packed', isGrouped)}) AS s (scope, starts_at, is_group)
      WHERE is_grouped OR NOT s.is_group
    ), summed AS (
      SELECT meter, scope, starts_at, is_group, counted_group AS group_value, aggregation,
        CASE aggregation WHEN 'MAX' THEN max(most) WHEN 'LATEST' THEN ${latestOf('latest')}::bigint
          ELSE sum(total)::bigint END AS added,
        sum(events)::bigint AS events, max(latest_at) AS latest_at, ${latestOf('latest_key')}::text AS latest_key
      FROM scoped GROUP BY meter, scope, starts_at, is_group, counted_group, aggregation
    ), ${isAny('UNIQUE') ? newSubjects(isGrouped) : sql`adding AS (SELECT * FROM summed)`}`;
}

function newSubjects(isGrouped: boolean): RawBuilder<unknown> {
  return sql`met AS (
      INSERT INTO usage_subject (meter, scope, starts_at, is_group, group_value, subject)
      SELECT DISTINCT meter, s.scope, s.starts_at, s.is_group, CASE WHEN s.is_group THEN group_value ELSE '' END AS counted_group, subject
      FROM fresh CROSS JOIN LATERAL (VALUES ${scopesOf('fresh', isGrouped)}) AS s (scope, starts_at, is_group)
      WHERE aggregation = 'UNIQUE' AND (is_grouped OR NOT s.is_group)
      ORDER BY meter, s.scope, s.starts_at, s.is_group, counted_group, subject
      ON CONFLICT DO NOTHING RETURNING meter, scope, starts_at, is_group, group_value
    ), new_subject AS (
      SELECT meter, scope, starts_at, is_group, group_value, count(*) AS total FROM met
      GROUP BY meter, scope, starts_at, is_group, group_value
    ), adding AS (
      SELECT meter, scope, starts_at, is_group, group_value, aggregation,
        CASE aggregation WHEN 'UNIQUE' THEN coalesce(new_subject.total, 0) ELSE added END AS added, events, latest_at, latest_key
      FROM summed LEFT JOIN new_subject USING (meter, scope, starts_at, is_group, group_value)
    )`;
}

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

/** The stretches that an event of this row of the statement counts in, in all and by group. */
function scopesOf(row: 'fresh' | 'packed', isGrouped: boolean) {
  const { hour, day, month, period } = Object.fromEntries(
    ['hour', 'day', 'month', 'period'].map((name) => [name, sql.ref(`${row}.${name}`)]),
  );
  const byGroup = sql`, ('HOUR', ${hour}, true), ('DAY', ${day}, true), ('MONTH', ${month}, true)`;
  return sql`('HOUR', ${hour}, false), ('DAY', ${day}, false), ('MONTH', ${month}, false), ('PERIOD', ${period}, false),
    ('NEVER', to_timestamp(0), false)${isGrouped ? byGroup : sql``}`;
}

const isLater = sql`(excluded.latest_at, excluded.latest_key COLLATE "C") > (c.latest_at, c.latest_key COLLATE "C")`;
const folded = sql`CASE c.aggregation
  WHEN 'MAX' THEN greatest(c.used, excluded.used)
  WHEN 'LATEST' THEN CASE WHEN ${isLater} THEN excluded.used ELSE c.used END
  ELSE c.used + excluded.used END`;

function jsonOf(value: unknown): string | null {
  return value == null ? null : JSON.stringify(value);
}
