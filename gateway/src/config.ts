import { addressRanges } from '@tenantry/actor';
import { readConfig } from '@tenantry/observability';
import { freeOperations } from './protection/trusted-documents.ts';
import * as z from 'zod';

const schema = z.object({
  /** Where the services listen. */
  IDENTITY_URL: z.url(),
  BILLING_URL: z.url(),
  USAGE_URL: z.url(),
  /** Where clients reach the gateway; organizations are subdomains of its host. */
  PUBLIC_URL: z.url(),
  /** What readers of the event feeds show; at least 32 characters. */
  FEED_TOKEN: z.string().min(32),
  /** Where it hears of identity's events, in place of HTTP: `nats://host:port`, several with commas between. */
  NATS_URL: z
    .literal('')
    .or(z.string().regex(/^(nats|tls):\/\//, 'nats://host:port or tls://host:port'))
    .optional(),
  /**
   * What gateways that run side by side sign with: the same secret for all, at least 32 characters, or two with a comma between while
   * one is replaced by the first. Each makes a key of its own unless given, and then there can be only one.
   */
  ACTOR_SIGNING_KEY: z
    .string()
    .default('')
    .transform((list) => list.split(',').flatMap((secret) => secret.trim() || []))
    .pipe(z.array(z.string().min(32, 'at least 32 characters'))),
  /** How long it says that it is not ready, once told to stop, before it takes no more connections. */
  SHUTDOWN_DELAY_SECONDS: z.coerce.number().min(0).max(8).default(3),
  /** How many requests an API key makes in a minute before it is answered with 429. */
  API_KEY_REQUESTS_PER_MINUTE: z.coerce.number().int().positive().default(6_000),
  /** The meter that calls of API keys are counted by; empty for none. One that the catalog does not have is left alone. */
  API_CALLS_METER: z.string().default('api_calls'),
  /** What an operation may cost. */
  COST_PER_OPERATION: z.coerce.number().int().positive().default(1_000),
  /** What the operations of an organization may cost in a minute when its plan does not say, and those of whoever is in none. */
  COST_PER_MINUTE: z.coerce.number().int().positive().default(6_000),
  /** What the operations of an address may cost in a minute, of those who are not signed in. */
  ANONYMOUS_COST_PER_MINUTE: z.coerce.number().int().positive().default(3_000),
  /** Where gateways count together: Valkey or Redis, or else Postgres. Without either, each counts by itself. */
  VALKEY_URL: z.url({ protocol: /^(redis|valkey)s?$/ }).optional(),
  COUNTS_DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  /** Who may send operations that are no trusted documents: everybody, or API keys alone. */
  FREE_OPERATIONS: z.enum(freeOperations).default('everybody'),
  /** Origins whose pages may ask from another site, with commas between them: `https://app.example.com`. */
  CORS_ORIGINS: z
    .string()
    .default('')
    .transform((list) => list.split(',').flatMap((origin) => origin.trim() || []))
    .pipe(z.array(z.url().refine((text) => new URL(text).origin === text, 'an origin has no path'))),
  /** Proxies whose X-Forwarded-For is believed: addresses and CIDR ranges with commas between them. */
  TRUSTED_PROXIES: addressRanges,
  /** Where the supergraph is, which SIGHUP has read anew; the committed one unless given. */
  SUPERGRAPH_FILE: z.string().min(1).optional(),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  LOG_LEVEL: z.string().default('info'),
  /** Where this machine is told metrics; nowhere unless given. */
  METRICS_PORT: z.coerce.number().int().min(0).max(65_535).optional(),
});

/** The environment of the gateway; every problem is reported at once, with exit code 1. */
export const config = readConfig(schema, process.env);
