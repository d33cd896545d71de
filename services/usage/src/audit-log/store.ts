import { inOrderOf, type TenantDb, type Trx } from '@tenantry/database';
import { type Selectable, sql } from 'kysely';
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

/**
 * Enters what happened under the organization's next number; once, however often it is handed in. Entries are numbered by
 * one transaction at a time: two that each enter for several organizations would lock each other's heads. False
 * when it is entered already.
 */
export async function appendEntry(trx: Trx<DB>, entry: Omit<AuditEntryRow, 'orgId' | 'number'>): Promise<boolean> {
  const { id, action, actor, targets, outcome, occurredAt, recordedAt, requestId, personalDigest } = entry;
  const { rows } = await sql`
    WITH turn AS MATERIALIZED (
      SELECT pg_advisory_xact_lock(hashtext('audit_log'))
    ), head AS (
      INSERT INTO audit_head (number) SELECT 1 FROM turn WHERE NOT EXISTS (SELECT FROM audit_entry WHERE id = ${id}::uuid)
      ON CONFLICT (org_id) DO UPDATE SET number = audit_head.number + 1
      RETURNING number
    )
    INSERT INTO audit_entry (number, id, action, actor, targets, outcome, occurred_at, recorded_at, request_id, personal_digest)
    SELECT number, ${id}::uuid, ${action}, ${JSON.stringify(actor)}::jsonb, ${JSON.stringify(targets)}::jsonb, ${outcome},
      ${occurredAt}::timestamptz, ${recordedAt}::timestamptz, ${requestId}, ${personalDigest}::bytea
    FROM head RETURNING id`.execute(trx);
  return rows.length > 0;
}

function selectEntries(db: TenantDb<DB>) {
  return db.selectFrom('auditEntry').selectAll().$castTo<AuditEntryRow>();
}
