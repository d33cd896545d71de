import type { Trx } from '@tenantry/database';
import { sql } from 'kysely';
import type { DB } from '../generated/tables.ts';
import type { CheckpointRow } from '../audit-log/checkpoint-store.ts';
import type { EntryFilter } from '../audit-log/filter.ts';
import { type AuditEntryRow, numbersOf, selectFiltered } from '../audit-log/store.ts';

export type ExportedEntry = AuditEntryRow & { readonly content: string | null; readonly salt: Buffer | null };

/**
 * Entries like the filter from a number to another, both included, in order, with what is personal about them as long as it is
 * kept.
 */
export function findExportedEntries(
  trx: Trx<DB>,
  filter: EntryFilter,
  { from, to, limit }: { readonly from: bigint; readonly to: bigint; readonly limit: number },
): Promise<ExportedEntry[]> {
  const number = numbersOf(filter);
  return selectFiltered(trx, filter, String(to + 1n))
    .leftJoin('auditEntryPersonal', 'auditEntryPersonal.entryId', 'auditEntry.id')
    .select(['auditEntryPersonal.content', 'auditEntryPersonal.salt'])
    .where(number, '>=', from)
    .orderBy(number)
    .limit(limit)
    .$castTo<ExportedEntry>()
    .execute();
}

/** The checkpoints of sizes between two, both included, in order. */
export function findCheckpointsBetween(trx: Trx<DB>, from: bigint, to: bigint): Promise<CheckpointRow[]> {
  return trx
    .selectFrom('auditCheckpoint')
    .selectAll()
    .where('size', '>=', from)
    .where('size', '<=', to)
    .orderBy('size')
    .execute();
}

/** The number of the first entry that is still kept; null when there is none. */
export async function findFirstNumber(trx: Trx<DB>): Promise<bigint | null> {
  const first = await trx
    .selectFrom('auditEntry')
    .select(sql<bigint | null>`min(number)`.as('number'))
    .executeTakeFirst();
  return first?.number ?? null;
}

/** The checkpoint of everything that is sealed. */
export function findLatestCheckpoint(trx: Trx<DB>): Promise<CheckpointRow | undefined> {
  return trx.selectFrom('auditCheckpoint').selectAll().orderBy('size', 'desc').limit(1).executeTakeFirst();
}
