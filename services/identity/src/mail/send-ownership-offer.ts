import { metaOf } from '@tenantry/database';
import { type Handlers, ownershipOfferMade } from '@tenantry/events';
import type { DB } from '../generated/tables.ts';
import { findMemberships } from '../memberships/store.ts';
import { findOrganizations } from '../organizations/store.ts';
import { findOwnershipOffers } from '../ownership/store.ts';
import { statusAt } from '../ownership/terms.ts';
import { findUsers } from '../viewer/store.ts';
import { enqueueMail } from './enqueue-mail.ts';
import type { EventMailParts } from './handlers.ts';
import { organizationLink } from './organization-link.ts';
import { ownershipOfferMail } from './ownership-offer-mail.ts';

/** Tells the person who is offered ownership. */
export function ownershipOfferHandlers({ writer, publicUrl }: EventMailParts): Handlers<DB> {
  return {
    [ownershipOfferMade.type]: async (trx, envelope) => {
      const { organizationId, offerId, userId } = ownershipOfferMade.parse(envelope);
      const [offer] = await findOwnershipOffers(trx, [offerId]);
      const [organization] = await findOrganizations(trx, [organizationId]);
      // Answered or taken back since.
      if (!offer || !organization || statusAt(metaOf(trx).clock.now(), offer) !== 'OPEN') return;
      const [offerer] = await findMemberships(trx, [offer.offeredBy]);
      if (!offerer) return;
      const [person, offeredBy] = await findUsers(trx, [userId, offerer.userId]);
      if (!person || !offeredBy) return;
      const { stepDownTo, expiresAt } = offer;
      const names = { organizationName: organization.name, offeredByName: offeredBy.name };
      const link = organizationLink(publicUrl, organizationId);
      await enqueueMail(trx, writer, ownershipOfferMail({ to: person.email, stepDownTo, expiresAt, link, ...names }));
    },
  };
}
