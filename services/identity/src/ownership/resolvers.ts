import type { Actor } from '@tenantry/actor';
import { fault } from '@tenantry/graphql';
import type { Resolvers } from '../generated/schema.ts';
import type { MembershipRow } from '../memberships/store.ts';
import { acceptOwnership, cancelOwnershipOffer, declineOwnership } from './answer-offer.ts';
import { offerOwnership } from './offer-ownership.ts';
import { findOpenOffer } from './store.ts';
import { maySee, statusAt } from './terms.ts';

export const ownershipResolvers: Resolvers = {
  Mutation: {
    offerOwnership: (_, { input: { membershipId, stepDownTo = null } }, { actor, transact }) => {
      const userId = requirePerson(actor);
      return transact((trx) => offerOwnership(trx, { membershipId, stepDownTo, userId }));
    },
    cancelOwnershipOffer: (_, { input }, { transact }) => transact((trx) => cancelOwnershipOffer(trx, input.offerId)),
    acceptOwnership: (_, { input }, { actor, transact }) => {
      const userId = requirePerson(actor);
      return transact((trx) => acceptOwnership(trx, input.offerId, userId));
    },
    declineOwnership: (_, { input }, { actor, transact }) => {
      const userId = requirePerson(actor);
      return transact((trx) => declineOwnership(trx, input.offerId, userId));
    },
  },
  Organization: {
    ownershipOffer: async (_, _args, { actor, clock, db }) => {
      const offer = await findOpenOffer(db, clock.now());
      return offer && maySee(actor, offer) ? offer : null;
    },
  },
  OwnershipOffer: {
    __resolveReference: async ({ id }, { actor, loaders }) => {
      const offer = await loaders.ownershipOffer.load(id);
      return offer && maySee(actor, offer) ? offer : null;
    },
    offeredBy: ({ offeredBy }, _args, { loaders }) => loaders.membership.load(offeredBy) as Promise<MembershipRow>,
    offeredTo: ({ offeredTo }, _args, { loaders }) => loaders.membership.load(offeredTo) as Promise<MembershipRow>,
    status: (offer, _args, { clock }) => statusAt(clock.now(), offer),
  },
};

/** The signed-in person's ID. FORBIDDEN for API keys and everybody else. */
function requirePerson({ kind, userId }: Actor): string {
  if (kind === 'user' && userId !== null) return userId;
  throw fault('FORBIDDEN', 'Only a signed-in person hands over an organization.');
}
