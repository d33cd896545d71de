import { inOrderOf, type TenantDb, type TenantReads, type Trx } from '@tenantry/database';
import { fileLeases, filePieces } from '@tenantry/jobs';
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

export const tables = { files: 'dataExport', pieces: 'dataExportChunk' };
/** Who makes an export. */
export const leases = fileLeases<DataExportRow>(tables);
/** The archives of exports. */
export const pieces = filePieces(tables);

function selectDataExports(db: TenantReads<DB>) {
  return (db as TenantDb<DB>).selectFrom('dataExport').selectAll().$narrowType<{ status: DataExportStatus }>();
}
