import { inOrderOf, type TenantDb, type TenantReads, type Trx } from '@tenantry/database';
import type { BuiltInRole } from '@tenantry/actor';
import type { Permission } from '@tenantry/schema';
import type { Selectable } from 'kysely';
import type { DB } from '../generated/tables.ts';

export type RoleAssignmentRow = Omit<Selectable<DB['roleAssignment']>, 'role'> & { role: BuiltInRole | 'CUSTOM' };

/** The assignments in the order of `ids`; null where the organization has none. */
export async function findRoleAssignments(db: TenantReads<DB>, ids: readonly string[]) {
  const assignments = await (db as TenantDb<DB>)
    .selectFrom('roleAssignment')
    .selectAll()
    .where('id', 'in', ids)
    .execute();
  return inOrderOf(ids, assignments as RoleAssignmentRow[], ({ id }) => id);
}

/** Assignments after an ID, oldest first: all, or those on one team. */
export async function findRoleAssignmentsAfter(
  db: TenantDb<DB>,
  { after, limit, teamId }: { after: string | null; limit: number; teamId: string | null },
): Promise<RoleAssignmentRow[]> {
  const assignments = await db
    .selectFrom('roleAssignment')
    .selectAll()
    .$if(after !== null, (query) => query.where('id', '>', after))
    .$if(teamId !== null, (query) => query.where('teamId', '=', teamId))
    .orderBy('id')
    .limit(limit)
    .execute();
  return assignments as RoleAssignmentRow[];
}

/** Assigns a role; null when it is assigned there already. All that it names must exist. */
export async function insertRoleAssignment(
  trx: Trx<DB>,
  assignment: Omit<RoleAssignmentRow, 'id' | 'orgId'>,
): Promise<RoleAssignmentRow | null> {
  const inserted = await trx
    .insertInto('roleAssignment')
    .values(assignment)
    .onConflict((conflict) => conflict.doNothing())
    .returningAll()
    .executeTakeFirst();
  return (inserted as RoleAssignmentRow | undefined) ?? null;
}

/** Takes an assignment away. */
export async function deleteRoleAssignment(trx: Trx<DB>, id: string): Promise<void> {
  await trx.deleteFrom('roleAssignment').where('id', '=', id).execute();
}

/** A role that hangs on a team, with what a custom one allows. */
export type HangingRole = Pick<RoleAssignmentRow, 'role' | 'teamId' | 'memberTeamId'> & {
  readonly customPermissions: readonly Permission[] | null;
};

/** The roles that everybody in one of these teams has, and, with `andOnThem`, those that count on one of them. */
export async function findHangingRoles(
  trx: Trx<DB>,
  teamIds: readonly string[],
  andOnThem: boolean,
): Promise<HangingRole[]> {
  const roles = await trx
    .selectFrom('roleAssignment as given')
    .leftJoin('customRole', 'customRole.id', 'given.customRoleId')
    .select(['given.role', 'given.teamId', 'given.memberTeamId', 'customRole.permissions as customPermissions'])
    .where(({ eb, or }) =>
      or([eb('given.memberTeamId', 'in', teamIds), ...(andOnThem ? [eb('given.teamId', 'in', teamIds)] : [])]),
    )
    .execute();
  return roles as HangingRole[];
}

/** Whether a team admin leads one of these teams. */
export async function isLedByTeamAdmin(trx: Trx<DB>, teamIds: readonly string[]): Promise<boolean> {
  const found = await trx
    .selectFrom('teamMember')
    .innerJoin('membership', 'membership.id', 'teamMember.membershipId')
    .select('membership.id')
    .where('teamMember.teamId', 'in', teamIds)
    .where('teamMember.isLead', '=', true)
    .where('membership.role', '=', 'TEAM_ADMIN')
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}
