import { builtInRoles, mayBeInCustomRole } from '@tenantry/actor';
import { invalidValue } from '@tenantry/graphql';
import { type Permission, permissions as catalogue } from '@tenantry/schema';
import { nameProblem } from '../organizations/name.ts';
import { permissionNotGrantable, roleNameTaken } from './errors.ts';

/** What a role is to be like; what is left out is not looked at. */
export interface RoleDraft {
  readonly name?: string;
  readonly description?: string;
  readonly permissions?: readonly Permission[];
}

/** What is wrong with a role that somebody who may do `own` wants; null when nothing is. */
export function roleProblem({ name, description, permissions }: RoleDraft, own: ReadonlySet<Permission>) {
  const badName = name === undefined ? null : nameProblem(name);
  if (badName) return invalidValue(badName, ['input', 'name']);
  if (name !== undefined && isBuiltIn(name)) return roleNameTaken;
  if (description !== undefined && [...description].length > 500)
    return invalidValue('A description has at most 500 characters.', ['input', 'description']);
  if (permissions?.length === 0) return invalidValue('A role allows at least one thing.', ['input', 'permissions']);
  const missing = permissions?.filter((permission) => !own.has(permission) || !mayBeInCustomRole(permission)) ?? [];
  return missing.length > 0 ? permissionNotGrantable([...new Set(missing)]) : null;
}

/** Permissions once each, in the order of the catalogue. */
export function inCatalogueOrder(permissions: Iterable<Permission>): Permission[] {
  const set = new Set(permissions);
  return catalogue.filter((permission) => set.has(permission));
}

function isBuiltIn(name: string): boolean {
  const constant = name.toUpperCase().replaceAll(/[\s-]+/g, '_');
  return constant === 'CUSTOM' || builtInRoles.some((role) => role === constant);
}
