import { mayGrant } from '@tenantry/actor';
import type { Trx } from '@tenantry/database';
import { emit, membershipAdded } from '@tenantry/events';
import { notFound } from '@tenantry/graphql';
import type { Permission } from '@tenantry/schema';
import type { AddMemberInput } from '../generated/schema.ts';
import type { DB } from '../generated/tables.ts';
import { lockOrganization } from '../organizations/store.ts';
import { chooseRole, toldRole } from '../roles/choose-role.ts';
import { alreadyMember, roleNotGrantable } from './errors.ts';
import { findUserIdByEmail, insertMembership } from './store.ts';

export interface AddMember extends AddMemberInput {
  /** What the caller may do. */
  readonly granter: ReadonlySet<Permission>;
}

/** Makes the person with this address a member; refuses unknown people, members and roles above the caller's own rights. */
export async function addMember(trx: Trx<DB>, { email, granter, ...choice }: AddMember) {
  await lockOrganization(trx);
  const chosen = await chooseRole(trx, choice);
  if (chosen.problem) return refused(chosen.problem);
  const { reference, given, path } = chosen;
  if (!mayGrant(granter, given)) return refused(roleNotGrantable(path));
  const userId = await findUserIdByEmail(trx, email);
  if (!userId) return refused(notFound('Nobody signs in with this address.', ['input', 'email']));
  const membership = await insertMembership(trx, { userId, ...reference });
  if (!membership) return refused(alreadyMember);

  await emit(trx, membershipAdded({ organizationId: membership.orgId, userId, ...toldRole(reference) }, membership.id));
  return { membership, errors: [] };
}

function refused<E>(error: E) {
  return { membership: null, errors: [error] };
}
