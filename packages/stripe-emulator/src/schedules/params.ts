import * as z from 'zod';
import { discountParams } from '../discounts/redeem.ts';
import {
  clearable,
  common,
  count,
  currency,
  emptyable,
  listing,
  metadata,
  positive,
  timestamp,
} from '../http/params.ts';

const prorationBehavior = z.enum(['always_invoice', 'create_prorations', 'none']);
const moment = z.union([z.literal('now'), timestamp]);

const phase = z.strictObject({
  billing_cycle_anchor: z.enum(['automatic', 'phase_start']).optional(),
  collection_method: z.enum(['charge_automatically', 'send_invoice']).optional(),
  currency: currency.optional(),
  default_payment_method: z.string().optional(),
  description: clearable.optional(),
  discounts: emptyable(discountParams).optional(),
  duration: z
    .strictObject({ interval: z.enum(['day', 'week', 'month', 'year']), interval_count: positive.optional() })
    .optional(),
  end_date: moment.optional(),
  items: z
    .array(
      z.strictObject({
        metadata: metadata.optional(),
        price: z.string(),
        quantity: count.optional(),
        tax_rates: emptyable(z.array(z.string())).optional(),
      }),
    )
    .min(1),
  metadata: metadata.optional(),
  proration_behavior: prorationBehavior.optional(),
  start_date: moment.optional(),
  trial_end: moment.optional(),
});
export type PhaseParams = z.infer<typeof phase>;

const shared = {
  ...common,
  default_settings: z
    .strictObject({
      billing_cycle_anchor: z.enum(['automatic', 'phase_start']).optional(),
      collection_method: z.enum(['charge_automatically', 'send_invoice']).optional(),
      default_payment_method: z.string().optional(),
    })
    .optional(),
  end_behavior: z.enum(['cancel', 'release']).optional(),
  metadata: metadata.optional(),
  phases: z.array(phase).min(1).optional(),
};

export const createParams = z.strictObject({
  ...shared,
  customer: z.string().optional(),
  from_subscription: z.string().optional(),
  start_date: moment.optional(),
});
export type CreateParams = z.infer<typeof createParams>;

export const updateParams = z.strictObject({ ...shared, proration_behavior: prorationBehavior.optional() });
export type UpdateParams = z.infer<typeof updateParams>;

export const listParams = z.strictObject({
  ...listing,
  customer: z.string().optional(),
});
