import * as z from 'zod';
import { discountParams } from '../discounts/redeem.ts';
import {
  boolean,
  clearable,
  common,
  count,
  currency,
  decimal,
  emptyable,
  integer,
  listing,
  metadata,
  timestamp,
} from '../http/params.ts';
import { periodParams } from '../invoice-items/invoice-item.ts';
import { priceData } from '../prices/params.ts';
import { itemParams } from '../subscriptions/params.ts';

const collectionMethod = z.enum(['charge_automatically', 'send_invoice']);
const shared = {
  ...common,
  auto_advance: boolean.optional(),
  automatic_tax: z.strictObject({ enabled: z.literal('false') }).optional(),
  collection_method: collectionMethod.optional(),
  custom_fields: emptyable(z.array(z.strictObject({ name: z.string(), value: z.string() }))).optional(),
  days_until_due: count.optional(),
  default_payment_method: z.string().optional(),
  default_tax_rates: emptyable(z.array(z.string())).optional(),
  description: clearable.optional(),
  discounts: emptyable(discountParams).optional(),
  due_date: timestamp.optional(),
  footer: clearable.optional(),
  metadata: metadata.optional(),
};

export const createParams = z.strictObject({
  ...shared,
  currency: currency.optional(),
  customer: z.string(),
  pending_invoice_items_behavior: z.enum(['exclude', 'include']).optional(),
  subscription: z.string().optional(),
});
export type CreateParams = z.infer<typeof createParams>;

export const updateParams = z.strictObject(shared);
export type UpdateParams = z.infer<typeof updateParams>;

export const listParams = z.strictObject({
  ...listing,
  collection_method: collectionMethod.optional(),
  customer: z.string().optional(),
  status: z.enum(['draft', 'open', 'paid', 'uncollectible', 'void']).optional(),
  subscription: z.string().optional(),
});

export const payParams = z.strictObject({
  ...common,
  forgive: z.literal('false').optional(),
  off_session: boolean.optional(),
  paid_out_of_band: boolean.optional(),
  payment_method: z.string().optional(),
});

export const finalizeParams = z.strictObject({ ...common, auto_advance: boolean.optional() });

export const previewParams = z.strictObject({
  ...common,
  automatic_tax: z.strictObject({ enabled: z.literal('false') }).optional(),
  currency: currency.optional(),
  customer: z.string().optional(),
  discounts: emptyable(discountParams).optional(),
  invoice_items: z
    .array(
      z.strictObject({
        amount: integer.optional(),
        currency: currency.optional(),
        description: z.string().optional(),
        discountable: boolean.optional(),
        metadata: metadata.optional(),
        period: periodParams.optional(),
        price: z.string().optional(),
        price_data: priceData.optional(),
        quantity: count.optional(),
        unit_amount_decimal: decimal.optional(),
      }),
    )
    .optional(),
  preview_mode: z.literal('next').optional(),
  subscription: z.string().optional(),
  subscription_details: z
    .strictObject({
      billing_cycle_anchor: z.enum(['now', 'unchanged']).optional(),
      cancel_at: emptyable(timestamp).optional(),
      cancel_at_period_end: boolean.optional(),
      cancel_now: boolean.optional(),
      default_tax_rates: emptyable(z.array(z.string())).optional(),
      items: z.array(itemParams).optional(),
      metadata: metadata.optional(),
      proration_behavior: z.enum(['always_invoice', 'create_prorations', 'none']).optional(),
      proration_date: timestamp.optional(),
      trial_end: z.union([z.literal('now'), timestamp]).optional(),
    })
    .optional(),
});
export type PreviewParams = z.infer<typeof previewParams>;
