import { enqueue, inOrderOf, type TenantDb, type Trx } from '@tenantry/database';
import type { AuditRecorded } from '@tenantry/events';
import { sql } from 'kysely';
import type { DB } from '../generated/tables.ts';
import type { Personal } from './personal.ts';

/** What is personal about an entry, and whose it is. */
export interface KeptPersonal extends Personal {
  readonly entryId: string;
  readonly userId: string | null;
}

/**
 * Keeps what is personal about entries that were just written, but not of people who are erased. The transaction has the
 * turn to write into logs until it ends, and so has an erasure's: neither misses the other.
 */
export async function keepPersonal(trx: Trx<DB>, kept: readonly KeptPersonal[]): Promise<void> {
  if (kept.length === 0) return;
  const keeping = sql`
    INSERT INTO audit_entry_personal (entry_id, user_id, content, salt)
    SELECT entry_id, user_id, content, salt
    FROM unnest(${kept.map(({ entryId }) => entryId)}::uuid[], ${kept.map(({ userId }) => userId)}::uuid[],
      ${kept.map(({ content }) => content)}::text[], ${kept.map(({ salt }) => salt)}::bytea[]) AS kept (entry_id, user_id, content, salt)
    WHERE NOT EXISTS (SELECT FROM erased_person WHERE id = kept.user_id)`;
  await enqueue(trx, keeping.compile(trx));
}

/** How much is deleted by one statement: none may take longer than 3 s. */
const atOnce = 50_000;

/** Deletes all that is personal about the entries of the transaction's person; nothing of theirs is kept from here on. */
export async function erasePersonal(trx: Trx<DB>, userId: string, now: Date): Promise<void> {
  // However much there is, the log waits only for what has come meanwhile.
  await deletePersonal(trx, userId);
  await sql`SELECT pg_advisory_xact_lock(hashtext('audit_log'))`.execute(trx);
  await sql`INSERT INTO erased_person VALUES (${userId}::uuid, ${now}::timestamptz) ON CONFLICT DO NOTHING`.execute(
    trx,
  );
  await deletePersonal(trx, userId);
}

async function deletePersonal(trx: Trx<DB>, userId: string): Promise<void> {
  let found: number;
  do {
    const { rows } = await sql<{ found: number }>`
      WITH part AS MATERIALIZED (SELECT ctid FROM audit_entry_personal WHERE user_id = ${userId}::uuid LIMIT ${atOnce}),
        gone AS (DELETE FROM audit_entry_personal WHERE ctid = ANY (ARRAY(SELECT ctid FROM part)))
      SELECT count(*)::int AS found FROM part`.execute(trx);
    found = rows[0]?.found ?? 0;
  } while (found === atOnce);
}

/** What is personal about an entry, as it was recorded. */
export type PersonalRow = Pick<AuditRecorded, 'ip' | 'userAgent' | 'before' | 'after'>;

/** What is personal about these entries, in their order; null where nothing is kept. */
export async function findPersonal(db: TenantDb<DB>, entryIds: readonly string[]): Promise<(PersonalRow | null)[]> {
  const rows = await db
    .selectFrom('auditEntryPersonal')
    .select(['entryId', 'content'])
    .where('entryId', 'in', entryIds)
    .execute();
  return inOrderOf(entryIds, rows, ({ entryId }) => entryId).map(
    (row) => row && (JSON.parse(row.content) as PersonalRow),
  );
}
