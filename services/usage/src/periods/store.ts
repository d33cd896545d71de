import type { Trx } from '@tenantry/database';
import { type Selectable, sql } from 'kysely';
import type pg from 'pg';
import type { DB } from '../generated/tables.ts';

/** How long after its end a period is told as closed: events may name a moment that far ahead. In milliseconds. */
export const closingDelay = 5 * 60_000;
/** How often what was used so far is told at most, in milliseconds. */
const progressInterval = 5 * 60_000;

/** A period of which something is to be told, with what was used in it. */
export type UntoldRow = Omit<Selectable<DB['usagePeriod']>, 'orgId' | 'period'> & {
  readonly period: 'DAY' | 'MONTH' | 'PERIOD';
  readonly used: bigint;
};

/** Over and not told so, told and added to since, or running and told something else a while ago. Locks them. */
const untold = (closable: Date, progressed: Date) => sql`
  p.is_stale OR NOT p.is_closed AND (p.ends_at <= ${closable}::timestamptz
    OR p.told_used IS DISTINCT FROM c.used AND coalesce(p.told_at, '-infinity') <= ${progressed}::timestamptz)`;
const counter = sql`usage_count c ON (c.org_id, c.meter, c.scope, c.starts_at) = (p.org_id, p.meter, p.period, p.starts_at) AND NOT c.is_group`;
const limits = (now: Date) =>
  [new Date(now.getTime() - closingDelay), new Date(now.getTime() - progressInterval)] as const;

/** The organization's periods of which something is to be told now, locked. */
export async function findUntold(trx: Trx<DB>, now: Date): Promise<UntoldRow[]> {
  const { rows } = await sql<UntoldRow>`
    SELECT p.*, c.used FROM usage_period p JOIN ${counter} WHERE ${untold(...limits(now))}
    ORDER BY p.ends_at, p.meter, p.period FOR UPDATE OF p`.execute(trx);
  return rows;
}

/** Notes what was told. */
export async function noteTold(
  trx: Trx<DB>,
  { meter, period, startsAt }: UntoldRow,
  told: { readonly toldUsed: bigint; readonly toldAt: Date; readonly version: number; readonly isClosed: boolean },
): Promise<void> {
  await trx
    .updateTable('usagePeriod')
    .set({ ...told, isStale: false })
    .where('meter', '=', meter)
    .where('period', '=', period)
    .where('startsAt', '=', startsAt)
    .execute();
}

/** Organizations of whose periods something is to be told. The worker's pool sees all of them. */
export async function findOrganizationsToTell(worker: pg.Pool, now: Date): Promise<string[]> {
  const [closable, progressed] = limits(now);
  const { rows } = await worker.query<{ orgId: string }>(
    `SELECT DISTINCT p.org_id AS "orgId" FROM usage_period p
     JOIN usage_count c ON (c.org_id, c.meter, c.scope, c.starts_at) = (p.org_id, p.meter, p.period, p.starts_at) AND NOT c.is_group
     WHERE p.is_stale OR NOT p.is_closed AND (p.ends_at <= $1
       OR p.told_used IS DISTINCT FROM c.used AND coalesce(p.told_at, '-infinity') <= $2) LIMIT 1000`,
    [closable, progressed],
  );
  return rows.map(({ orgId }) => orgId);
}
