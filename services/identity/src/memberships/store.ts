import { inOrderOf, type TenantDb, type TenantReads, type Trx } from '@tenantry/database';
import { type BuiltInRole, permissionsOfRole } from '@tenantry/actor';
import type { Connection } from '@tenantry/graphql';
import { type ExpressionBuilder, type Selectable, sql } from 'kysely';
import type { DB } from '../generated/tables.ts';
import type { RoleReference } from '../roles/store.ts';
import type { UserRow } from '../viewer/store.ts';

export type MembershipRow = Omit<Selectable<DB['membership']>, 'role'> & {
  role: RoleReference['role'];
  /** Set where the person can no longer be looked up, because the membership has ended. */
  user?: UserRow;
};

/** Which members are meant; null is no condition. */
export interface MembershipFilter {
  readonly search: string | null;
  readonly role: string | null;
  readonly customRoleId: string | null;
  /** In this team or in one below it. */
  readonly teamId: string | null;
}

const everybody: MembershipFilter = { search: null, role: null, customRoleId: null, teamId: null };

export type MembershipPage = Connection<MembershipRow> & { readonly filter: MembershipFilter };

/** The memberships in the order of `ids`; null where the organization has none. */
export async function findMemberships(db: TenantReads<DB>, ids: readonly string[]) {
  const memberships = await selectMemberships(db).where('id', 'in', ids).execute();
  return inOrderOf(ids, memberships, (membership) => membership.id);
}

/** Memberships after an ID, oldest first. */
export function findMembershipsAfter(
  db: TenantDb<DB>,
  { after, limit, filter }: { after: string | null; limit: number; filter: MembershipFilter },
): Promise<MembershipRow[]> {
  return selectMemberships(db)
    .where(matches(filter))
    .$if(after !== null, (query) => query.where('id', '>', after))
    .orderBy('id')
    .limit(limit)
    .execute();
}

/** How many members match. */
export async function countMemberships(db: TenantReads<DB>, filter: MembershipFilter = everybody): Promise<number> {
  const { count } = await db
    .selectFrom('membership')
    .select((eb) => eb.fn.countAll<bigint>().as('count'))
    .where(matches(filter))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/**
 * A search looks at the members of the organization one by one: row-level security lets no index over all people's names
 * be used, and must not, since how long it takes would tell of people elsewhere.
 */
function matches({ search, role, customRoleId, teamId }: MembershipFilter) {
  return ({ and, eb, exists, selectFrom }: ExpressionBuilder<DB, 'membership'>) =>
    and([
      ...(role === null ? [] : [eb('membership.role', '=', role)]),
      ...(customRoleId === null ? [] : [eb('membership.customRoleId', '=', customRoleId)]),
      ...(teamId === null
        ? []
        : [
            exists(
              selectFrom('teamMember')
                .innerJoin('teamPath', 'teamPath.descendantId', 'teamMember.teamId')
                .select('teamMember.teamId')
                .where('teamPath.ancestorId', '=', teamId)
                .whereRef('teamMember.membershipId', '=', 'membership.id'),
            ),
          ]),
      ...(search === null
        ? []
        : [
            exists(
              selectFrom('auth.user as person')
                .select('person.id')
                .whereRef('person.id', '=', 'membership.userId')
                .where(sql<boolean>`strpos(lower(person.name || E'\\n' || person.email), lower(${search})) > 0`),
            ),
          ]),
    ]);
}

/**
 * Whom to tell of an invitation: the person who sent it, if they are a member who may invite, else the owners who have been
 * members longest, at most 20.
 */
export async function findInviters(db: TenantReads<DB>, invitedBy: string | null): Promise<{ email: string }[]> {
  const members = (db as TenantDb<DB>)
    .selectFrom('membership')
    .innerJoin('auth.user', 'auth.user.id', 'membership.userId')
    .select(['auth.user.email', 'membership.role']);
  const [inviter] = invitedBy === null ? [] : await members.where('membership.userId', '=', invitedBy).execute();
  if (inviter && permissionsOfRole[inviter.role as BuiltInRole].has('MEMBERS_INVITE')) return [inviter];
  return members.where('membership.role', '=', 'OWNER').orderBy('membership.id').limit(20).execute();
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
  membership: { userId: string; role: RoleReference['role']; customRoleId?: string | null },
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
export async function changeRole(trx: Trx<DB>, id: string, role: RoleReference): Promise<MembershipRow> {
  const changed = await trx
    .updateTable('membership')
    .set((eb) => ({ ...role, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
  return changed as MembershipRow;
}

/** Deletes the membership and with it the person's API keys. Removing the last owner is a violation of `last_owner`. */
export async function deleteMembership(trx: Trx<DB>, id: string): Promise<void> {
  await trx.deleteFrom('membership').where('id', '=', id).execute();
}

/** Remembers that somebody was a member. */
export async function rememberMember(trx: Trx<DB>, userId: string, leftAt: Date): Promise<void> {
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

function selectMemberships(db: TenantReads<DB>) {
  return (db as TenantDb<DB>).selectFrom('membership').selectAll().$narrowType<{ role: RoleReference['role'] }>();
}
