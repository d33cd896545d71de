import { mayGrant } from '@tenantry/actor';
import { metaOf, type Trx } from '@tenantry/database';
import { emit, membershipRemoved } from '@tenantry/events';
import { notFound } from '@tenantry/graphql';
import type { Permission } from '@tenantry/schema';
import type { DB } from '../generated/tables.ts';
import { findUsers } from '../viewer/store.ts';
import { lockOrganization } from '../organizations/store.ts';
import { permissionsHeldBy, toldRole } from '../roles/choose-role.ts';
import { memberNotFound, roleNotGrantable, unchangeable } from './errors.ts';
import { deleteMembership, lockMembership, type MembershipRow, rememberMember } from './store.ts';

export interface RemoveMember {
  readonly membershipId: string;
  /** What the caller may do. */
  readonly remover: ReadonlySet<Permission>;
}

/** Ends a membership; refuses those of higher rank than the caller, and the last or the break-glass owner's. */
export async function removeMember(trx: Trx<DB>, { membershipId, remover }: RemoveMember) {
  await lockOrganization(trx);
  const membership = await lockMembership(trx, { id: membershipId });
  if (!membership) return refused(memberNotFound);
  if (!mayGrant(remover, await permissionsHeldBy(trx, membership)))
    return refused(roleNotGrantable(['input', 'membershipId']));
  const [user] = await findUsers(trx, [membership.userId]);
  const reason = await end(trx, membership);
  return reason ? refused(reason) : { membership: { ...membership, user: user ?? undefined }, errors: [] };
}

/** Ends the caller's own membership, unless they are the last or the break-glass owner. */
export async function leaveOrganization(trx: Trx<DB>, userId: string) {
  const organization = await lockOrganization(trx);
  const membership = await lockMembership(trx, { userId });
  if (!membership) return { organization: null, errors: [notFound('You are no member.', null)] };
  const reason = await end(trx, membership);
  return reason ? { organization: null, errors: [reason] } : { organization, errors: [] };
}

/** Ends a membership. Answers why it cannot end, or null. */
async function end(trx: Trx<DB>, membership: MembershipRow) {
  const { id, orgId, userId } = membership;
  try {
    await deleteMembership(trx, id);
  } catch (error) {
    const reason = unchangeable(error);
    if (reason) return reason;
    throw error;
  }
  await rememberMember(trx, userId, metaOf(trx).clock.now());
  await emit(trx, membershipRemoved({ organizationId: orgId, userId, ...toldRole(membership) }, id));
  return null;
}

function refused<E>(error: E) {
  return { membership: null, errors: [error] };
}
