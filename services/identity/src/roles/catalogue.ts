import { builtInRoles, mayBeInCustomRole, mayGrant, permissionsOfRole, permissionsOnTeamOfRole } from '@tenantry/actor';
import { type Permission, permissionDescriptions, permissions } from '@tenantry/schema';
import { inCatalogueOrder } from './check-role.ts';

/** Every permission as a role editor shows it to somebody who may do `own`. */
export function permissionCatalogue(own: ReadonlySet<Permission>) {
  return permissions.map((permission) => ({
    permission,
    description: permissionDescriptions[permission],
    resource: permission.slice(0, permission.lastIndexOf('_')),
    isAssignable: mayBeInCustomRole(permission),
    isHeld: own.has(permission),
  }));
}

/** The roles every organization has, as somebody who may do `own` sees them. */
export function builtInRolesFor(own: ReadonlySet<Permission>) {
  return builtInRoles.map((role) => ({
    role,
    permissions: inCatalogueOrder(permissionsOfRole[role]),
    permissionsOnTeam: inCatalogueOrder(permissionsOnTeamOfRole[role]),
    isGrantable: mayGrant(own, role),
  }));
}
