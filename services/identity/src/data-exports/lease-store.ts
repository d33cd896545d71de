import type { Trx } from '@tenantry/database';
import type { Updateable } from 'kysely';
import type pg from 'pg';
import type { DB } from '../generated/tables.ts';
import type { DataExportRow } from './store.ts';

/** An export, and the organization in whose scope it is worked on. */
export interface DataExportReference {
  readonly orgId: string;
  readonly id: string;
}

/** Up to 100 exports that nobody makes, the oldest first. The worker's pool sees those of all organizations. */
export async function findDue(worker: pg.Pool, now: Date): Promise<DataExportReference[]> {
  const { rows } = await worker.query<{ org_id: string; id: string }>(
    `SELECT org_id, id FROM data_export
     WHERE status IN ('QUEUED', 'RUNNING') AND (leased_until IS NULL OR leased_until <= $1) ORDER BY created_at LIMIT 100`,
    [now],
  );
  return rows.map(({ org_id: orgId, id }) => ({ orgId, id }));
}

/** Up to 100 exports whose time is over and which are still kept. */
export async function findOver(worker: pg.Pool, now: Date): Promise<DataExportReference[]> {
  const { rows } = await worker.query<{ org_id: string; id: string }>(
    `SELECT org_id, id FROM data_export WHERE status = 'DONE' AND expires_at <= $1 ORDER BY expires_at LIMIT 100`,
    [now],
  );
  return rows.map(({ org_id: orgId, id }) => ({ orgId, id }));
}

/** Takes an export that nobody makes, to make it from the beginning; undefined when somebody else is at it. */
export async function takeLease(
  trx: Trx<DB>,
  id: string,
  { lease, now, until }: { lease: string; now: Date; until: Date },
): Promise<DataExportRow | undefined> {
  const taken = await trx
    .updateTable('dataExport')
    .set((eb) => ({
      status: 'RUNNING',
      lease,
      leasedUntil: until,
      attempts: eb('attempts', '+', 1),
      typesTotal: null,
      typesDone: 0,
      rowCount: 0n,
    }))
    .where('id', '=', (free) =>
      free
        .selectFrom('dataExport')
        .select('id')
        .where('id', '=', id)
        .where('status', 'in', ['QUEUED', 'RUNNING'])
        .where(({ eb, or }) => or([eb('leasedUntil', 'is', null), eb('leasedUntil', '<=', now)]))
        .forUpdate()
        .skipLocked(),
    )
    .returningAll()
    .executeTakeFirst();
  return taken as DataExportRow | undefined;
}

/** Changes the export that is made under the lease; false when the lease is lost, and then nothing must be written. */
export async function changeLeased(
  trx: Trx<DB>,
  { id, lease }: { id: string; lease: string },
  change: Updateable<DB['dataExport']>,
): Promise<boolean> {
  const changed = await trx
    .updateTable('dataExport')
    .set(change)
    .where('id', '=', id)
    .where('lease', '=', lease)
    .executeTakeFirstOrThrow();
  return changed.numUpdatedRows > 0n;
}

/** Notes that the archive of an export is deleted. */
export async function markExpired(trx: Trx<DB>, id: string): Promise<void> {
  await trx
    .updateTable('dataExport')
    .set({ status: 'EXPIRED' })
    .where('id', '=', id)
    .where('status', '=', 'DONE')
    .execute();
}
