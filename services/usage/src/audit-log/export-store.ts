import type { TenantDb, Trx } from '@tenantry/database';
import { sql } from 'kysely';
import type { DB } from '../generated/tables.ts';
import type { CheckpointRow } from './checkpoint-store.ts';
import type { EntryFilter } from './filter.ts';
import { type AuditEntryRow, numbersOf, selectFiltered } from './store.ts';

export type ExportedEntry = AuditEntryRow & { readonly content: string | null; readonly salt: Buffer | null };

/**
 * Entries like the filter from a number to another, both included, in order, with what is personal about them as long as it is
 * kept.
 */
export function findExportedEntries(
  db: TenantDb<DB>,
  filter: EntryFilter,
  { from, to, limit }: { readonly from: bigint; readonly to: bigint; readonly limit: number },
): Promise<ExportedEntry[]> {
  const number = numbersOf(filter);
  return selectFiltered(db, filter, String(to + 1n))
    .leftJoin('auditEntryPersonal', 'auditEntryPersonal.entryId', 'auditEntry.id')
    .select(['auditEntryPersonal.content', 'auditEntryPersonal.salt'])
    .where(number, '>=', from)
    .orderBy(number)
    .limit(limit)
    .$castTo<ExportedEntry>()
    .execute();
}

/** The checkpoints of sizes between two, both included, in order. */
export function findCheckpointsBetween(db: TenantDb<DB>, from: bigint, to: bigint): Promise<CheckpointRow[]> {
  return db
    .selectFrom('auditCheckpoint')
    .selectAll()
    .where('size', '>=', from)
    .where('size', '<=', to)
    .orderBy('size')
    .execute();
}

/** The number of the first entry that is still kept; null when there is none. */
export async function findFirstNumber(db: TenantDb<DB>): Promise<bigint | null> {
  const first = await db
    .selectFrom('auditEntry')
    .select(sql<bigint | null>`min(number)`.as('number'))
    .executeTakeFirst();
  return first?.number ?? null;
}

/** The checkpoint of everything that is sealed. */
export function findLatestCheckpoint(trx: Trx<DB>): Promise<CheckpointRow | undefined> {
  return trx.selectFrom('auditCheckpoint').selectAll().orderBy('size', 'desc').limit(1).executeTakeFirst();
}
