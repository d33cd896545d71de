import type { Stripe } from 'stripe';
import { type Answer, answerOf, asking } from './answers.ts';
import { keyOf, type RequestKey } from './keys.ts';

/** Stripe's ID of a promotion code that can be used now; null when there is none. */
export async function findPromotionCode(stripe: Stripe, code: string): Promise<string | null> {
  const { data } = await asking(() => stripe.promotionCodes.list({ code, active: true, limit: 1 }));
  return data[0]?.id ?? null;
}

/** Takes what the promotion code promises off the subscription, in place of other discounts. */
export function applyPromotionCode(
  stripe: Stripe,
  subscriptionId: string,
  promotionCodeId: string,
  key: RequestKey,
): Promise<Answer<string>> {
  const params = { discounts: [{ promotion_code: promotionCodeId }] };
  return answerOf(
    async () => (await stripe.subscriptions.update(subscriptionId, params, keyOf(...key, 'discount'))).id,
  );
}
