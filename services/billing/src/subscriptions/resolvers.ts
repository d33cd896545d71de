import type { Resolvers } from '../generated/schema.ts';
import type { Offer } from '../plans/offer.ts';
import type { Commands } from '../sync/commands.ts';
import { cancelScheduledChange } from './cancel-scheduled-change.ts';
import { cancelSubscription } from './cancel-subscription.ts';
import { readDiscount } from './discount.ts';
import { pauseSubscription, resumeSubscription } from './pause-subscription.ts';
import { type ChangeRow, findChangesBefore, type SubscriptionRow } from './store.ts';
import { currentPeriod } from './terms.ts';

/** Resolvers of subscriptions and their history. */
export function createSubscriptionResolvers({ command }: Commands, offer: Offer): Resolvers {
  return {
    Mutation: {
      cancelSubscription: (_, { input }, context) =>
        command(context, (trx, pulling) => cancelSubscription(trx, input, pulling)),
      cancelScheduledChange: (_, { input }, context) =>
        command(context, (trx, pulling) => cancelScheduledChange(trx, input, pulling)),
      resumeSubscription: (_, { input }, context) =>
        command(context, (trx, pulling) => resumeSubscription(trx, input, pulling)),
      pauseSubscription: (_, { input }, context) =>
        command(context, (trx, pulling) => pauseSubscription(trx, input, pulling)),
    },
    Organization: {
      __resolveReference: ({ id }, { actor }) => (id === actor.org ? { id } : null),
      subscription: ({ id }, _args, { loaders }) => loaders.subscriptionOf.load(id),
      subscriptionTimeline: (_, args, { db, page }) =>
        page<ChangeRow>(
          'subscriptionTimeline',
          args,
          ({ version }) => [String(version)],
          (before, limit) => findChangesBefore(db, before?.[0] ?? null, limit),
        ),
    },
    BillingSubscription: {
      __resolveReference: ({ id }, { loaders }) => loaders.subscription.load(id),
      plan: ({ planId }, _args, { loaders }) => planOf(loaders.plan, planId),
      currentPeriodStart: (subscription, _args, { clock }) => periodOf(subscription, clock.now()).start,
      currentPeriodEnd: (subscription, _args, { clock }) => periodOf(subscription, clock.now()).end,
      discount: (subscription) => {
        const discount = readDiscount(subscription.discount);
        const { amountOffMinor = null } = discount ?? {};
        const { currency } = subscription;
        return (
          discount && {
            ...discount,
            amountOff: amountOffMinor === null ? null : { amountMinor: amountOffMinor, currency },
          }
        );
      },
      scheduledChange: (subscription) => {
        const { scheduledPlanId, scheduledInterval, scheduledAt, cancelAtPeriodEnd, currentPeriodEnd } = subscription;
        if (scheduledAt) return { planId: scheduledPlanId, interval: scheduledInterval, at: scheduledAt };
        if (!cancelAtPeriodEnd) return null;
        return { planId: offer.fallback?.id ?? null, interval: null, at: currentPeriodEnd };
      },
    },
    ScheduledChange: {
      plan: ({ planId }, _args, { loaders }) => (planId === null ? null : loaders.plan.load(planId)),
    },
    SubscriptionChange: {
      plan: ({ planId }, _args, { loaders }) => planOf(loaders.plan, planId),
      previousPlan: ({ previousPlanId }, _args, { loaders }) =>
        previousPlanId === null ? null : loaders.plan.load(previousPlanId),
    },
  };
}

async function planOf<Plan>(plans: { load(id: string): Promise<Plan | null> }, id: string): Promise<Plan> {
  const plan = await plans.load(id);
  if (!plan) throw new Error(`The plan ${id} of a subscription is not stored.`);
  return plan;
}

function periodOf({ status, interval, currentPeriodStart: start, currentPeriodEnd: end }: SubscriptionRow, now: Date) {
  return currentPeriod({ status, interval, period: { start, end } }, now);
}
