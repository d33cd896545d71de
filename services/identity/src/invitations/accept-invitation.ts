import { metaOf, type Trx } from '@tenantry/database';
import { emit, invitationAccepted, membershipAdded } from '@tenantry/events';
import { fault } from '@tenantry/graphql';
import type { DB } from '../generated/tables.ts';
import { insertMembership, lockMembership } from '../memberships/store.ts';
import { lockOrganization } from '../organizations/store.ts';
import { forSomebodyElse, invitationExpired, invitationRevoked, invitationUsed, tokenNotFound } from './errors.ts';
import { changeInvitation, type InvitationRow, lockInvitation } from './store.ts';
import { statusAt } from './terms.ts';

export interface AcceptInvitation {
  readonly tokenHash: string;
  readonly userId: string;
  /** The address that the person signs in with. */
  readonly email: string | null;
}

/**
 * Makes the person a member, or finds that they are one already. Refuses a token that is unknown, was replaced, has expired,
 * was taken back, was used by a person who has left since, or is somebody else's.
 */
export async function acceptInvitation(trx: Trx<DB>, { tokenHash, userId, email }: AcceptInvitation) {
  // The organization first, as everywhere, and alone: members are added one after the other.
  const organization = await lockOrganization(trx);
  const invitation = await lockInvitation(trx, { tokenHash });
  if (!invitation) return refused(tokenNotFound);
  if (email?.toLowerCase() !== invitation.email) return refused(forSomebodyElse);
  const problem = problemOf(invitation, userId, metaOf(trx).clock.now());
  if (problem) return refused(problem);

  if (organization.status !== 'ACTIVE')
    throw fault(
      'ORGANIZATION_SUSPENDED',
      'Nobody can join the organization now: it is suspended or about to be deleted.',
    );

  const { id, orgId, role, status } = invitation;
  const added = status === 'ACCEPTED' ? null : await insertMembership(trx, { userId, role });
  const membership = added ?? (await lockMembership(trx, { userId }));
  if (!membership) return refused(invitationUsed(['input', 'token']));
  if (status !== 'ACCEPTED') {
    await changeInvitation(trx, id, { status: 'ACCEPTED', acceptedBy: userId });
    await emit(trx, invitationAccepted({ organizationId: orgId, invitationId: id, userId }, id));
  }
  if (added) await emit(trx, membershipAdded({ organizationId: orgId, userId, role }, added.id));
  return { organization, role: membership.role, errors: [] };
}

function problemOf(invitation: InvitationRow, userId: string, now: Date) {
  const status = statusAt(now, invitation);
  if (status === 'EXPIRED') return invitationExpired;
  if (status === 'REVOKED') return invitationRevoked(['input', 'token']);
  if (status === 'ACCEPTED' && invitation.acceptedBy !== userId) return invitationUsed(['input', 'token']);
  return null;
}

function refused<E>(error: E) {
  return { organization: null, role: null, errors: [error] };
}
