import { mayGrant } from '@tenantry/actor';
import type { Trx } from '@tenantry/database';
import { emit, sessionRevoked } from '@tenantry/events';
import { notFound } from '@tenantry/graphql';
import type { Permission } from '@tenantry/schema';
import type { DB } from '../generated/tables.ts';
import { memberNotFound, roleNotGrantable } from '../memberships/errors.ts';
import { lockMembership } from '../memberships/store.ts';
import { permissionsHeldBy } from '../roles/choose-role.ts';
import { deleteSession, deleteSessions } from './store.ts';

/** Ends one of the person's own sessions; the transaction is the person's. */
export async function revokeSession(trx: Trx<DB>, sessionId: string) {
  const session = await deleteSession(trx, sessionId);
  if (!session) return { session: null, errors: [notFound('You have no such session.', ['input', 'sessionId'])] };
  await emit(trx, sessionRevoked({ userId: session.userId, sessionId }, session.userId));
  return { session, errors: [] };
}

/** Ends the person's own sessions but the `current` one; refuses where the request was made with none. */
export async function revokeOtherSessions(trx: Trx<DB>, userId: string, current: string | null) {
  if (current === null) return { sessions: [], errors: [notFound('This request was not made with a session.', null)] };
  const sessions = await deleteSessions(trx, userId, current);
  for (const { id } of sessions) await emit(trx, sessionRevoked({ userId, sessionId: id }, userId));
  return { sessions, errors: [] };
}

export interface RevokeMemberSessions {
  readonly membershipId: string;
  /** What the caller may do. */
  readonly revoker: ReadonlySet<Permission>;
}

/** Ends every session of a member, in whatever organization; refuses those of higher rank than the caller. */
export async function revokeMemberSessions(trx: Trx<DB>, { membershipId, revoker }: RevokeMemberSessions) {
  const membership = await lockMembership(trx, { id: membershipId });
  if (!membership) return { membership: null, errors: [memberNotFound] };
  if (!mayGrant(revoker, await permissionsHeldBy(trx, membership)))
    return { membership: null, errors: [roleNotGrantable(['input', 'membershipId'])] };
  const { userId } = membership;
  await deleteSessions(trx, userId, null);
  await emit(trx, sessionRevoked({ userId, sessionId: null }, userId));
  return { membership, errors: [] };
}
