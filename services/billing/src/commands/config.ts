import { readConfig } from '@tenantry/observability';
import * as z from 'zod';

const schema = z.object({
  /** The billing service's own Postgres database, migrated. A dry run needs none. */
  BILLING_DATABASE_URL: z.url().optional(),
  /** What is sold: leads, studio, messaging, storefront, or the path of a .json file. */
  PLAN_CATALOG: z.string().default('leads'),
  /** Stripe's secret key. */
  STRIPE_SECRET_KEY: z.string('Which Stripe? sk_test_… or sk_live_…'),
  /** Where Stripe is, when it is not Stripe itself. */
  STRIPE_URL: z.url().optional(),
  LOG_LEVEL: z.string().default('info'),
});

/** The environment of billing's commands; every problem is reported at once, with exit code 1. */
export const config = readConfig(schema, process.env);

/** What was written after the command. */
export const args: readonly string[] = process.argv.slice(2);

/** The database's address; without one the command ends, with exit code 1. */
export function requiredDatabaseUrl(): string {
  if (config.BILLING_DATABASE_URL) return config.BILLING_DATABASE_URL;
  console.error('BILLING_DATABASE_URL: Which database?');
  process.exit(1);
}
