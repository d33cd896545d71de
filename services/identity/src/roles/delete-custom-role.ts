import { mayGrant } from '@tenantry/actor';
import type { Trx } from '@tenantry/database';
import { customRoleDeleted, emit } from '@tenantry/events';
import { invalidValue } from '@tenantry/graphql';
import type { Permission } from '@tenantry/schema';
import type { DeleteCustomRoleInput } from '../generated/schema.ts';
import type { DB } from '../generated/tables.ts';
import { roleNotGrantable } from '../memberships/errors.ts';
import { lockOrganization } from '../organizations/store.ts';
import { chooseRole } from './choose-role.ts';
import { roleInUse, roleNotFound } from './errors.ts';
import { countRoleUses, findCustomRoles, noUses, removeCustomRole, replaceRole } from './store.ts';

const path = ['input', 'customRoleId'];
const reassignPath = ['input', 'reassignTo'];

/** Deletes a role and gives everybody who has it or is invited with it the other one; refuses without one that the caller may give. */
export async function deleteCustomRole(trx: Trx<DB>, input: DeleteCustomRoleInput, granter: ReadonlySet<Permission>) {
  const { customRoleId: id, reassignTo } = input;
  // Whoever gives a role locks the organization too, so nobody gets this one from here on.
  await lockOrganization(trx);
  const [current] = await findCustomRoles(trx, [id]);
  if (!current) return refused(roleNotFound(path));
  if (!mayGrant(granter, new Set(current.permissions))) return refused(roleNotGrantable(path));
  const [uses = noUses] = await countRoleUses(trx, [id]);
  const { memberCount, serviceAccountCount, assignmentCount, invitationCount } = uses;
  const isUsed = memberCount + serviceAccountCount + assignmentCount + invitationCount > 0;
  if (isUsed && !reassignTo) return refused(roleInUse(uses));

  const next = reassignTo ? await chooseRole(trx, reassignTo, reassignPath) : null;
  if (next?.problem) return refused(next.problem);
  if (next?.problem === null) {
    const { reference } = next;
    if (reference.customRoleId === id)
      return refused(invalidValue('Name another role than the one to delete.', next.path));
    if (reference.role === 'OWNER') return refused(invalidValue('Owners are made one by one.', next.path));
    if (reference.role === 'TEAM_ADMIN' && serviceAccountCount > 0)
      return refused(invalidValue('A service account has the role, and leads no teams. Name another one.', next.path));
    if (!mayGrant(granter, next.given)) return refused(roleNotGrantable(next.path));
    await replaceRole(trx, id, reference);
  }

  await removeCustomRole(trx, id);
  const reassignedTo = isUsed && next?.problem === null ? next.reference : null;
  await emit(trx, customRoleDeleted({ organizationId: current.orgId, customRoleId: id, reassignedTo }, id));
  return { customRole: { ...current, uses: noUses }, errors: [] };
}

function refused<E>(error: E) {
  return { customRole: null, errors: [error] };
}
