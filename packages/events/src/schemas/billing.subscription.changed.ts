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
  /** What happened: `PLAN_CHANGED`, `PAYMENT_FAILED`. New kinds may come. */
  change: z.string().optional(),
  interval: z.enum(['MONTH', 'YEAR']).optional(),
  /** ISO 4217. */
  currency: z.string().optional(),
  /** How many of the price are paid: seats where it is per seat. */
  quantity: z.int().positive().optional(),
  cancelAtPeriodEnd: z.boolean().optional(),
  /** When the change that was decided takes effect; null when there is none. */
  scheduledAt: z.iso.datetime().nullable().optional(),
  /** Until when an overdue payment has no consequences. */
  graceEndsAt: z.iso.datetime().nullable().optional(),
});

/** An organization's subscription, as it is now. */
export const subscriptionChanged = defineEvent('billing.subscription.changed', schema);
export type SubscriptionChanged = z.infer<typeof schema>;
