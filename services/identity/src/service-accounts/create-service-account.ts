import { mayGrant } from '@tenantry/actor';
import { metaOf, type Trx } from '@tenantry/database';
import { emit, serviceAccountCreated } from '@tenantry/events';
import type { Permission } from '@tenantry/schema';
import type { DB } from '../generated/tables.ts';
import type { CreateServiceAccountInput } from '../generated/schema.ts';
import { roleNotGrantable } from '../memberships/errors.ts';
import { nameProblem, nameTaken } from './errors.ts';
import { insertServiceAccount } from './store.ts';

/** Creates a service account; refuses a name that is taken and a role above the caller's own rights. */
export async function createServiceAccount(
  trx: Trx<DB>,
  { name, role }: CreateServiceAccountInput,
  granter: ReadonlySet<Permission>,
) {
  const badName = nameProblem(name);
  if (badName) return refused(badName);
  if (!mayGrant(granter, role)) return refused(roleNotGrantable(['input', 'role']));
  const serviceAccount = await insertServiceAccount(trx, { name, role, createdAt: metaOf(trx).clock.now() });
  if (!serviceAccount) return refused(nameTaken);

  await emit(trx, serviceAccountCreated({ serviceAccountId: serviceAccount.id, role }, serviceAccount.id));
  return { serviceAccount, errors: [] };
}

function refused<E>(error: E) {
  return { serviceAccount: null, errors: [error] };
}
