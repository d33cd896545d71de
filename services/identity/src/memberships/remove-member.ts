import { mayGrant } from '@tenantry/actor';
import { isViolationOf, metaOf, type Trx } from '@tenantry/database';
import { emit, membershipRemoved } from '@tenantry/events';
import { notFound } from '@tenantry/graphql';
import type { Permission } from '@tenantry/schema';
import type { DB } from '../generated/tables.ts';
import { findUsers } from '../viewer/store.ts';
import { lockOrganization } from '../organizations/store.ts';
import { lastOwner, memberNotFound, roleNotGrantable } from './errors.ts';
import { deleteMembership, lockMembership, type MembershipRow } from './store.ts';

export interface RemoveMember {
  readonly membershipId: string;
  /** What the caller may do. */
  readonly remover: ReadonlySet<Permission>;
}

/** Ends a membership; refuses those of higher rank than the caller, and the last owner's. */
export async function removeMember(trx: Trx<DB>, { membershipId, remover }: RemoveMember) {
  const membership = await lockMembership(trx, { id: membershipId });
  if (!membership) return refused(memberNotFound);
  if (!mayGrant(remover, membership.role)) return refused(roleNotGrantable(['input', 'membershipId']));
  const [user] = await findUsers(trx, [membership.userId]);
  const hasEnded = await end(trx, membership);
  return hasEnded ? { membership: { ...membership, user: user ?? undefined }, errors: [] } : refused(lastOwner);
}

/** Ends the caller's own membership, unless they are the last owner. */
export async function leaveOrganization(trx: Trx<DB>, userId: string) {
  const membership = await lockMembership(trx, { userId });
  if (!membership) return { organization: null, errors: [notFound('You are no member.', null)] };
  const hasEnded = await end(trx, membership);
  return hasEnded
    ? { organization: await lockOrganization(trx), errors: [] }
    : { organization: null, errors: [lastOwner] };
}

async function end(trx: Trx<DB>, { id, orgId, userId, role }: MembershipRow): Promise<boolean> {
  try {
    await deleteMembership(trx, id, metaOf(trx).clock.now());
  } catch (error) {
    if (isViolationOf(error, 'last_owner')) return false;
    throw error;
  }
  await emit(trx, membershipRemoved({ organizationId: orgId, userId, role }, id));
  return true;
}

function refused<E>(error: E) {
  return { membership: null, errors: [error] };
}
