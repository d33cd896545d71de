import { mayGrant } from '@tenantry/actor';
import type { Trx } from '@tenantry/database';
import { emit, invitationRevoked } from '@tenantry/events';
import type { Permission } from '@tenantry/schema';
import type { DB } from '../generated/tables.ts';
import { roleNotGrantable } from '../memberships/errors.ts';
import { lockOrganization } from '../organizations/store.ts';
import { givenBy } from '../roles/choose-role.ts';
import { invitationNotFound, invitationUsed } from './errors.ts';
import { changeInvitation, lockInvitation } from './store.ts';

export interface RevokeInvitation {
  readonly invitationId: string;
  /** What the caller may do. */
  readonly granter: ReadonlySet<Permission>;
}

const path = ['input', 'invitationId'];

/** Takes an invitation back, once; refuses one that was accepted. */
export async function revokeInvitation(trx: Trx<DB>, { invitationId: id, granter }: RevokeInvitation) {
  // Nobody edits the invitation's role meanwhile.
  await lockOrganization(trx);
  const invitation = await lockInvitation(trx, { id });
  if (!invitation) return refused(invitationNotFound);
  const { orgId, email, status } = invitation;
  if (!mayGrant(granter, await givenBy(trx, invitation))) return refused(roleNotGrantable(path));
  if (status === 'ACCEPTED') return refused(invitationUsed(path));
  if (status === 'REVOKED') return { invitation, errors: [] };

  const revoked = await changeInvitation(trx, id, { status: 'REVOKED' });
  await emit(trx, invitationRevoked({ organizationId: orgId, invitationId: id, email }, id));
  return { invitation: revoked, errors: [] };
}

function refused<E>(error: E) {
  return { invitation: null, errors: [error] };
}
