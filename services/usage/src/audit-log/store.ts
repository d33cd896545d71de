import { inOrderOf, type TenantDb, type TenantReads } from '@tenantry/database';
import { type Selectable, sql } from 'kysely';
import type { DB } from '../generated/tables.ts';
import type { EntryFilter } from './filter.ts';
import type { RecordedActor, RecordedTarget } from './names.ts';

export type AuditEntryRow = Selectable<Omit<DB['auditEntry'], 'actor' | 'targets' | 'actorId' | 'userId'>> & {
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

/** Entries before a number that are like the filter, newest first. */
export function findAuditEntriesBefore(
  db: TenantDb<DB>,
  filter: EntryFilter,
  before: string | null,
  limit: number,
): Promise<AuditEntryRow[]> {
  const number = numbersOf(filter);
  return selectFiltered(db, filter, before).orderBy(number, 'desc').limit(limit).execute();
}

/**
 * Entries before a number that are like the filter, to be put in the order of `numbersOf` it. Numbers follow the time of recording, so a time is
 * a number; everything else has an index that ends in the number. What is read is what is returned.
 */
export function selectFiltered(db: TenantReads<DB>, filter: EntryFilter, before: string | null) {
  const { action, actorId, userId, targetId, requestId, outcome, recordedFrom, recordedBefore } = filter;
  const numberAt = (time: Date) => sql<bigint>`(SELECT timed.number FROM audit_entry timed
    WHERE timed.recorded_at >= ${time}::timestamptz ORDER BY timed.recorded_at, timed.number LIMIT 1)`;
  const number = numbersOf(filter);
  // What is null is no bound.
  const end = recordedBefore === null ? sql`NULL` : numberAt(recordedBefore);
  return selectEntries(db)
    .$if(before !== null || recordedBefore !== null, (query) =>
      query.where(number, '<', sql<bigint>`least(${before ?? lastNumber}::bigint, ${end})`),
    )
    .$if(recordedFrom !== null, (query) => query.where(number, '>=', numberAt(recordedFrom!)))
    .$if(targetId !== null, (query) =>
      query
        .innerJoin('auditTarget', 'auditTarget.number', 'auditEntry.number')
        .where('auditTarget.targetId', '=', targetId!),
    )
    .$if(action !== null, (query) => query.where('action', '=', action!))
    .$if(actorId !== null, (query) => query.where('actorId', '=', actorId))
    .$if(userId !== null, (query) => query.where('auditEntry.userId', '=', userId))
    .$if(requestId !== null, (query) => query.where('requestId', '=', requestId))
    .$if(outcome !== null, (query) => query.where('outcome', '=', outcome!));
}
/** The largest that the database has a number for. */
const lastNumber = '9223372036854775807';

/** By which numbers entries that are like the filter are found: targets lead to theirs in order, however many there are. */
export function numbersOf({ targetId }: EntryFilter): 'auditEntry.number' {
  return (targetId === null ? 'auditEntry.number' : 'auditTarget.number') as 'auditEntry.number';
}

/** Entries as they are stored. */
export function selectEntries(db: TenantReads<DB>) {
  return db.selectFrom('auditEntry').selectAll('auditEntry').$castTo<AuditEntryRow>();
}
