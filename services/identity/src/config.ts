import { readConfig } from '@tenantry/observability';
import * as z from 'zod';
import { mailIsComplete, mailVariables } from './mail/mail-config.ts';

const schema = z.object({
  /** The service's own Postgres database. */
  IDENTITY_DATABASE_URL: z.url(),
  /** At least 32 characters; signs sessions and cursors. */
  SECRET_KEY: z.string().min(32),
  /** What readers of the event feeds show; at least 32 characters. */
  FEED_TOKEN: z.string().min(32),
  /** Where clients reach the gateway; sessions are bound to it. */
  PUBLIC_URL: z.url(),
  /** Where the gateway publishes the keys of its actor tokens. */
  ACTOR_KEYS_URL: z.url(),
  /** Where billing listens, whose entitlements identity follows. */
  BILLING_URL: z.url(),
  /** Where usage listens, whose part of an organization's data identity exports. */
  USAGE_URL: z.url(),
  /** Who becomes staff when nobody is: an address and a password of at least 12 characters. */
  STAFF_EMAIL: z.literal('').or(z.email()).default(''),
  STAFF_PASSWORD: z.literal('').or(z.string().min(12).max(200)).default(''),
  ...mailVariables,
  /** Where services hear of each other's events, in place of HTTP: `nats://host:port`, several with commas between. */
  NATS_URL: z
    .literal('')
    .or(z.string().regex(/^(nats|tls):\/\//, 'nats://host:port or tls://host:port'))
    .optional(),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4001),
  LOG_LEVEL: z.string().default('info'),
  /** Where this machine is told metrics; nowhere unless given. */
  METRICS_PORT: z.coerce.number().int().min(0).max(65_535).optional(),
});

/** The environment of the identity service; every problem is reported at once, with exit code 1. */
export const config = readConfig(schema.check(mailIsComplete), process.env);
