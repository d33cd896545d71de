import type { Resolvers } from '../generated/schema.ts';
import { notThereYet, refused } from '../subscriptions/errors.ts';
import type { Commands } from '../sync/commands.ts';
import { pull } from '../sync/pull.ts';
import { applyPromotionCode } from './apply-promotion-code.ts';
import { setPaymentMethod } from './set-payment-method.ts';
import { openBillingPortal, startCheckout } from './start-checkout.ts';

/** Resolvers of what is paid with. */
export function createCheckoutResolvers({ command }: Commands): Resolvers {
  return {
    Mutation: {
      startCheckout: (_, { input }, context) => command(context, (trx, pulling) => startCheckout(trx, input, pulling)),
      openBillingPortal: (_, { input }, context) =>
        command(context, (trx, pulling) => openBillingPortal(trx, input, pulling)),
      setPaymentMethod: (_, { input }, context) =>
        command(context, (trx, pulling) => setPaymentMethod(trx, input, pulling)),
      applyPromotionCode: (_, { input }, context) =>
        command(context, (trx, pulling) => applyPromotionCode(trx, input, pulling)),
      refreshSubscription: (_, _args, context) =>
        command(context, async (trx, pulling) => {
          const pulled = await pull(trx, pulling);
          return pulled ? { subscription: pulled.subscription, errors: [] } : refused(notThereYet);
        }),
    },
    Organization: {
      paymentCard: ({ id }, _args, { loaders }) => loaders.cardOf.load(id),
    },
  };
}
