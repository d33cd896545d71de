import type { TenantDb, TenantReads } from '@tenantry/database';
import { sql } from 'kysely';
import type { DB } from '../generated/tables.ts';

/** Whole days of the organization: from the beginning of the first to the end, exclusive, of the last. */
export interface Days {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** What a person used of a meter. */
export interface UserUsageRow {
  readonly userId: string;
  readonly value: bigint;
  readonly events: bigint;
  readonly lastDay: Date;
}

/** The people who used the most of a meter. */
export async function findTopUsers(
  db: TenantReads<DB>,
  meter: string,
  { startsAt, endsAt }: Days,
  most: number,
): Promise<UserUsageRow[]> {
  const { rows } = await sql<UserUsageRow>`
    SELECT user_id, sum(quantity)::bigint AS value, sum(events)::bigint AS events, max(day) AS last_day FROM usage_user_day
    WHERE meter = ${meter} AND day >= ${startsAt}::timestamptz AND day < ${endsAt}::timestamptz
    GROUP BY user_id ORDER BY value DESC, user_id LIMIT ${most}`.execute(db);
  return rows;
}

/** How many different people used each meter that anybody used, and how many used any: the row whose meter is null. */
export async function countUsers(
  db: TenantReads<DB>,
  { startsAt, endsAt }: Days,
): Promise<{ readonly meter: string | null; readonly users: number }[]> {
  const { rows } = await sql<{ meter: string | null; users: number }>`
    SELECT used.meter, count(DISTINCT user_id)::integer AS users FROM meter
    CROSS JOIN LATERAL (SELECT meter.key AS meter, user_id FROM usage_user_day
      WHERE usage_user_day.meter = meter.key AND day >= ${startsAt}::timestamptz AND day < ${endsAt}::timestamptz) AS used
    GROUP BY ROLLUP (used.meter)`.execute(db);
  return rows;
}

/** What a person used of a meter on a day. */
export interface UserDayRow {
  readonly meter: string;
  readonly day: Date;
  readonly quantity: bigint;
  readonly events: bigint;
}

/** What a person used, by meter and day. */
export function findUserDays(db: TenantDb<DB>, userId: string, { startsAt, endsAt }: Days): Promise<UserDayRow[]> {
  return db
    .selectFrom('usageUserDay')
    .select(['meter', 'day', 'quantity', 'events'])
    .where('userId', '=', userId)
    .where('day', '>=', startsAt)
    .where('day', '<', endsAt)
    .orderBy('meter')
    .orderBy('day')
    .execute();
}
