import type { Trx } from '@tenantry/database';
import type { JobReference } from '@tenantry/jobs';
import type { Updateable } from 'kysely';
import type pg from 'pg';
import type { DB } from '../generated/tables.ts';
import type { UsageExportRow } from './store.ts';

/** Up to 100 exports whose time is over and which are still kept. */
export async function findOver(worker: pg.Pool, now: Date): Promise<JobReference[]> {
  const { rows } = await worker.query<{ org_id: string; id: string }>(
    `SELECT org_id, id FROM usage_export WHERE status = 'DONE' AND expires_at <= $1 ORDER BY expires_at LIMIT 100`,
    [now],
  );
  return rows.map(({ org_id: orgId, id }) => ({ orgId, id }));
}

/** Takes an export that is not over, to go on with it, from whoever was at it; undefined when it is over. */
export async function takeLease(trx: Trx<DB>, id: string, lease: string): Promise<UsageExportRow | undefined> {
  const taken = await trx
    .updateTable('usageExport')
    .set((eb) => ({ status: 'RUNNING', lease, attempts: eb('attempts', '+', 1) }))
    .where('id', '=', id)
    .where('status', 'in', ['QUEUED', 'RUNNING'])
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
    // Written in any case, so that it is locked.
    .set({ lease, ...change })
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

/** Notes that an export is called off; whoever makes it has lost the lease. */
export async function markCanceled(trx: Trx<DB>, id: string, now: Date): Promise<void> {
  await trx
    .updateTable('usageExport')
    .set({ status: 'CANCELED', lease: null, finishedAt: now })
    .where('id', '=', id)
    .where('status', 'in', ['QUEUED', 'RUNNING'])
    .execute();
}

/** Whether there is nothing more to make of an export. */
export async function isOver(trx: Trx<DB>, id: string): Promise<boolean> {
  const unfinished = await trx
    .selectFrom('usageExport')
    .select('id')
    .where('id', '=', id)
    .where('status', 'in', ['QUEUED', 'RUNNING'])
    .executeTakeFirst();
  return unfinished === undefined;
}
