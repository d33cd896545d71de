import type { Stripe } from 'stripe';

/** The version of Stripe's API that is spoken here: the one the installed SDK is made for. */
export const apiVersion = '2026-10-28.endive' satisfies NonNullable<Stripe.StripeConfig['apiVersion']>;
