import { inOrderOf, type TenantDb, type TenantReads } from '@tenantry/database';
import type { Selectable } from 'kysely';
import type { DB } from '../generated/tables.ts';
import type { RecordedActor, RecordedTarget } from './names.ts';

export type AuditEntryRow = Selectable<Omit<DB['auditEntry'], 'actor' | 'targets'>> & {
  readonly actor: RecordedActor;
  readonly targets: readonly RecordedTarget[];
};
/** A person, of whom identity knows the rest. */
export interface UserReference {
  readonly id: string;
}

/** The entries in the order of `ids`; null where the organization has none. */
export async function findAuditEntries(db: TenantDb<DB>, ids: readonly string[]): Promise<(AuditEntryRow | null)[]> {
  const entries = await selectEntries(db).where('id', 'in', ids).execute();
  return inOrderOf(ids, entries, (entry) => entry.id);
}

/** Entries before a number, newest first. */
export function findAuditEntriesBefore(
  db: TenantDb<DB>,
  before: string | null,
  limit: number,
): Promise<AuditEntryRow[]> {
  return selectEntries(db)
    .$if(before !== null, (query) => query.where('number', '<', BigInt(before ?? 0)))
    .orderBy('number', 'desc')
    .limit(limit)
    .execute();
}

/** Entries as they are stored. */
export function selectEntries(db: TenantReads<DB>) {
  return db.selectFrom('auditEntry').selectAll().$castTo<AuditEntryRow>();
}
