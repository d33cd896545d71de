import * as z from 'zod';
import { defineEvent } from '../event.ts';
import { entitlementSchema } from './entitlement.ts';

const schema = z.object({
  organizationId: z.uuid(),
  version: z.int().positive(),
  planKey: z.string(),
  entitlements: z.array(entitlementSchema),
  /** Why nothing can be added now, though everything can be read; null where everything works. */
  readOnly: z.enum(['UNPAID', 'PAUSED', 'CANCELED', 'EXPIRED']).nullable().optional(),
});

/** All an organization may use; a higher `version` replaces a lower one, so a replay is harmless. */
export const entitlementsChanged = defineEvent('billing.entitlements.changed', schema);
export type EntitlementsChanged = z.infer<typeof schema>;
