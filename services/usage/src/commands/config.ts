import { readConfig } from '@tenantry/observability';
import * as z from 'zod';

const schema = z.object({
  /** The usage service's Postgres database. */
  USAGE_DATABASE_URL: z.url(),
  /** The service's own, which hides private keys in the database. */
  SECRET_KEY: z.string().min(32),
});

/** The environment of commands; every problem is reported at once, with exit code 1. */
export const config = readConfig(schema, process.env);
