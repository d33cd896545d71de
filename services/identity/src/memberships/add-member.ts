import { mayGrant } from '@tenantry/actor';
import type { Trx } from '@tenantry/database';
import { notFound } from '@tenantry/graphql';
import type { Permission } from '@tenantry/schema';
import type { AddMemberInput } from '../generated/schema.ts';
import type { DB } from '../generated/tables.ts';
import { lockOrganization } from '../organizations/store.ts';
import { chooseRole } from '../roles/choose-role.ts';
import { alreadyMember, roleNotGrantable } from './errors.ts';
import { join } from './join.ts';
import { findUserIdByEmail } from './store.ts';

export interface AddMember extends AddMemberInput {
  /** What the caller may do. */
  readonly granter: ReadonlySet<Permission>;
}

/**
 * Makes the person with this address a member; refuses unknown people, members, roles above the caller's own rights, and
 * more people than the plan includes.
 */
export async function addMember(trx: Trx<DB>, { email, granter, ...choice }: AddMember) {
  await lockOrganization(trx);
  const chosen = await chooseRole(trx, choice);
  if (chosen.problem) return refused(chosen.problem);
  const { reference, given, path } = chosen;
  if (!mayGrant(granter, given)) return refused(roleNotGrantable(path));
  const userId = await findUserIdByEmail(trx, email);
  const at = ['input', 'email'];
  if (!userId) return refused(notFound('Nobody signs in with this address.', at));
  const { membership, isNew, error } = await join(trx, { userId, role: reference, path: at });
  if (error) return refused(error);
  return isNew ? { membership, errors: [] } : refused(alreadyMember);
}

function refused<E>(error: E) {
  return { membership: null, errors: [error] };
}
