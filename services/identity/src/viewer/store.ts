import { inOrderOf, type PersonDb, type TenantDb, type TenantReads } from '@tenantry/database';
import type { DB } from '../generated/tables.ts';
import type { RoleReference } from '../roles/store.ts';
import { findOwn } from '../memberships/own-store.ts';
import type { OrganizationSummaryRow } from '../organizations/store.ts';

export interface UserRow {
  readonly id: string;
  readonly email: string;
  readonly emailVerified: boolean;
  readonly name: string;
}
export interface OwnMembershipRow {
  readonly role: RoleReference['role'];
  readonly joinedAt: Date;
  /** What the organization calls the role, when it is one of its own. */
  readonly customRole: { readonly id: string; readonly name: string } | null;
  readonly organization: OrganizationSummaryRow;
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
  return (await findOwn(db)).map(({ role, customRoleId, customRoleName, joinedAt, orgId, slug, name, status }) => ({
    role,
    customRole: customRoleId === null ? null : { id: customRoleId, name: customRoleName! },
    joinedAt,
    organization: { id: orgId, slug, name, status },
  }));
}
