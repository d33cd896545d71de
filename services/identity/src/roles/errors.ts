import { notFound } from '@tenantry/graphql';
import type { Permission } from '@tenantry/schema';
import type { RoleUses } from './store.ts';

/** How many roles of its own an organization can have. */
export const maximumRoles = 100;

export const roleNotFound = (path: readonly string[]) => notFound('There is no such role.', path);

export const roleAssignmentNotFound = notFound('There is no such assignment.', ['input', 'roleAssignmentId']);

export const roleNameTaken = {
  __typename: 'RoleNameTaken',
  code: 'ROLE_NAME_TAKEN',
  message: 'Another role has the same name. Choose another name.',
  path: ['input', 'name'],
} as const;

export const permissionNotGrantable = (permissions: readonly Permission[]) =>
  ({
    __typename: 'PermissionNotGrantable',
    code: 'PERMISSION_NOT_GRANTABLE',
    message: `These cannot be in a role of yours: ${permissions.join(', ')}. You hold them not yourself, or only owners do.`,
    path: ['input', 'permissions'],
    permissions,
  }) as const;

export const tooManyRoles = {
  __typename: 'TooManyRoles',
  code: 'TOO_MANY_ROLES',
  message: `An organization has at most ${maximumRoles} roles of its own. Delete one first.`,
  path: null,
  maximum: maximumRoles,
} as const;

export const roleInUse = (uses: RoleUses) =>
  ({
    __typename: 'RoleInUse',
    code: 'ROLE_IN_USE',
    message: 'Somebody has this role or is invited with it. Say in reassignTo which one they get instead.',
    path: ['input', 'reassignTo'],
    ...uses,
  }) as const;

export const roleAlreadyAssigned = {
  __typename: 'RoleAlreadyAssigned',
  code: 'ROLE_ALREADY_ASSIGNED',
  message: 'This role is assigned there already.',
  path: null,
} as const;
