import { inOrderOf, type TenantDb, type TenantReads, type Trx } from '@tenantry/database';
import { fileLeases, filePieces } from '@tenantry/jobs';
import type { Insertable, Selectable } from 'kysely';
import type { UsageExportFormat, UsageExportStatus } from '../generated/schema.ts';
import type { DB } from '../generated/tables.ts';

interface Kinds {
  readonly status: UsageExportStatus;
  readonly format: UsageExportFormat;
}
export type UsageExportRow = Omit<Selectable<DB['usageExport']>, keyof Kinds> & Kinds;

/** The exports in the order of `ids`; null where the organization has none. */
export async function findUsageExports(
  db: TenantReads<DB>,
  ids: readonly string[],
): Promise<(UsageExportRow | null)[]> {
  const exports = await selectExports(db).where('id', 'in', ids).execute();
  return inOrderOf(ids, exports, ({ id }) => id);
}

/** Exports before an ID, newest first. */
export function findUsageExportsBefore(
  db: TenantDb<DB>,
  before: string | null,
  limit: number,
): Promise<UsageExportRow[]> {
  return selectExports(db)
    .$if(before !== null, (query) => query.where('id', '<', before))
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
}

/** How many exports the organization has asked for since, without those that failed. */
export async function countExportsSince(trx: Trx<DB>, since: Date): Promise<number> {
  const { count } = await trx
    .selectFrom('usageExport')
    .select(({ fn }) => fn.countAll<bigint>().as('count'))
    .where('createdAt', '>', since)
    .where('status', '<>', 'FAILED')
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Adds an export to make. */
export async function insertUsageExport(trx: Trx<DB>, asked: Insertable<DB['usageExport']>): Promise<UsageExportRow> {
  return (await trx.insertInto('usageExport').values(asked).returningAll().executeTakeFirstOrThrow()) as UsageExportRow;
}

const tables = { files: 'usageExport', pieces: 'usageExportChunk' };
/** Who makes an export. */
export const leases = fileLeases<UsageExportRow>(tables);
/** The files of exports, each piece compressed by itself. */
export const pieces = filePieces(tables);

function selectExports(db: TenantReads<DB>) {
  return (db as TenantDb<DB>).selectFrom('usageExport').selectAll().$narrowType<Kinds>();
}
