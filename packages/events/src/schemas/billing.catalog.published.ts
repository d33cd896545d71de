import * as z from 'zod';
import { defineEvent } from '../event.ts';
import { entitlementSchema } from './entitlement.ts';

const meterSchema = z.object({
  key: z.string(),
  name: z.string(),
  unit: z.string(),
  aggregation: z.enum(['SUM', 'COUNT', 'MAX', 'UNIQUE', 'LATEST']),
  /** The property of events by which series can be grouped. */
  groupBy: z.string().nullable().optional(),
});
const planSchema = z.object({ key: z.string(), name: z.string(), entitlements: z.array(entitlementSchema) });
const schema = z.object({
  key: z.string(),
  version: z.int().positive(),
  meters: z.array(meterSchema),
  plans: z.array(planSchema),
});

/** The plan catalog in force, whole; a higher `version` replaces a lower one. */
export const catalogPublished = defineEvent('billing.catalog.published', schema);
export type CatalogPublished = z.infer<typeof schema>;
