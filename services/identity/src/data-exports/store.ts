import { inOrderOf, type TenantDb, type TenantReads, type Trx } from '@tenantry/database';
import type { Selectable } from 'kysely';
import type { DB } from '../generated/tables.ts';
import type { DataExportStatus } from '../generated/schema.ts';

export type DataExportRow = Omit<Selectable<DB['dataExport']>, 'status'> & { status: DataExportStatus };

/** The exports in the order of `ids`; null where the organization has none. */
export async function findDataExports(db: TenantReads<DB>, ids: readonly string[]) {
  const exports = await selectDataExports(db).where('id', 'in', ids).execute();
  return inOrderOf(ids, exports, ({ id }) => id);
}

/** Exports before an ID, newest first. */
export function findDataExportsBefore(
  db: TenantDb<DB>,
  before: string | null,
  limit: number,
): Promise<DataExportRow[]> {
  return selectDataExports(db)
    .$if(before !== null, (query) => query.where('id', '<', before))
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
}

/** The organization's export that is asked for and neither done nor failed; undefined without one. */
export function findUnfinished(trx: Trx<DB>): Promise<DataExportRow | undefined> {
  return selectDataExports(trx).where('status', 'in', ['QUEUED', 'RUNNING']).executeTakeFirst();
}

/** How many exports the organization has asked for since, without those that failed. */
export async function countSince(trx: Trx<DB>, since: Date): Promise<number> {
  const { count } = await trx
    .selectFrom('dataExport')
    .select(({ fn }) => fn.countAll<bigint>().as('count'))
    .where('createdAt', '>', since)
    .where('status', '<>', 'FAILED')
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Adds an export to make. */
export async function insertDataExport(
  trx: Trx<DB>,
  dataExport: { requestedBy: string | null; createdAt: Date },
): Promise<DataExportRow> {
  return (await trx
    .insertInto('dataExport')
    .values(dataExport)
    .returningAll()
    .executeTakeFirstOrThrow()) as DataExportRow;
}

/** A piece of an export's archive, the first is 0; undefined after the last. */
export async function findChunk(db: TenantDb<DB>, exportId: string, number: number): Promise<Buffer | undefined> {
  const chunk = await db
    .selectFrom('dataExportChunk')
    .select('bytes')
    .where('exportId', '=', exportId)
    .where('number', '=', number)
    .executeTakeFirst();
  return chunk?.bytes;
}

/** Adds a piece to an export's archive. */
export async function insertChunk(trx: Trx<DB>, exportId: string, number: number, bytes: Buffer): Promise<void> {
  await trx.insertInto('dataExportChunk').values({ exportId, number, bytes }).execute();
}

/** Deletes up to a hundred pieces, as many as a statement has time for, and returns how many. */
export async function deleteSomeChunks(trx: Trx<DB>, exportId: string): Promise<number> {
  const { numDeletedRows } = await trx
    .deleteFrom('dataExportChunk')
    .where('exportId', '=', exportId)
    .where('number', 'in', (some) =>
      some.selectFrom('dataExportChunk').select('number').where('exportId', '=', exportId).limit(100),
    )
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

function selectDataExports(db: TenantReads<DB>) {
  return (db as TenantDb<DB>).selectFrom('dataExport').selectAll().$narrowType<{ status: DataExportStatus }>();
}
