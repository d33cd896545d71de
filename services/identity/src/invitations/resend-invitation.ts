import { mayGrant } from '@tenantry/actor';
import { metaOf, type Trx } from '@tenantry/database';
import { emit, invitationResent } from '@tenantry/events';
import { versionConflict } from '@tenantry/graphql';
import type { Permission } from '@tenantry/schema';
import { hashOf } from '../api-keys/key.ts';
import type { ResendInvitationInput } from '../generated/schema.ts';
import type { DB } from '../generated/tables.ts';
import { roleNotGrantable, seatLimitReached } from '../memberships/errors.ts';
import { findSeats, isFull } from '../memberships/seats.ts';
import { lockOrganization } from '../organizations/store.ts';
import { givenBy, toldRole } from '../roles/choose-role.ts';
import { invitationNotFound, invitationRevoked, invitationUsed } from './errors.ts';
import type { Sealer } from './sealer.ts';
import { changeInvitation, lockInvitation } from './store.ts';
import { expiryFrom, statusAt } from './terms.ts';
import { newToken } from './token.ts';

export interface ResendInvitation extends ResendInvitationInput {
  /** What the caller may do. */
  readonly granter: ReadonlySet<Permission>;
  readonly sealer: Sealer;
}

const path = ['input', 'invitationId'];

/**
 * Gives an invitation a new token for 7 days; refuses one that was accepted or taken back, and one that has expired when the
 * plan has no seat left.
 */
export async function resendInvitation(trx: Trx<DB>, input: ResendInvitation) {
  const { invitationId: id, expectedVersion, granter, sealer } = input;
  await lockOrganization(trx);
  const invitation = await lockInvitation(trx, { id });
  if (!invitation) return refused(invitationNotFound);
  const { orgId, email, status, version } = invitation;
  if (!mayGrant(granter, await givenBy(trx, invitation))) return refused(roleNotGrantable(path));
  if (expectedVersion != null && expectedVersion !== version) return refused(versionConflict(version));
  if (status === 'ACCEPTED') return refused(invitationUsed(path));
  if (status === 'REVOKED') return refused(invitationRevoked(path));

  const now = metaOf(trx).clock.now();
  const seats = statusAt(now, invitation) === 'EXPIRED' ? await findSeats(trx, 'invited') : null;
  if (seats && isFull(seats)) return refused(seatLimitReached(seats, path));

  const token = newToken();
  const change = { tokenHash: hashOf(token), expiresAt: expiryFrom(now), requestedAt: null };
  const resent = await changeInvitation(trx, id, change);
  const sealedToken = sealer.seal(token, id);
  const told = { organizationId: orgId, invitationId: id, email, ...toldRole(invitation) };
  await emit(trx, invitationResent({ ...told, sealedToken }, id));
  return { invitation: resent, errors: [] };
}

function refused<E>(error: E) {
  return { invitation: null, errors: [error] };
}
