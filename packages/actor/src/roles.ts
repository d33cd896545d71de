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

/**
 * What each built-in role allows in the whole organization. A team admin's rights over members and teams are confined to
 * their own subtree, so they come from the assignment on the team and not from here.
 */
export const permissionsOfRole: Readonly<Record<BuiltInRole, ReadonlySet<Permission>>> = {
  OWNER: new Set(permissions),
  ADMIN: new Set(permissions.filter((permission) => !ownersOnly.includes(permission))),
  TEAM_ADMIN: new Set(member),
  MEMBER: new Set(member),
  VIEWER: new Set(viewer),
};

/** Whether somebody who may do `own` may give or take `role`: nobody hands out more than they hold. */
export function mayGrant(own: ReadonlySet<Permission>, role: BuiltInRole): boolean {
  if (role === 'OWNER' && !own.has('OWNERS_MANAGE')) return false;
  return permissionsOfRole[role].isSubsetOf(own);
}
