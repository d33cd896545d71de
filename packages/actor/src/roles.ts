import { permissions, type Permission } from '@tenantry/schema';

/** The roles every organization has, from the highest rank to the lowest. */
export const builtInRoles = ['OWNER', 'ADMIN', 'TEAM_ADMIN', 'MEMBER', 'VIEWER'] as const;
export type BuiltInRole = (typeof builtInRoles)[number];

const ownersOnly: readonly Permission[] = ['ORGANIZATION_DELETE', 'ORGANIZATION_TRANSFER', 'OWNERS_MANAGE'];

const viewer: readonly Permission[] = [
  'ORGANIZATION_READ',
  'MEMBERS_READ',
  'ROLES_READ',
  'TEAMS_READ',
  'ENTITLEMENTS_READ',
  'USAGE_READ',
  'NOTIFICATIONS_READ',
  'PRODUCT_READ',
];

const member: readonly Permission[] = [...viewer, 'USAGE_RECORD', 'PRODUCT_WRITE'];

/** What somebody may do besides on the teams where they are team admin. */
const teamAdmin: readonly Permission[] = [
  ...member,
  'MEMBERS_INVITE',
  'MEMBERS_UPDATE',
  'MEMBERS_REMOVE',
  'TEAMS_WRITE',
];

/**
 * What each built-in role allows in the whole organization. A team admin's rights over members and teams are confined to
 * their own subtree: see `permissionsOnTeamOfRole`.
 */
export const permissionsOfRole: Readonly<Record<BuiltInRole, ReadonlySet<Permission>>> = {
  OWNER: new Set(permissions),
  ADMIN: new Set(permissions.filter(mayBeInCustomRole)),
  TEAM_ADMIN: new Set(member),
  MEMBER: new Set(member),
  VIEWER: new Set(viewer),
};

/** What each built-in role allows on a team where somebody has it, and on all teams below. */
export const permissionsOnTeamOfRole: Readonly<Record<BuiltInRole, ReadonlySet<Permission>>> = {
  ...permissionsOfRole,
  TEAM_ADMIN: new Set(teamAdmin),
};

/** Whether a permission may be in a custom role: what only owners may do is not. */
export function mayBeInCustomRole(permission: Permission): boolean {
  return !ownersOnly.includes(permission);
}

/** Everything a role can lead to: what it allows in the organization, and on the teams that somebody with it leads. */
export function givenWith(role: BuiltInRole | ReadonlySet<Permission>): ReadonlySet<Permission> {
  return typeof role === 'string' ? permissionsOnTeamOfRole[role] : role;
}

/** Whether somebody who may do `own` may give or take a role, built-in or a set of permissions: nobody hands out more than they hold. */
export function mayGrant(own: ReadonlySet<Permission>, role: BuiltInRole | ReadonlySet<Permission>): boolean {
  return givenWith(role).isSubsetOf(own);
}
