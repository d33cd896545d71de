import type { Resolvers } from '../generated/schema.ts';
import { isPublic, type Offer, publicPlans } from './offer.ts';
import { startingAmount } from './prices.ts';

/** Resolvers of what is on offer; they answer from memory. */
export function createPlanResolvers(offer: Offer): Resolvers {
  return {
    Query: {
      plans: () => publicPlans(offer),
    },
    Plan: {
      // Anybody may ask by ID, so a plan made for one customer shows only through that customer's subscription.
      __resolveReference: async ({ id }, { loaders }) => {
        const plan = await loaders.plan.load(id);
        return plan && isPublic(plan) ? plan : null;
      },
      prices: ({ prices }) => prices.filter((price) => startingAmount(price).amountMinor > 0n),
    },
    Price: {
      amount: (price) => startingAmount(price),
    },
  };
}
