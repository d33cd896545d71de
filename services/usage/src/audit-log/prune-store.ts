import type { Trx } from '@tenantry/database';
import { sql } from 'kysely';
import type pg from 'pg';
import type { DB } from '../generated/tables.ts';

/**
 * For how many days logs are kept, by organization. Those that are kept for ever are not among them, nor those that are
 * being exported: an export that misses entries in its middle would not verify.
 */
export async function findAuditRetentions(
  worker: pg.Pool,
): Promise<{ readonly orgId: string; readonly days: number }[]> {
  const { rows } = await worker.query<{ orgId: string; days: number }>(
    `SELECT org_id AS "orgId", audit_retention_days AS days FROM entitlement_set plan
     WHERE audit_retention_days IS NOT NULL AND NOT EXISTS (
       SELECT FROM usage_export made
       WHERE made.org_id = plan.org_id AND kind = 'AUDIT_EXPORT' AND status IN ('QUEUED', 'RUNNING'))`,
  );
  return rows;
}

/**
 * Notes up to which entry they are let go, the last that was recorded before a moment, and returns it; null where that was
 * noted before, or nothing is sealed that old.
 */
export async function noteLetGo(trx: Trx<DB>, before: Date): Promise<bigint | null> {
  const { rows } = await sql<{ until: bigint }>`
    UPDATE audit_head SET told_until = old.number
    FROM (SELECT max(number) AS number FROM audit_entry WHERE recorded_at < ${before}::timestamptz) old
    WHERE old.number > told_until AND old.number <= tree_size
    RETURNING told_until AS until`.execute(trx);
  return rows[0]?.until ?? null;
}

/**
 * Deletes up to `most` entries that the log tells to be let go, the first ones first, with what is personal about them, and
 * returns how many. Only the role `retention` may.
 */
export async function deleteLetGo(trx: Trx<DB>, most: number): Promise<number> {
  const { rows } = await sql<{ until: bigint | null }>`
    SELECT max(number) AS until FROM (
      SELECT number FROM audit_entry WHERE number <= audit_entries_let_go() ORDER BY number LIMIT ${most}) first`.execute(
    trx,
  );
  const until = rows[0]?.until ?? null;
  if (until === null) return 0;
  await sql`DELETE FROM audit_entry_personal WHERE entry_id IN (SELECT id FROM audit_entry WHERE number <= ${until})`.execute(
    trx,
  );
  await sql`DELETE FROM audit_target WHERE number <= ${until}`.execute(trx);
  const { numAffectedRows } = await sql`DELETE FROM audit_entry WHERE number <= ${until}`.execute(trx);
  return Number(numAffectedRows ?? 0n);
}
