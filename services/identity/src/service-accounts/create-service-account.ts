import { metaOf, type Trx } from '@tenantry/database';
import { emit, serviceAccountCreated } from '@tenantry/events';
import type { Permission } from '@tenantry/schema';
import { requireGrowth } from '../entitlements/require-growth.ts';
import type { DB } from '../generated/tables.ts';
import type { CreateServiceAccountInput } from '../generated/schema.ts';
import { lockOrganization } from '../organizations/store.ts';
import { toldRole } from '../roles/choose-role.ts';
import { chooseServiceAccountRole } from './choose-role.ts';
import { nameProblem, nameTaken } from './errors.ts';
import { insertServiceAccount } from './store.ts';

/** Creates a service account; refuses a name that is taken and a role above the caller's own rights. */
export async function createServiceAccount(
  trx: Trx<DB>,
  { name, ...choice }: CreateServiceAccountInput,
  granter: ReadonlySet<Permission>,
) {
  const badName = nameProblem(name);
  if (badName) return refused(badName);
  await lockOrganization(trx);
  await requireGrowth(trx);
  const { problem, reference } = await chooseServiceAccountRole(trx, choice, granter);
  if (problem) return refused(problem);
  const serviceAccount = await insertServiceAccount(trx, { name, ...reference, createdAt: metaOf(trx).clock.now() });
  if (!serviceAccount) return refused(nameTaken);

  const { id } = serviceAccount;
  await emit(trx, serviceAccountCreated({ serviceAccountId: id, ...toldRole(reference) }, id));
  return { serviceAccount, errors: [] };
}

function refused<E>(error: E) {
  return { serviceAccount: null, errors: [error] };
}
