import type { Trx } from '@tenantry/database';
import type pg from 'pg';
import type { DB } from '../generated/tables.ts';
import type { OrganizationRow } from '../organizations/store.ts';

/** What is known of a deletion that is coming. */
export interface DeletionRow {
  readonly scheduledAt: Date;
  readonly purgeAt: Date;
  readonly reason: string | null;
}

/** The organization of the transaction, locked; undefined when it is gone, be it since a moment ago. */
export function lockIfThere(trx: Trx<DB>): Promise<OrganizationRow | undefined> {
  return trx.selectFrom('organization').selectAll().forUpdate().executeTakeFirst();
}

/** Schedules the deletion of the transaction's organization. */
export function scheduleDeletion(
  trx: Trx<DB>,
  { scheduledAt, purgeAt, reason }: { scheduledAt: Date; purgeAt: Date; reason: string | null },
): Promise<OrganizationRow> {
  const scheduled = { status: 'PENDING_DELETION', deletionScheduledAt: scheduledAt, purgeAt };
  return change(trx, { ...scheduled, deletionReason: reason });
}

/** Takes the deletion of the transaction's organization back. */
export function unscheduleDeletion(trx: Trx<DB>): Promise<OrganizationRow> {
  return change(trx, { status: 'ACTIVE', deletionScheduledAt: null, purgeAt: null, deletionReason: null });
}

/** Up to 1,000 organizations whose time has come, the earliest first. The worker's pool sees all of them. */
export async function findDuePurges(worker: pg.Pool, now: Date): Promise<string[]> {
  const { rows } = await worker.query<{ id: string }>(
    `SELECT id FROM organization WHERE status = 'PENDING_DELETION' AND purge_at <= $1 ORDER BY purge_at LIMIT 1000`,
    [now],
  );
  return rows.map(({ id }) => id);
}

function change(
  trx: Trx<DB>,
  to: Pick<OrganizationRow, 'status' | 'deletionScheduledAt' | 'purgeAt' | 'deletionReason'>,
): Promise<OrganizationRow> {
  return trx
    .updateTable('organization')
    .set((eb) => ({ ...to, version: eb('version', '+', 1) }))
    .returningAll()
    .executeTakeFirstOrThrow();
}
