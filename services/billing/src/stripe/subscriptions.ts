import type { Stripe } from 'stripe';
import { type Answer, answerOf, asking } from './answers.ts';
import { keyOf, type RequestKey } from './keys.ts';

export interface Purchase {
  readonly customerId: string;
  readonly priceId: string;
  readonly quantity: number;
  readonly promotionCodeId: string | null;
}

/** Subscribes the customer and charges at once; where the payment fails, there is no subscription. */
export function subscribe(
  stripe: Stripe,
  { customerId, priceId, quantity, promotionCodeId }: Purchase,
  key: RequestKey,
): Promise<Answer<string>> {
  const params: Stripe.SubscriptionCreateParams = {
    customer: customerId,
    items: [{ price: priceId, quantity }],
    payment_behavior: 'error_if_incomplete',
    ...(promotionCodeId && { discounts: [{ promotion_code: promotionCodeId }] }),
  };
  return answerOf(async () => (await stripe.subscriptions.create(params, keyOf(...key, 'subscribe'))).id);
}

/** Has the subscription end with its period, or not. */
export async function setCancelAtPeriodEnd(
  stripe: Stripe,
  subscriptionId: string,
  cancels: boolean,
  key: RequestKey,
): Promise<void> {
  const params = { cancel_at_period_end: cancels };
  await asking(() => stripe.subscriptions.update(subscriptionId, params, keyOf(...key, 'cancel-at', String(cancels))));
}

/** Ends the subscription at once; nothing is given back. */
export async function cancelNow(stripe: Stripe, subscriptionId: string, key: RequestKey): Promise<void> {
  await asking(() => stripe.subscriptions.cancel(subscriptionId, { prorate: false }, keyOf(...key, 'cancel')));
}

/** Puts the subscription on hold, or takes it off: invoices of the time on hold are void. */
export async function setPaused(
  stripe: Stripe,
  subscriptionId: string,
  isPaused: boolean,
  key: RequestKey,
): Promise<void> {
  const params: Stripe.SubscriptionUpdateParams = { pause_collection: isPaused ? { behavior: 'void' } : '' };
  await asking(() => stripe.subscriptions.update(subscriptionId, params, keyOf(...key, 'pause', String(isPaused))));
}
