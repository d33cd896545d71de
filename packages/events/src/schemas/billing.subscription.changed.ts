import * as z from 'zod';
import { defineEvent } from '../event.ts';

const schema = z.object({
  organizationId: z.uuid(),
  subscriptionId: z.uuid(),
  version: z.int().positive(),
  status: z.enum(['TRIALING', 'ACTIVE', 'PAST_DUE', 'UNPAID', 'PAUSED', 'CANCELED', 'EXPIRED']),
  planKey: z.string(),
  /** Null for the organization's first subscription. */
  previousPlanKey: z.string().nullable(),
  trialEndsAt: z.iso.datetime().nullable(),
  currentPeriodStart: z.iso.datetime(),
  currentPeriodEnd: z.iso.datetime(),
});

/** An organization's subscription, as it is now. */
export const subscriptionChanged = defineEvent('billing.subscription.changed', schema);
export type SubscriptionChanged = z.infer<typeof schema>;
