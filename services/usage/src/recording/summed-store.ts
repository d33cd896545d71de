import { type RawBuilder, sql } from 'kysely';
import type { CountableEvent } from './countable.ts';

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

/** The stretches that an event of this row of the statement counts in, in all and by group. */
function scopesOf(row: 'fresh' | 'packed', isGrouped: boolean) {
  const { hour, day, month, period } = Object.fromEntries(
    ['hour', 'day', 'month', 'period'].map((name) => [name, sql.ref(`${row}.${name}`)]),
  );
  const byGroup = sql`, ('HOUR', ${hour}, true), ('DAY', ${day}, true), ('MONTH', ${month}, true)`;
  return sql`('HOUR', ${hour}, false), ('DAY', ${day}, false), ('MONTH', ${month}, false), ('PERIOD', ${period}, false),
    ('NEVER', to_timestamp(0), false)${isGrouped ? byGroup : sql``}`;
}
