import { mayGrant } from '@tenantry/actor';
import type { Trx } from '@tenantry/database';
import { emit, serviceAccountDeleted } from '@tenantry/events';
import type { Permission } from '@tenantry/schema';
import type { DB } from '../generated/tables.ts';
import { roleNotGrantable } from '../memberships/errors.ts';
import { lockOrganization } from '../organizations/store.ts';
import { givenBy } from '../roles/choose-role.ts';
import { serviceAccountNotFound } from './errors.ts';
import { lockServiceAccount, removeServiceAccount } from './store.ts';

/** Deletes a service account and its keys; refuses one that may do more than the caller. */
export async function deleteServiceAccount(trx: Trx<DB>, id: string, remover: ReadonlySet<Permission>) {
  await lockOrganization(trx);
  const serviceAccount = await lockServiceAccount(trx, id);
  if (!serviceAccount) return refused(serviceAccountNotFound);
  if (!mayGrant(remover, await givenBy(trx, serviceAccount)))
    return refused(roleNotGrantable(['input', 'serviceAccountId']));

  await removeServiceAccount(trx, id);
  await emit(trx, serviceAccountDeleted({ serviceAccountId: id }, id));
  return { serviceAccount, errors: [] };
}

function refused<E>(error: E) {
  return { serviceAccount: null, errors: [error] };
}
