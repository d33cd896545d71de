import type { BuiltInRole } from '@tenantry/actor';
import { metaOf, type Trx } from '@tenantry/database';
import {
  emit,
  membershipRoleChanged,
  ownershipOfferAccepted,
  ownershipOfferCancelled,
  ownershipOfferDeclined,
} from '@tenantry/events';
import type { DB } from '../generated/tables.ts';
import { changeRole, lockMembership, type MembershipRow } from '../memberships/store.ts';
import { lockOrganization } from '../organizations/store.ts';
import { offerClosed, offerNotFound } from './errors.ts';
import { closeOffer, lockOffer, type OwnershipOfferRow } from './store.ts';
import { statusAt } from './terms.ts';

type Answer = 'ACCEPTED' | 'DECLINED' | 'CANCELLED';

/** Makes the person an owner and lets whoever offered step down, at once; refuses an offer to somebody else, or one that is over. */
export function acceptOwnership(trx: Trx<DB>, offerId: string, userId: string) {
  return answer(trx, { offerId, by: userId, as: 'ACCEPTED' }, async (offer, offeredTo) => {
    // The new owner first: the organization is never without one.
    await giveRole(trx, offeredTo.id, 'OWNER');
    if (offer.stepDownTo) await giveRole(trx, offer.offeredBy, offer.stepDownTo);
    await emit(trx, ownershipOfferAccepted(dataOf(offer, offeredTo), offer.id));
  });
}

/** Turns an offer down, once; refuses one to somebody else, or that is over. */
export function declineOwnership(trx: Trx<DB>, offerId: string, userId: string) {
  return answer(trx, { offerId, by: userId, as: 'DECLINED' }, (offer, offeredTo) =>
    emit(trx, ownershipOfferDeclined(dataOf(offer, offeredTo), offer.id)),
  );
}

/** Takes an offer back, once; refuses one that is over. */
export function cancelOwnershipOffer(trx: Trx<DB>, offerId: string) {
  return answer(trx, { offerId, by: null, as: 'CANCELLED' }, (offer, offeredTo) =>
    emit(trx, ownershipOfferCancelled(dataOf(offer, offeredTo), offer.id)),
  );
}

/** One after the other: an offer has one answer, and the same answer again is no second one. `by` null is an owner. */
async function answer(
  trx: Trx<DB>,
  { offerId, by, as }: { readonly offerId: string; readonly by: string | null; readonly as: Answer },
  settle: (offer: OwnershipOfferRow, offeredTo: MembershipRow) => Promise<unknown>,
) {
  await lockOrganization(trx);
  const offer = await lockOffer(trx, offerId);
  const offeredTo = offer && (await lockMembership(trx, { id: offer.offeredTo }));
  if (!offeredTo || (by !== null && offeredTo.userId !== by)) return refused(offerNotFound);
  if (offer.status === as) return { ownershipOffer: offer, errors: [] };
  const status = statusAt(metaOf(trx).clock.now(), offer);
  if (status !== 'OPEN') return refused(offerClosed(status));

  const closed = await closeOffer(trx, offerId, as);
  await settle(closed, offeredTo);
  return { ownershipOffer: closed, errors: [] };
}

async function giveRole(trx: Trx<DB>, membershipId: string, role: BuiltInRole): Promise<void> {
  const { orgId: organizationId, userId } = await changeRole(trx, membershipId, { role, customRoleId: null });
  await emit(trx, membershipRoleChanged({ organizationId, userId, role }, membershipId));
}

const dataOf = ({ orgId: organizationId, id: offerId }: OwnershipOfferRow, { userId }: MembershipRow) => ({
  organizationId,
  offerId,
  userId,
});

function refused<E>(error: E) {
  return { ownershipOffer: null, errors: [error] };
}
