import { inOrderOf, type TenantDb, type TenantReads, type Trx } from '@tenantry/database';
import type { BuiltInRole } from '@tenantry/actor';
import type { Permission } from '@tenantry/schema';
import { type Selectable, sql } from 'kysely';
import type { DB } from '../generated/tables.ts';

export type CustomRoleRow = Omit<Selectable<DB['customRole']>, 'permissions'> & {
  permissions: Permission[];
  /** Set where it can no longer be counted, because the role has ended. */
  uses?: RoleUses;
};

/** A role as it is stored: `customRoleId` is set when, and only when, it is a custom one that still exists. */
export interface RoleReference {
  readonly role: BuiltInRole | 'CUSTOM';
  readonly customRoleId: string | null;
}

/** Who has a custom role, or will have it. */
export interface RoleUses {
  readonly memberCount: number;
  readonly serviceAccountCount: number;
  readonly assignmentCount: number;
  /** Invitations that are not settled. */
  readonly invitationCount: number;
}

/** That nobody has a role. */
export const noUses: RoleUses = { memberCount: 0, serviceAccountCount: 0, assignmentCount: 0, invitationCount: 0 };

/** The roles in the order of `ids`; null where the organization has none. */
export async function findCustomRoles(db: TenantReads<DB>, ids: readonly string[]): Promise<(CustomRoleRow | null)[]> {
  const roles = await (db as TenantDb<DB>).selectFrom('customRole').selectAll().where('id', 'in', ids).execute();
  return inOrderOf(ids, roles as CustomRoleRow[], (role) => role.id);
}

/** Roles after an ID, oldest first. */
export async function findCustomRolesAfter(db: TenantDb<DB>, after: string | null, limit: number) {
  const roles = await db
    .selectFrom('customRole')
    .selectAll()
    .$if(after !== null, (query) => query.where('id', '>', after))
    .orderBy('id')
    .limit(limit)
    .execute();
  return roles as CustomRoleRow[];
}

/** How many roles of its own the organization has. */
export async function countCustomRoles(trx: Trx<DB>): Promise<number> {
  const { count } = await trx
    .selectFrom('customRole')
    .select((eb) => eb.fn.countAll<bigint>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Who has each role, in the order of `ids`. */
export async function countRoleUses(db: TenantReads<DB>, ids: readonly string[]): Promise<RoleUses[]> {
  const { rows } = await sql<RoleUses & { id: string }>`
    SELECT id,
      (SELECT count(*)::int FROM membership WHERE custom_role_id = asked.id) AS member_count,
      (SELECT count(*)::int FROM service_account WHERE custom_role_id = asked.id) AS service_account_count,
      (SELECT count(*)::int FROM role_assignment WHERE custom_role_id = asked.id) AS assignment_count,
      (SELECT count(*)::int FROM invitation WHERE custom_role_id = asked.id AND status = 'PENDING') AS invitation_count
    FROM unnest(${ids}::uuid[]) AS asked (id)`.execute(db);
  return inOrderOf(ids, rows, ({ id }) => id).map((uses) => uses ?? noUses);
}

/** Inserts a role. A name that another one has is a violation of `custom_role_name`. */
export async function insertCustomRole(
  trx: Trx<DB>,
  role: { name: string; description: string; permissions: Permission[]; createdAt: Date },
): Promise<CustomRoleRow> {
  return (await trx.insertInto('customRole').values(role).returningAll().executeTakeFirstOrThrow()) as CustomRoleRow;
}

/** Changes a role and raises its version. A name that another one has is a violation of `custom_role_name`. */
export async function changeCustomRole(
  trx: Trx<DB>,
  id: string,
  change: { name?: string; description?: string; permissions?: Permission[] },
): Promise<CustomRoleRow> {
  const changed = await trx
    .updateTable('customRole')
    .set((eb) => ({ ...change, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
  return changed as CustomRoleRow;
}

/** Raises the version of every membership and service account with a custom role, because what it allows has changed. */
export async function raiseVersionsOfHolders(trx: Trx<DB>, customRoleId: string): Promise<void> {
  for (const holder of ['membership', 'serviceAccount'] as const)
    await trx
      .updateTable(holder)
      .set((eb) => ({ version: eb('version', '+', 1) }))
      .where('customRoleId', '=', customRoleId)
      .execute();
}

/** Gives everybody who has a custom role, or is invited with it, another one, once where they have that one there already. */
export async function replaceRole(trx: Trx<DB>, customRoleId: string, by: RoleReference): Promise<void> {
  for (const holder of ['membership', 'serviceAccount'] as const)
    await trx
      .updateTable(holder)
      .set((eb) => ({ ...by, version: eb('version', '+', 1) }))
      .where('customRoleId', '=', customRoleId)
      .execute();
  await sql`
    DELETE FROM role_assignment doubled USING role_assignment kept
    WHERE doubled.custom_role_id = ${customRoleId}::uuid
      AND kept.role = ${by.role} AND kept.custom_role_id IS NOT DISTINCT FROM ${by.customRoleId}::uuid
      AND kept.team_id IS NOT DISTINCT FROM doubled.team_id
      AND kept.membership_id IS NOT DISTINCT FROM doubled.membership_id
      AND kept.service_account_id IS NOT DISTINCT FROM doubled.service_account_id
      AND kept.member_team_id IS NOT DISTINCT FROM doubled.member_team_id`.execute(trx);
  await trx
    .updateTable('roleAssignment')
    .set({ ...by })
    .where('customRoleId', '=', customRoleId)
    .execute();
  await trx
    .updateTable('invitation')
    .set((eb) => ({ ...by, version: eb('version', '+', 1) }))
    .where('customRoleId', '=', customRoleId)
    .where('status', '=', 'PENDING')
    .execute();
}

/** Deletes a role that nobody has, and that no invitation gives which is not settled. */
export async function removeCustomRole(trx: Trx<DB>, id: string): Promise<void> {
  await trx.deleteFrom('customRole').where('id', '=', id).execute();
}
