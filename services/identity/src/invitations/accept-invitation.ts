import { metaOf, type Trx } from '@tenantry/database';
import { emit, invitationAccepted, teamMemberAdded } from '@tenantry/events';
import type { DB } from '../generated/tables.ts';
import { join } from '../memberships/join.ts';
import { lockMembership, type MembershipRow } from '../memberships/store.ts';
import { lockOrganization } from '../organizations/store.ts';
import { requireActive } from './active.ts';
import { forSomebodyElse, invitationExpired, invitationRevoked, invitationUsed, tokenNotFound } from './errors.ts';
import { changeInvitation, confirmAddress, type InvitationRow, lockInvitation } from './store.ts';
import { joinInvitedTeams } from './team-store.ts';
import { statusAt } from './terms.ts';

export interface AcceptInvitation {
  readonly tokenHash: string;
  readonly userId: string;
  /** The address that the person signs in with. */
  readonly email: string | null;
}

const path = ['input', 'token'];

/**
 * Makes the person a member, or finds that they are one already, and takes them into the invitation's teams. Refuses a token
 * that is unknown, was replaced, has expired, was taken back, was used by a person who has left since, or is somebody
 * else's, and whoever the plan has no seat for.
 */
export async function acceptInvitation(trx: Trx<DB>, { tokenHash, userId, email }: AcceptInvitation) {
  // The organization first, as everywhere, and alone: members are added one after the other.
  const organization = await lockOrganization(trx);
  const invitation = await lockInvitation(trx, { tokenHash });
  if (!invitation) return refused(tokenNotFound);
  if (email?.toLowerCase() !== invitation.email) return refused(forSomebodyElse);
  const problem = problemOf(invitation, userId, metaOf(trx).clock.now());
  if (problem) return refused(problem);
  requireActive(organization);

  if (invitation.status === 'ACCEPTED') {
    const membership = await lockMembership(trx, { userId });
    return membership ? { organization, role: membership.role, errors: [] } : refused(invitationUsed(path));
  }
  const { membership, error } = await join(trx, {
    userId,
    role: { role: invitation.role, customRoleId: invitation.customRoleId },
    path,
  });
  if (error) return refused(error);
  await settle(trx, invitation, membership);
  return { organization, role: membership.role, errors: [] };
}

/** What comes with accepting, once. */
async function settle(trx: Trx<DB>, { id, orgId }: InvitationRow, { id: membershipId, userId }: MembershipRow) {
  await changeInvitation(trx, id, { status: 'ACCEPTED', acceptedBy: userId });
  await confirmAddress(trx, id);
  const joinedAt = metaOf(trx).clock.now();
  const teamIds = await joinInvitedTeams(trx, { invitationId: id, membershipId, joinedAt });
  await emit(trx, invitationAccepted({ organizationId: orgId, invitationId: id, userId }, id));
  for (const teamId of teamIds)
    await emit(trx, teamMemberAdded({ organizationId: orgId, teamId, userId, isLead: false }, teamId));
}

function problemOf(invitation: InvitationRow, userId: string, now: Date) {
  const status = statusAt(now, invitation);
  if (status === 'EXPIRED') return invitationExpired;
  if (status === 'REVOKED') return invitationRevoked(path);
  if (status === 'ACCEPTED' && invitation.acceptedBy !== userId) return invitationUsed(path);
  return null;
}

function refused<E>(error: E) {
  return { organization: null, role: null, errors: [error] };
}
