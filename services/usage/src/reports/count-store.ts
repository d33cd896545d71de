import type { TenantReads } from '@tenantry/database';
import { sql } from 'kysely';
import type { DB } from '../generated/tables.ts';
import { type Calendar, spanOf } from '../meters/calendar.ts';
import type { MeterRow } from '../meters/store.ts';
import { addsUp } from '../meters/usage.ts';
import type { Interval } from './buckets.ts';
import type { CountedBucket } from './points.ts';

/** Which counts a series is drawn from. */
export interface SeriesKey {
  readonly meter: MeterRow;
  readonly interval: Interval;
  /** Where its buckets begin, in order. */
  readonly starts: readonly Date[];
}

/**
 * What was counted in the buckets of each series, in one statement, by the key of each count: the cost follows the number of
 * buckets. Where a meter keeps the latest value, also what it was before the first of them.
 */
export async function findSeries(db: TenantReads<DB>, keys: readonly SeriesKey[]): Promise<CountedBucket[][]> {
  const asked = keys.flatMap(({ meter, interval, starts }, place) =>
    starts.map((start) => ({ place, meter: meter.key, interval, start })),
  );
  const latest = keys.flatMap(({ meter, interval, starts }, place) =>
    meter.aggregation === 'LATEST' ? [{ place, meter: meter.key, interval, start: starts[0]! }] : [],
  );
  const { rows } = await sql<CountedBucket & { place: number }>`
    SELECT place, starts_at, used FROM ${table(asked)} JOIN usage_count c USING (meter, scope, starts_at)
    WHERE NOT is_group AND group_value = ''
    UNION ALL
    SELECT place, NULL, used FROM ${table(latest)} CROSS JOIN LATERAL (
      SELECT used FROM usage_count c
      WHERE c.meter = asked.meter AND c.scope = asked.scope AND c.starts_at < asked.starts_at AND NOT is_group
      ORDER BY c.starts_at DESC LIMIT 1) before`.execute(db);
  return keys.map((_, place) => rows.filter((row) => row.place === place));
}

function table(rows: readonly { place: number; meter: string; interval: string; start: Date }[]) {
  return sql`unnest(
    ${rows.map(({ place }) => place)}::integer[], ${rows.map(({ meter }) => meter)}::text[],
    ${rows.map(({ interval }) => interval)}::text[], ${rows.map(({ start }) => start)}::timestamptz[]
  ) AS asked (place, meter, scope, starts_at)`;
}

/** What was counted of a group in a bucket. */
export interface CountedGroup extends CountedBucket {
  /** Null for all the other groups together. */
  readonly groupValue: string | null;
  /** How many groups there are in all. */
  readonly groups: number;
}

/**
 * What was counted in the buckets of a series by group, the `most` with the most use first, each group's buckets together. The
 * others follow as one group where the meter adds up.
 */
export async function findGroups(
  db: TenantReads<DB>,
  { meter, interval, starts }: SeriesKey,
  calendar: Calendar,
  most: number,
): Promise<CountedGroup[]> {
  const { rows } = await sql<CountedGroup>`
    WITH counted AS (
      SELECT starts_at, group_value, used, latest_at FROM usage_count
      WHERE meter = ${meter.key} AND scope = ${interval} AND starts_at = ANY (${[...starts]}::timestamptz[]) AND is_group
      ${meter.aggregation === 'LATEST' ? sql`UNION ALL ${latestBefore(meter, calendar, starts[0]!)}` : sql``}
    ), ranked AS (
      SELECT group_value AS name, count(*) OVER () AS groups,
        row_number() OVER (ORDER BY ${weight(meter)} DESC, group_value COLLATE "C") AS place
      FROM counted GROUP BY group_value
    ), told AS (
      SELECT starts_at, used, groups, least(place, ${most} + 1) AS place, CASE WHEN place <= ${most} THEN name END AS group_value
      FROM ranked JOIN counted ON name = counted.group_value
      WHERE place <= ${most} OR ${addsUp(meter)}
    )
    SELECT starts_at, group_value, max(groups)::integer AS groups, sum(used)::bigint AS used
    FROM told GROUP BY place, group_value, starts_at ORDER BY place, starts_at`.execute(db);
  return rows;
}

/** What the groups with the most use are told by. */
function weight({ aggregation }: MeterRow) {
  if (aggregation === 'MAX') return sql`max(used)`;
  if (aggregation === 'LATEST') return sql`(array_agg(used ORDER BY latest_at DESC))[1]`;
  return sql`sum(used)`;
}

/** The latest value of each group before a moment at which a bucket begins: by whole months, then days, then hours. */
function latestBefore({ key }: MeterRow, calendar: Calendar, before: Date) {
  const month = spanOf(calendar, 'MONTH', before).start;
  const day = spanOf(calendar, 'DAY', before).start;
  return sql`(
    SELECT DISTINCT ON (group_value) NULL::timestamptz, group_value, used, latest_at FROM (
      SELECT group_value, used, latest_at FROM usage_count
      WHERE meter = ${key} AND scope = 'MONTH' AND starts_at < ${month}::timestamptz AND is_group
      UNION ALL SELECT group_value, used, latest_at FROM usage_count
      WHERE meter = ${key} AND scope = 'DAY' AND starts_at >= ${month}::timestamptz AND starts_at < ${day}::timestamptz AND is_group
      UNION ALL SELECT group_value, used, latest_at FROM usage_count
      WHERE meter = ${key} AND scope = 'HOUR' AND starts_at >= ${day}::timestamptz AND starts_at < ${before}::timestamptz AND is_group
    ) AS part ORDER BY group_value, latest_at DESC)`;
}
