import { Stripe } from 'stripe';

/** What talks to Stripe; features pass it on to the functions of this folder. */
export type StripeClient = Stripe;

/** How Stripe is reached, and what proves that a notification is Stripe's. */
export interface StripeSettings {
  readonly secretKey: string;
  /** Another host than Stripe's: that of the local Stripe. */
  readonly host?: string | undefined;
  readonly port?: number | undefined;
  readonly protocol?: 'http' | 'https' | undefined;
  /** What notifications are signed with; during a rotation the new one and the old one. */
  readonly webhookSecrets: readonly string[];
}

/** The version of Stripe's API that this code was written against; the SDK's types are of the same. */
const apiVersion = '2026-10-28.endive';

/** How long an answer is waited for, in milliseconds. A mutation waits for up to three of them. */
const timeout = 8_000;

/** A client that gives up after 8 s and one retry, which repeats the idempotency key. */
export function createStripeClient({ secretKey, host, port, protocol }: StripeSettings): StripeClient {
  const address = host === undefined ? {} : { host, ...(port && { port }), ...(protocol && { protocol }) };
  return new Stripe(secretKey, {
    apiVersion,
    ...address,
    timeout,
    maxNetworkRetries: 1,
    telemetry: false,
    appInfo: { name: 'tenantry' },
  });
}
