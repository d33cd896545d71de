import { inOrderOf, type TenantDb, type TenantReads, type Trx } from '@tenantry/database';
import { fileLeases, filePieces } from '@tenantry/jobs';
import type { Insertable, Selectable } from 'kysely';
import type { AskedFilter } from '../audit-exports/asked-filter.ts';
import type { AuditExportFormat, UsageExportFormat, UsageExportStatus } from '../generated/schema.ts';
import type { DB } from '../generated/tables.ts';

interface Kinds {
  readonly status: UsageExportStatus;
  readonly format: UsageExportFormat & AuditExportFormat;
}
interface OfUsage {
  readonly kind: 'USAGE_EXPORT';
  readonly fromAt: Date;
  readonly toAt: Date;
}
interface OfAudit {
  readonly kind: 'AUDIT_EXPORT';
  readonly filter: AskedFilter | null;
  readonly checkpointSize: bigint;
}
type Row<Kind> = Omit<Selectable<DB['usageExport']>, keyof Kinds | keyof Kind> & Kinds & Kind;
export type UsageExportRow = Row<OfUsage>;
export type AuditExportRow = Row<OfAudit>;
/** An export of any kind. */
export type ExportRow = UsageExportRow | AuditExportRow;

/** The exports of a kind in the order of `ids`; null where the organization has none. */
export async function findExports<Kind extends ExportRow['kind']>(
  db: TenantReads<DB>,
  kind: Kind,
  ids: readonly string[],
): Promise<(RowOf<Kind> | null)[]> {
  const exports = await selectExports(db, kind).where('id', 'in', ids).execute();
  return inOrderOf(ids, exports as RowOf<Kind>[], ({ id }) => id);
}
type RowOf<Kind> = Extract<ExportRow, { readonly kind: Kind }>;

/** Exports of a kind before an ID, newest first. */
export async function findExportsBefore<Kind extends ExportRow['kind']>(
  db: TenantDb<DB>,
  kind: Kind,
  before: string | null,
  limit: number,
): Promise<RowOf<Kind>[]> {
  const exports = await selectExports(db, kind)
    .$if(before !== null, (query) => query.where('id', '<', before))
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
  return exports as RowOf<Kind>[];
}

/** How many exports of a kind the organization has asked for since, without those that failed. */
export async function countExportsSince(trx: Trx<DB>, kind: ExportRow['kind'], since: Date): Promise<number> {
  const { count } = await trx
    .selectFrom('usageExport')
    .select(({ fn }) => fn.countAll<bigint>().as('count'))
    .where('kind', '=', kind)
    .where('createdAt', '>', since)
    .where('status', '<>', 'FAILED')
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Adds an export to make. */
export async function insertExport<Kind extends ExportRow['kind']>(
  trx: Trx<DB>,
  asked: Insertable<DB['usageExport']> & { readonly kind: Kind },
): Promise<RowOf<Kind>> {
  return (await trx.insertInto('usageExport').values(asked).returningAll().executeTakeFirstOrThrow()) as RowOf<Kind>;
}

export const tables = { files: 'usageExport', pieces: 'usageExportChunk' };
/** Who makes an export. */
export const leases = fileLeases<ExportRow>(tables);
/** The files of exports, each piece compressed by itself. */
export const pieces = filePieces(tables);

function selectExports(db: TenantReads<DB>, kind: ExportRow['kind']) {
  return (db as TenantDb<DB>).selectFrom('usageExport').selectAll().where('kind', '=', kind);
}
