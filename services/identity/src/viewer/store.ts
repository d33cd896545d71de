import { inOrderOf, type PersonDb, type TenantDb, type TenantReads } from '@tenantry/database';
import type { DB } from '../generated/tables.ts';
import type { RoleReference } from '../roles/store.ts';
import type { OrganizationRow } from '../organizations/store.ts';

export interface UserRow {
  readonly id: string;
  readonly email: string;
  readonly emailVerified: boolean;
  readonly name: string;
}
export interface OwnMembershipRow {
  readonly role: RoleReference['role'];
  readonly joinedAt: Date;
  readonly organization: OrganizationRow;
}
/** Carries nothing: everything about the viewer is in the actor. */
export type ViewerRow = Record<never, never>;

/** People in the order of `ids`; null for those who are neither the caller nor a member of the caller's organization. */
export async function findUsers(
  db: TenantReads<DB> | PersonDb<DB>,
  ids: readonly string[],
): Promise<(UserRow | null)[]> {
  const users = await (db as TenantDb<DB>)
    .selectFrom('auth.user')
    .select(['id', 'email', 'emailVerified', 'name'])
    .where('id', 'in', ids)
    .execute();
  return inOrderOf(ids, users, (user) => user.id);
}

/** The caller's memberships with their organizations, by the organization's name. */
export async function findOwnMemberships(db: PersonDb<DB>): Promise<OwnMembershipRow[]> {
  const rows = await db
    .selectFrom('membership')
    .innerJoin('organization', 'organization.id', 'membership.orgId')
    .selectAll('organization')
    .select(['membership.role', 'membership.joinedAt'])
    .orderBy('organization.name')
    .orderBy('organization.id')
    .execute();
  return rows.map(({ role, joinedAt, ...organization }) => ({
    role: role as RoleReference['role'],
    joinedAt,
    organization,
  }));
}
