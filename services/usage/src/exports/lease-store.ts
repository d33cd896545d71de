import type { Trx } from '@tenantry/database';
import type { Updateable } from 'kysely';
import type pg from 'pg';
import type { DB } from '../generated/tables.ts';
import type { UsageExportRow } from './store.ts';

/** An export, and the organization in whose scope it is worked on. */
export interface ExportReference {
  readonly orgId: string;
  readonly id: string;
}

/** Up to 100 exports that nobody makes, the oldest first. The worker's pool sees those of all organizations. */
export async function findDue(worker: pg.Pool, now: Date): Promise<ExportReference[]> {
  const { rows } = await worker.query<{ org_id: string; id: string }>(
    `SELECT org_id, id FROM usage_export
     WHERE status IN ('QUEUED', 'RUNNING') AND (leased_until IS NULL OR leased_until <= $1) ORDER BY created_at LIMIT 100`,
    [now],
  );
  return rows.map(({ org_id: orgId, id }) => ({ orgId, id }));
}

/** Up to 100 exports whose time is over and which are still kept. */
export async function findOver(worker: pg.Pool, now: Date): Promise<ExportReference[]> {
  const { rows } = await worker.query<{ org_id: string; id: string }>(
    `SELECT org_id, id FROM usage_export WHERE status = 'DONE' AND expires_at <= $1 ORDER BY expires_at LIMIT 100`,
    [now],
  );
  return rows.map(({ org_id: orgId, id }) => ({ orgId, id }));
}

/** Takes an export that nobody makes, to go on with it; undefined when somebody else is at it. */
export async function takeLease(
  trx: Trx<DB>,
  id: string,
  { lease, now, until }: { lease: string; now: Date; until: Date },
): Promise<UsageExportRow | undefined> {
  const taken = await trx
    .updateTable('usageExport')
    .set((eb) => ({ status: 'RUNNING', lease, leasedUntil: until, attempts: eb('attempts', '+', 1) }))
    .where('id', '=', (free) =>
      free
        .selectFrom('usageExport')
        .select('id')
        .where('id', '=', id)
        .where('status', 'in', ['QUEUED', 'RUNNING'])
        .where(({ eb, or }) => or([eb('leasedUntil', 'is', null), eb('leasedUntil', '<=', now)]))
        .forUpdate()
        .skipLocked(),
    )
    .returningAll()
    .executeTakeFirst();
  return taken as UsageExportRow | undefined;
}

/** Changes the export that is made under the lease; false when the lease is lost, and then nothing must be written. */
export async function changeLeased(
  trx: Trx<DB>,
  { id, lease }: { id: string; lease: string },
  change: Updateable<DB['usageExport']>,
): Promise<boolean> {
  const changed = await trx
    .updateTable('usageExport')
    .set(change)
    .where('id', '=', id)
    .where('lease', '=', lease)
    .executeTakeFirstOrThrow();
  return changed.numUpdatedRows > 0n;
}

/** Notes that the file of an export is deleted. */
export async function markExpired(trx: Trx<DB>, id: string): Promise<void> {
  await trx
    .updateTable('usageExport')
    .set({ status: 'EXPIRED' })
    .where('id', '=', id)
    .where('status', '=', 'DONE')
    .execute();
}
