import { readConfig } from '@tenantry/observability';
import * as z from 'zod';

const schema = z.object({
  /** The service's own Postgres database. */
  BILLING_DATABASE_URL: z.url(),
  /** At least 32 characters; signs cursors. */
  SECRET_KEY: z.string().min(32),
  /** What readers of the event feeds show, this service too; at least 32 characters. */
  FEED_TOKEN: z.string().min(32),
  /** Where the gateway publishes the keys of its actor tokens. */
  ACTOR_KEYS_URL: z.url(),
  /** Where the identity service is, whose events this one follows. */
  IDENTITY_URL: z.url(),
  /** Where usage listens, whose closed periods this one charges. */
  USAGE_URL: z.url(),
  /** Who issues invoices: name, address and tax number, separated by semicolons. */
  INVOICE_ISSUER: z
    .string()
    .default('Tenantry')
    .transform((lines) => lines.split(';').map((line) => line.trim())),
  /** What is sold: leads, studio, messaging, storefront, or the path of a .json file. */
  PLAN_CATALOG: z.string().default('leads'),
  /** Stripe's secret key, `sk_test_…` or `sk_live_…`; left out, nothing can be paid. */
  STRIPE_SECRET_KEY: z.string().optional(),
  /** What Stripe signs notifications with, `whsec_…`; during a rotation the new one and the old one, with a comma between. */
  STRIPE_WEBHOOK_SECRET: z.string().default(''),
  /** Where Stripe is, when it is not Stripe itself: `http://127.0.0.1:12111`. */
  STRIPE_URL: z.url().optional(),
  /** Where services hear of each other's events, in place of HTTP: `nats://host:port`, several with commas between. */
  NATS_URL: z
    .literal('')
    .or(z.string().regex(/^(nats|tls):\/\//, 'nats://host:port or tls://host:port'))
    .optional(),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4002),
  LOG_LEVEL: z.string().default('info'),
  /** Where this machine is told metrics; nowhere unless given. */
  METRICS_PORT: z.coerce.number().int().min(0).max(65_535).optional(),
});

/** The environment of the billing service; every problem is reported at once, with exit code 1. */
export const config = readConfig(schema, process.env);
