import * as z from 'zod';
import { discountParams } from '../discounts/redeem.ts';
import {
  boolean,
  clearable,
  common,
  count,
  currency,
  emptyable,
  listing,
  metadata,
  timestamp,
} from '../http/params.ts';
import { priceData } from '../prices/params.ts';

const prorationBehavior = z.enum(['always_invoice', 'create_prorations', 'none']);
const trialSettings = z.strictObject({
  end_behavior: z.strictObject({ missing_payment_method: z.enum(['cancel', 'create_invoice', 'pause']) }),
});
const paymentSettings = z.strictObject({
  payment_method_types: z.array(z.literal('card')).optional(),
  save_default_payment_method: z.enum(['off', 'on_subscription']).optional(),
});
const addInvoiceItems = z.array(
  z.strictObject({
    discounts: emptyable(discountParams).optional(),
    metadata: metadata.optional(),
    price: z.string().optional(),
    price_data: priceData.optional(),
    quantity: count.optional(),
    tax_rates: emptyable(z.array(z.string())).optional(),
  }),
);

export const itemParams = z.strictObject({
  clear_usage: boolean.optional(),
  deleted: boolean.optional(),
  discounts: emptyable(discountParams).optional(),
  id: z.string().optional(),
  metadata: metadata.optional(),
  price: z.string().optional(),
  price_data: priceData.optional(),
  quantity: count.optional(),
  tax_rates: emptyable(z.array(z.string())).optional(),
});
export type ItemParams = z.infer<typeof itemParams>;

const newItem = itemParams.omit({ clear_usage: true, deleted: true, id: true });
const shared = {
  ...common,
  add_invoice_items: addInvoiceItems.optional(),
  automatic_tax: z.strictObject({ enabled: z.literal('false') }).optional(),
  cancel_at_period_end: boolean.optional(),
  collection_method: z.enum(['charge_automatically', 'send_invoice']).optional(),
  days_until_due: count.optional(),
  default_payment_method: z.string().optional(),
  default_tax_rates: emptyable(z.array(z.string())).optional(),
  description: clearable.optional(),
  discounts: emptyable(discountParams).optional(),
  metadata: metadata.optional(),
  off_session: boolean.optional(),
  payment_behavior: z.enum(['allow_incomplete', 'default_incomplete', 'error_if_incomplete']).optional(),
  payment_settings: paymentSettings.optional(),
  proration_behavior: prorationBehavior.optional(),
  trial_end: z.union([z.literal('now'), timestamp]).optional(),
  trial_settings: trialSettings.optional(),
};

export const createParams = z.strictObject({
  ...shared,
  billing_cycle_anchor: timestamp.optional(),
  billing_mode: z.strictObject({ type: z.enum(['classic', 'flexible']) }).optional(),
  cancel_at: timestamp.optional(),
  currency: currency.optional(),
  customer: z.string(),
  items: z.array(newItem).min(1),
  trial_from_plan: z.literal('false').optional(),
  trial_period_days: count.optional(),
});
export type CreateParams = z.infer<typeof createParams>;

export const updateParams = z.strictObject({
  ...shared,
  billing_cycle_anchor: z.enum(['now', 'unchanged']).optional(),
  cancel_at: emptyable(timestamp).optional(),
  cancellation_details: z.strictObject({ comment: clearable.optional(), feedback: clearable.optional() }).optional(),
  items: z.array(itemParams).optional(),
  pause_collection: emptyable(
    z.strictObject({
      behavior: z.enum(['keep_as_draft', 'mark_uncollectible', 'void']),
      resumes_at: timestamp.optional(),
    }),
  ).optional(),
  proration_date: timestamp.optional(),
});
export type UpdateParams = z.infer<typeof updateParams>;

export const cancelParams = z.strictObject({
  ...common,
  cancellation_details: z.strictObject({ comment: clearable.optional(), feedback: clearable.optional() }).optional(),
  invoice_now: boolean.optional(),
  prorate: boolean.optional(),
});

export const resumeParams = z.strictObject({
  ...common,
  billing_cycle_anchor: z.enum(['now', 'unchanged']).optional(),
  proration_behavior: prorationBehavior.optional(),
  proration_date: timestamp.optional(),
});

export const listParams = z.strictObject({
  ...listing,
  collection_method: z.enum(['charge_automatically', 'send_invoice']).optional(),
  customer: z.string().optional(),
  price: z.string().optional(),
  status: z
    .enum([
      'active',
      'all',
      'canceled',
      'ended',
      'incomplete',
      'incomplete_expired',
      'past_due',
      'paused',
      'trialing',
      'unpaid',
    ])
    .optional(),
  test_clock: z.string().optional(),
});
