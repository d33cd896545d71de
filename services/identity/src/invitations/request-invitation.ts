import { metaOf, type Trx } from '@tenantry/database';
import { emit, invitationRequested } from '@tenantry/events';
import type { DB } from '../generated/tables.ts';
import { lockOrganization } from '../organizations/store.ts';
import { requireActive } from './active.ts';
import { invitationPending, invitationRevoked, invitationUsed, tokenNotFound } from './errors.ts';
import { changeInvitation, lockInvitation } from './store.ts';
import { mayBeRequestedAgain, statusAt } from './terms.ts';

const path = ['input', 'token'];

/** Notes that whoever has the expired link wants a new one, at most once a day; refuses a link of every other kind. */
export async function requestInvitation(trx: Trx<DB>, tokenHash: string) {
  const organization = await lockOrganization(trx);
  const invitation = await lockInvitation(trx, { tokenHash });
  if (!invitation) return refused(tokenNotFound);
  const now = metaOf(trx).clock.now();
  const status = statusAt(now, invitation);
  if (status === 'REVOKED') return refused(invitationRevoked(path));
  if (status === 'ACCEPTED') return refused(invitationUsed(path));
  if (status === 'PENDING') return refused(invitationPending);
  requireActive(organization);

  const { id, orgId, email, requestedAt } = invitation;
  if (requestedAt && !mayBeRequestedAgain(requestedAt, now)) return { requestedAt, errors: [] };
  await changeInvitation(trx, id, { requestedAt: now });
  await emit(trx, invitationRequested({ organizationId: orgId, invitationId: id, email }, id));
  return { requestedAt: now, errors: [] };
}

function refused<E>(error: E) {
  return { requestedAt: null, errors: [error] };
}
