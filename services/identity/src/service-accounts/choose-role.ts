import type { Trx } from '@tenantry/database';
import type { Permission } from '@tenantry/schema';
import type { CreateServiceAccountInput } from '../generated/schema.ts';
import type { DB } from '../generated/tables.ts';
import { roleNotGrantable } from '../memberships/errors.ts';
import { chooseRole } from '../roles/choose-role.ts';
import { mayGrant } from '@tenantry/actor';
import type { ServiceAccountRoleReference } from './store.ts';

/**
 * The role that an input names for a service account, or why somebody who may do `granter` may not give it. The transaction
 * has locked the organization, so nobody edits or deletes the role meanwhile.
 */
export async function chooseServiceAccountRole(
  trx: Trx<DB>,
  { role, customRoleId }: Pick<CreateServiceAccountInput, 'role' | 'customRoleId'>,
  granter: ReadonlySet<Permission>,
) {
  const chosen = await chooseRole(trx, { role, customRoleId });
  if (chosen.problem) return { problem: chosen.problem };
  if (!mayGrant(granter, chosen.given)) return { problem: roleNotGrantable(chosen.path) };
  return { problem: null, reference: chosen.reference as ServiceAccountRoleReference };
}
