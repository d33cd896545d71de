import { readConfig } from '@tenantry/observability';
import * as z from 'zod';

const schema = z.object({
  /** The usage service's Postgres database. */
  USAGE_DATABASE_URL: z.url(),
});

/** The environment of `npm run usage:verify`; every problem is reported at once, with exit code 1. */
export const config = readConfig(schema, process.env);
