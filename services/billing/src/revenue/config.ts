import { readConfig } from '@tenantry/observability';
import * as z from 'zod';

const schema = z.object({
  /** The billing service's Postgres database. */
  BILLING_DATABASE_URL: z.url(),
});

/** The environment of `npm run billing:verify`; every problem is reported at once, with exit code 1. */
export const config = readConfig(schema, process.env);
