import { mayGrant } from '@tenantry/actor';
import { isUniqueViolation, type Trx } from '@tenantry/database';
import { emit, serviceAccountChanged } from '@tenantry/events';
import { versionConflict } from '@tenantry/graphql';
import type { Permission } from '@tenantry/schema';
import type { DB } from '../generated/tables.ts';
import type { UpdateServiceAccountInput } from '../generated/schema.ts';
import { roleNotGrantable } from '../memberships/errors.ts';
import { nameProblem, nameTaken, serviceAccountNotFound } from './errors.ts';
import { changeServiceAccount, lockServiceAccount } from './store.ts';

/** Changes name or role; refuses to give or take more than the caller holds. */
export async function updateServiceAccount(
  trx: Trx<DB>,
  { serviceAccountId, expectedVersion, ...input }: UpdateServiceAccountInput,
  granter: ReadonlySet<Permission>,
) {
  const current = await lockServiceAccount(trx, serviceAccountId);
  if (!current) return refused(serviceAccountNotFound);
  if (expectedVersion != null && expectedVersion !== current.version) return refused(versionConflict(current.version));
  const { name, role } = { name: input.name ?? current.name, role: input.role ?? current.role };
  const badName = nameProblem(name);
  if (badName) return refused(badName);
  if (!mayGrant(granter, current.role)) return refused(roleNotGrantable(['input', 'serviceAccountId']));
  if (!mayGrant(granter, role)) return refused(roleNotGrantable(['input', 'role']));

  try {
    const serviceAccount = await changeServiceAccount(trx, serviceAccountId, { name, role });
    await emit(trx, serviceAccountChanged({ serviceAccountId, role }, serviceAccountId));
    return { serviceAccount, errors: [] };
  } catch (error) {
    if (isUniqueViolation(error)) return refused(nameTaken);
    throw error;
  }
}

function refused<E>(error: E) {
  return { serviceAccount: null, errors: [error] };
}
