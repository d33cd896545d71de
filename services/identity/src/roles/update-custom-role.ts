import { mayGrant } from '@tenantry/actor';
import { isViolationOf, type Trx } from '@tenantry/database';
import { customRoleChanged, emit } from '@tenantry/events';
import { versionConflict } from '@tenantry/graphql';
import type { Permission } from '@tenantry/schema';
import type { UpdateCustomRoleInput } from '../generated/schema.ts';
import type { DB } from '../generated/tables.ts';
import { roleNotGrantable } from '../memberships/errors.ts';
import { lockOrganization } from '../organizations/store.ts';
import { inCatalogueOrder, roleProblem } from './check-role.ts';
import { roleNameTaken, roleNotFound } from './errors.ts';
import { changeCustomRole, findCustomRoles, raiseVersionsOfHolders } from './store.ts';

const path = ['input', 'customRoleId'];

/** Changes a role for everybody who has it; refuses to touch one, or to make it one, that allows more than the caller holds. */
export async function updateCustomRole(trx: Trx<DB>, input: UpdateCustomRoleInput, granter: ReadonlySet<Permission>) {
  const { customRoleId: id, expectedVersion } = input;
  await lockOrganization(trx);
  const [current] = await findCustomRoles(trx, [id]);
  if (!current) return refused(roleNotFound(path));
  if (expectedVersion != null && expectedVersion !== current.version) return refused(versionConflict(current.version));
  if (!mayGrant(granter, new Set(current.permissions))) return refused(roleNotGrantable(path));
  const change = {
    ...(input.name != null && { name: input.name }),
    ...(input.description != null && { description: input.description }),
    ...(input.permissions != null && { permissions: inCatalogueOrder(input.permissions) }),
  };
  const problem = roleProblem(change, granter);
  if (problem) return refused(problem);

  try {
    const role = await changeCustomRole(trx, id, change);
    await raiseVersionsOfHolders(trx, id);
    const { orgId, name, permissions } = role;
    await emit(trx, customRoleChanged({ organizationId: orgId, customRoleId: id, name, permissions }, id));
    return { customRole: role, errors: [] };
  } catch (error) {
    if (isViolationOf(error, 'custom_role_name')) return refused(roleNameTaken);
    throw error;
  }
}

function refused<E>(error: E) {
  return { customRole: null, errors: [error] };
}
