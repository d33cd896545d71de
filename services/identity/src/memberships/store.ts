import { inOrderOf, type TenantDb, type Trx } from '@tenantry/database';
import type { BuiltInRole } from '@tenantry/actor';
import type { Connection } from '@tenantry/graphql';
import type { Selectable } from 'kysely';
import { sql } from 'kysely';
import type { DB } from '../generated/tables.ts';
import type { UserRow } from '../viewer/store.ts';

export type MembershipRow = Omit<Selectable<DB['membership']>, 'role'> & {
  role: BuiltInRole;
  /** Set where the person can no longer be looked up, because the membership has ended. */
  user?: UserRow;
};

export type MembershipPage = Connection<MembershipRow>;

/** The memberships in the order of `ids`; null where the organization has none. */
export async function findMemberships(db: TenantDb<DB>, ids: readonly string[]) {
  const memberships = await selectMemberships(db).where('id', 'in', ids).execute();
  return inOrderOf(ids, memberships, (membership) => membership.id);
}

/** Memberships after an ID, oldest first. */
export function findMembershipsAfter(db: TenantDb<DB>, after: string | null, limit: number): Promise<MembershipRow[]> {
  return selectMemberships(db)
    .$if(after !== null, (query) => query.where('id', '>', after))
    .orderBy('id')
    .limit(limit)
    .execute();
}

/** How many members the organization has. */
export async function countMemberships(db: TenantDb<DB>): Promise<number> {
  const { count } = await db
    .selectFrom('membership')
    .select((eb) => eb.fn.countAll<bigint>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** The membership, locked for a change; undefined when the organization has none with this ID. */
export function lockMembership(
  trx: Trx<DB>,
  where: { id: string } | { userId: string },
): Promise<MembershipRow | undefined> {
  return selectMemberships(trx)
    .$if('id' in where, (query) => query.where('id', '=', (where as { id: string }).id))
    .$if('userId' in where, (query) => query.where('userId', '=', (where as { userId: string }).userId))
    .forUpdate()
    .executeTakeFirst();
}

/** Inserts a membership; null when the person is a member already. */
export async function insertMembership(
  trx: Trx<DB>,
  membership: { userId: string; role: BuiltInRole },
): Promise<MembershipRow | null> {
  const inserted = await trx
    .insertInto('membership')
    .values(membership)
    .onConflict((conflict) => conflict.doNothing())
    .returningAll()
    .executeTakeFirst();
  return (inserted as MembershipRow | undefined) ?? null;
}

/** Changes the role and raises the version. Taking the last owner's role is a violation of `last_owner`. */
export async function changeRole(trx: Trx<DB>, id: string, role: BuiltInRole): Promise<MembershipRow> {
  const changed = await trx
    .updateTable('membership')
    .set((eb) => ({ role, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
  return changed as MembershipRow;
}

/**
 * Deletes the membership and with it the person's API keys, and remembers that there was one. Removing the last owner is a
 * violation of `last_owner`.
 */
export async function deleteMembership(trx: Trx<DB>, id: string, leftAt: Date): Promise<void> {
  const { userId } = await trx
    .deleteFrom('membership')
    .where('id', '=', id)
    .returning('userId')
    .executeTakeFirstOrThrow();
  await trx
    .insertInto('formerMember')
    .values({ userId, leftAt })
    .onConflict((conflict) => conflict.columns(['orgId', 'userId']).doUpdateSet({ leftAt }))
    .execute();
}

/** The person who signs in with this address, in whatever organization; null when there is none. */
export async function findUserIdByEmail(trx: Trx<DB>, email: string): Promise<string | null> {
  const { rows } = await sql<{ id: string | null }>`SELECT auth.find_user_id(${email}) AS id`.execute(trx);
  return rows[0]?.id ?? null;
}

function selectMemberships(db: TenantDb<DB> | Trx<DB>) {
  return (db as TenantDb<DB>).selectFrom('membership').selectAll().$narrowType<{ role: BuiltInRole }>();
}
