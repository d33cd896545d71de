import type { Resolvers } from '../generated/schema.ts';
import type { Offer } from '../plans/offer.ts';
import { changePlan } from './change-plan.ts';
import type { SubscriptionRow } from './store.ts';
import { currentPeriod } from './terms.ts';

/** Resolvers of subscriptions; `offer` is what they can be moved to. */
export function createSubscriptionResolvers(offer: Offer): Resolvers {
  return {
    Mutation: {
      changePlan: (_, { input }, { transact }) => transact((trx) => changePlan(trx, input, offer)),
    },
    Organization: {
      __resolveReference: ({ id }, { actor }) => (id === actor.org ? { id } : null),
      subscription: ({ id }, _args, { loaders }) => loaders.subscriptionOf.load(id),
    },
    BillingSubscription: {
      __resolveReference: ({ id }, { loaders }) => loaders.subscription.load(id),
      plan: async ({ planId }, _args, { loaders }) => {
        const plan = await loaders.plan.load(planId);
        if (!plan) throw new Error(`The plan ${planId} of a subscription is not stored.`);
        return plan;
      },
      currentPeriodStart: (subscription, _args, { clock }) => periodOf(subscription, clock.now()).start,
      currentPeriodEnd: (subscription, _args, { clock }) => periodOf(subscription, clock.now()).end,
    },
  };
}

function periodOf({ status, interval, currentPeriodStart: start, currentPeriodEnd: end }: SubscriptionRow, now: Date) {
  return currentPeriod({ status, interval, period: { start, end } }, now);
}
