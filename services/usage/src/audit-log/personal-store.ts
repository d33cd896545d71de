import type { Trx } from '@tenantry/database';
import { sql } from 'kysely';
import type { DB } from '../generated/tables.ts';
import type { Personal } from './personal.ts';

/**
 * Keeps what is personal about an entry that was just appended, unless its person is erased. The entry's transaction has its
 * turn in the log until it ends, and so has an erasure's: neither misses the other.
 */
export async function keepPersonal(
  trx: Trx<DB>,
  entryId: string,
  userId: string | null,
  { content, salt }: Personal,
): Promise<void> {
  await sql`
    INSERT INTO audit_entry_personal (entry_id, user_id, content, salt)
    SELECT ${entryId}::uuid, ${userId}::uuid, ${content}, ${salt}
    WHERE NOT EXISTS (SELECT FROM erased_person WHERE id = ${userId}::uuid)`.execute(trx);
}

/** Deletes all that is personal about the entries of the transaction's person; nothing of theirs is kept from here on. */
export async function erasePersonal(trx: Trx<DB>, userId: string, now: Date): Promise<void> {
  await sql`SELECT pg_advisory_xact_lock(hashtext('audit_log'))`.execute(trx);
  await sql`INSERT INTO erased_person VALUES (${userId}::uuid, ${now}::timestamptz) ON CONFLICT DO NOTHING`.execute(
    trx,
  );
  await sql`DELETE FROM audit_entry_personal WHERE user_id = ${userId}::uuid`.execute(trx);
}
