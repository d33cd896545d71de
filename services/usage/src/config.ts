import { readConfig } from '@tenantry/observability';
import * as z from 'zod';

const schema = z.object({
  /** The service's own Postgres database. */
  USAGE_DATABASE_URL: z.url(),
  /** At least 32 characters; signs cursors. */
  SECRET_KEY: z.string().min(32),
  /** What readers of the event feeds show; at least 32 characters. */
  FEED_TOKEN: z.string().min(32),
  /** Where the gateway publishes the keys of its actor tokens. */
  ACTOR_KEYS_URL: z.url(),
  /** Where identity serves its events. */
  IDENTITY_URL: z.url(),
  /** Where billing serves its events. */
  BILLING_URL: z.url(),
  /** Where services hear of each other's events, in place of HTTP: `nats://host:port`, several with commas between. */
  NATS_URL: z
    .literal('')
    .or(z.string().regex(/^(nats|tls):\/\//, 'nats://host:port or tls://host:port'))
    .optional(),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4003),
  LOG_LEVEL: z.string().default('info'),
  /** Where this machine is told metrics; nowhere unless given. */
  METRICS_PORT: z.coerce.number().int().min(0).max(65_535).optional(),
});

/** The environment of the usage service; every problem is reported at once, with exit code 1. */
export const config = readConfig(schema, process.env);
