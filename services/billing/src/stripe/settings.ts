import type { StripeSettings } from './client.ts';

interface Written {
  readonly STRIPE_SECRET_KEY?: string | undefined;
  readonly STRIPE_WEBHOOK_SECRET: string;
  readonly STRIPE_URL?: string | undefined;
}

/** Stripe's settings as the environment has them; undefined without a key. */
export function stripeSettings({
  STRIPE_SECRET_KEY,
  STRIPE_WEBHOOK_SECRET,
  STRIPE_URL,
}: Written): StripeSettings | undefined {
  if (!STRIPE_SECRET_KEY) return undefined;
  const webhookSecrets = STRIPE_WEBHOOK_SECRET.split(',')
    .map((secret) => secret.trim())
    .filter(Boolean);
  if (!STRIPE_URL) return { secretKey: STRIPE_SECRET_KEY, webhookSecrets };
  const { hostname, port, protocol } = new URL(STRIPE_URL);
  const scheme = protocol === 'http:' ? 'http' : 'https';
  const number = port === '' ? (scheme === 'http' ? 80 : 443) : Number(port);
  return { secretKey: STRIPE_SECRET_KEY, webhookSecrets, host: hostname, port: number, protocol: scheme };
}
