import type { Stripe } from 'stripe';
import { type Answer, answerOf, asking } from './answers.ts';
import type { Purchase } from './subscriptions.ts';
import { keyOf, type RequestKey } from './keys.ts';

/** A page of Stripe's to send the customer to. */
export interface Page {
  readonly url: string;
  readonly expiresAt: Date;
}

export interface CheckoutReturn {
  readonly successUrl: string;
  readonly cancelUrl: string;
}

/** Opens a checkout for one subscription. Those that were opened before can no longer be paid, so that nobody buys twice. */
export async function openCheckout(
  stripe: Stripe,
  { customerId, priceId, quantity, promotionCodeId }: Purchase,
  { successUrl, cancelUrl }: CheckoutReturn,
  key: RequestKey,
): Promise<Answer<Page>> {
  const { data: open } = await asking(() => stripe.checkout.sessions.list({ customer: customerId, status: 'open' }));
  for (const { id } of open) await asking(() => stripe.checkout.sessions.expire(id, {}, keyOf(...key, 'expire', id)));

  const params: Stripe.Checkout.SessionCreateParams = {
    mode: 'subscription',
    customer: customerId,
    line_items: [{ price: priceId, quantity }],
    success_url: successUrl,
    cancel_url: cancelUrl,
    ...(promotionCodeId ? { discounts: [{ promotion_code: promotionCodeId }] } : { allow_promotion_codes: true }),
  };
  return answerOf(async () => {
    const { url, expires_at: expires } = await stripe.checkout.sessions.create(params, keyOf(...key, 'checkout'));
    if (url === null) throw new Error('A hosted checkout came without an address.');
    return { url, expiresAt: new Date(expires * 1_000) };
  });
}

/** Opens the billing portal for a customer. */
export async function openPortal(
  stripe: Stripe,
  customerId: string,
  returnUrl: string,
  key: RequestKey,
): Promise<string> {
  const params = { customer: customerId, return_url: returnUrl };
  const { url } = await asking(() => stripe.billingPortal.sessions.create(params, keyOf(...key, 'portal')));
  return url;
}
