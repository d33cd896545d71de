import { mayGrant } from '@tenantry/actor';
import { isUniqueViolation, type Trx } from '@tenantry/database';
import { emit, serviceAccountChanged } from '@tenantry/events';
import { versionConflict } from '@tenantry/graphql';
import type { Permission } from '@tenantry/schema';
import type { DB } from '../generated/tables.ts';
import type { UpdateServiceAccountInput } from '../generated/schema.ts';
import { roleNotGrantable } from '../memberships/errors.ts';
import { lockOrganization } from '../organizations/store.ts';
import { givenBy, toldRole } from '../roles/choose-role.ts';
import { chooseServiceAccountRole } from './choose-role.ts';
import { nameProblem, nameTaken, serviceAccountNotFound } from './errors.ts';
import { changeServiceAccount, lockServiceAccount } from './store.ts';

/** Changes name or role; refuses to give or take more than the caller holds. */
export async function updateServiceAccount(
  trx: Trx<DB>,
  { serviceAccountId, expectedVersion, name, ...choice }: UpdateServiceAccountInput,
  granter: ReadonlySet<Permission>,
) {
  await lockOrganization(trx);
  const current = await lockServiceAccount(trx, serviceAccountId);
  if (!current) return refused(serviceAccountNotFound);
  if (expectedVersion != null && expectedVersion !== current.version) return refused(versionConflict(current.version));
  const badName = nameProblem(name ?? current.name);
  if (badName) return refused(badName);
  if (!mayGrant(granter, await givenBy(trx, current))) return refused(roleNotGrantable(['input', 'serviceAccountId']));
  const isGivenRole = choice.role != null || choice.customRoleId != null;
  const { problem, reference } = isGivenRole
    ? await chooseServiceAccountRole(trx, choice, granter)
    : { problem: null, reference: current };
  if (problem) return refused(problem);
  const { role, customRoleId } = reference;

  try {
    const serviceAccount = await changeServiceAccount(trx, serviceAccountId, {
      name: name ?? current.name,
      role,
      customRoleId,
    });
    await emit(trx, serviceAccountChanged({ serviceAccountId, ...toldRole(reference) }, serviceAccountId));
    return { serviceAccount, errors: [] };
  } catch (error) {
    if (isUniqueViolation(error)) return refused(nameTaken);
    throw error;
  }
}

function refused<E>(error: E) {
  return { serviceAccount: null, errors: [error] };
}
