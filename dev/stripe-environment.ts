import type { StripeSettings } from './local-stripe.ts';

/** How a process is told of Stripe; not at all where nothing can be paid. */
export function stripeEnvironment(stripe: StripeSettings | undefined): Record<string, string> {
  if (!stripe) return {};
  const { secretKey, webhookSecrets, host, port, protocol = 'https' } = stripe;
  return {
    STRIPE_SECRET_KEY: secretKey,
    STRIPE_WEBHOOK_SECRET: webhookSecrets.join(','),
    ...(host !== undefined && { STRIPE_URL: `${protocol}://${host}${port === undefined ? '' : `:${port}`}` }),
  };
}
