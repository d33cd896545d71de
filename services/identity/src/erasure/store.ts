import type { Trx } from '@tenantry/database';
import { sql } from 'kysely';
import type { DB } from '../generated/tables.ts';
import { findOwn } from '../memberships/own-store.ts';

/**
 * Deletes the person of the transaction and all that better-auth keeps of them; nobody can take them in from here on. Their
 * memberships must follow before the end. Undefined when they are gone already.
 */
export async function deletePerson(
  trx: Trx<DB>,
  userId: string,
): Promise<{ id: string; email: string; emailVerified: boolean } | undefined> {
  await sql`SET CONSTRAINTS membership_user_id_fkey DEFERRED`.execute(trx);
  return trx
    .deleteFrom('auth.user')
    .where('id', '=', userId)
    .returning(['id', 'email', 'emailVerified'])
    .executeTakeFirst();
}

/** The organizations that the person of the transaction belongs to, in the order in which they are to be locked. */
export async function findOwnOrganizations(trx: Trx<DB>): Promise<string[]> {
  return (await findOwn(trx)).map(({ orgId }) => orgId).toSorted();
}

/** Who would be left in the transaction's organization without the person. */
export async function countOthers(trx: Trx<DB>, userId: string): Promise<{ members: number; owners: number }> {
  const { members, owners } = await trx
    .selectFrom('membership')
    .select(({ fn }) => [
      fn.countAll<bigint>().as('members'),
      fn.countAll<bigint>().filterWhere('role', '=', 'OWNER').as('owners'),
    ])
    .where('userId', '<>', userId)
    .executeTakeFirstOrThrow();
  return { members: Number(members), owners: Number(owners) };
}

/** Takes the address off the organization's invitations to it; one that is pending is taken back. */
export async function forgetInvitee(trx: Trx<DB>, email: string): Promise<void> {
  await sql`
    UPDATE invitation SET email = 'erased-' || id || '@erased.invalid', version = version + 1,
      status = CASE status WHEN 'PENDING' THEN 'REVOKED' ELSE status END
    WHERE email = lower(${email})`.execute(trx);
}
