import type { Resolvers } from '../generated/schema.ts';
import { termsOfRow } from '../subscriptions/store.ts';
import type { Commands } from '../sync/commands.ts';
import { changePlan } from './change-plan.ts';
import { previewPlanChange } from './preview-plan-change.ts';

/** Resolvers of how an organization moves from plan to plan. */
export function createPlanChangeResolvers({ command, pulling }: Commands): Resolvers {
  return {
    Mutation: {
      changePlan: (_, { input }, context) => command(context, (trx, by) => changePlan(trx, input, by)),
    },
    BillingSubscription: {
      previewPlanChange: async (subscription, wish, { db, loaders, clock }) => {
        const plan = await loaders.plan.load(subscription.planId);
        if (!plan) throw new Error(`The plan ${subscription.planId} of a subscription is not stored.`);
        return previewPlanChange(db, termsOfRow(subscription, plan), wish, clock.now(), pulling());
      },
    },
  };
}
