import { isViolationOf, metaOf, type Trx } from '@tenantry/database';
import { customRoleCreated, emit } from '@tenantry/events';
import type { Permission } from '@tenantry/schema';
import type { CreateCustomRoleInput } from '../generated/schema.ts';
import { requireGrowth } from '../entitlements/require-growth.ts';
import type { DB } from '../generated/tables.ts';
import { lockOrganization } from '../organizations/store.ts';
import { inCatalogueOrder, roleProblem } from './check-role.ts';
import { maximumRoles, roleNameTaken, tooManyRoles } from './errors.ts';
import { countCustomRoles, insertCustomRole } from './store.ts';

/** Creates a role; refuses a name that is taken, permissions the caller lacks, and one role too many. */
export async function createCustomRole(trx: Trx<DB>, input: CreateCustomRoleInput, granter: ReadonlySet<Permission>) {
  const { name, permissions } = input;
  const description = input.description ?? '';
  const problem = roleProblem({ name, description, permissions }, granter);
  if (problem) return refused(problem);
  await lockOrganization(trx);
  await requireGrowth(trx);
  if ((await countCustomRoles(trx)) >= maximumRoles) return refused(tooManyRoles);

  try {
    const createdAt = metaOf(trx).clock.now();
    const role = await insertCustomRole(trx, {
      name,
      description,
      permissions: inCatalogueOrder(permissions),
      createdAt,
    });
    const { orgId, id } = role;
    const created = { organizationId: orgId, customRoleId: id, name, permissions: role.permissions };
    await emit(trx, customRoleCreated(created, id));
    return { customRole: role, errors: [] };
  } catch (error) {
    if (isViolationOf(error, 'custom_role_name')) return refused(roleNameTaken);
    throw error;
  }
}

function refused<E>(error: E) {
  return { customRole: null, errors: [error] };
}
