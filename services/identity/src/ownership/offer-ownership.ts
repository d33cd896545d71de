import { metaOf, type Trx } from '@tenantry/database';
import { emit, ownershipOfferMade } from '@tenantry/events';
import { fault, invalidValue } from '@tenantry/graphql';
import type { MembershipRole } from '../generated/schema.ts';
import type { DB } from '../generated/tables.ts';
import { memberNotFound } from '../memberships/errors.ts';
import { lockMembership } from '../memberships/store.ts';
import { lockOrganization } from '../organizations/store.ts';
import { isNoInput } from '../roles/choose-role.ts';
import { alreadyOwner, offerOpen } from './errors.ts';
import { closeExpiredOffer, findOpenOffer, insertOffer } from './store.ts';
import { expiryFrom } from './terms.ts';

export interface OfferOwnership {
  readonly membershipId: string;
  /** Null leaves whoever offers an owner. */
  readonly stepDownTo: MembershipRole | null;
  /** Who offers. */
  readonly userId: string;
}

/** Offers a member to become an owner, for 7 days; refuses owners, and a second offer beside an open one. */
export async function offerOwnership(trx: Trx<DB>, { membershipId, stepDownTo, userId }: OfferOwnership) {
  if (stepDownTo === 'OWNER') return refused(invalidValue('To stay an owner, give null.', ['input', 'stepDownTo']));
  if (stepDownTo === 'CUSTOM') return refused(isNoInput(['input', 'stepDownTo']));
  await lockOrganization(trx);
  const offeredBy = await lockMembership(trx, { userId });
  if (offeredBy?.role !== 'OWNER') throw fault('FORBIDDEN', 'Only an owner can offer ownership.');
  const offeredTo = await lockMembership(trx, { id: membershipId });
  if (!offeredTo) return refused(memberNotFound);
  if (offeredTo.role === 'OWNER') return refused(alreadyOwner);
  const now = metaOf(trx).clock.now();
  await closeExpiredOffer(trx, now);
  if (await findOpenOffer(trx, now)) return refused(offerOpen);

  const times = { createdAt: now, expiresAt: expiryFrom(now) };
  const offer = await insertOffer(trx, { offeredBy: offeredBy.id, offeredTo: offeredTo.id, stepDownTo, ...times });
  const { id: offerId, orgId: organizationId } = offer;
  await emit(trx, ownershipOfferMade({ organizationId, offerId, userId: offeredTo.userId }, offerId));
  return { ownershipOffer: offer, errors: [] };
}

function refused<E>(error: E) {
  return { ownershipOffer: null, errors: [error] };
}
