import * as z from 'zod';
import { discountParams } from '../discounts/redeem.ts';
import { boolean, common, count, currency, listing, metadata, timestamp, url } from '../http/params.ts';
import { priceData } from '../prices/params.ts';

export const createParams = z.strictObject({
  ...common,
  allow_promotion_codes: boolean.optional(),
  automatic_tax: z.strictObject({ enabled: z.literal('false') }).optional(),
  billing_address_collection: z.enum(['auto', 'required']).optional(),
  cancel_url: url.optional(),
  client_reference_id: z.string().max(200).optional(),
  currency: currency.optional(),
  customer: z.string().optional(),
  customer_email: z.string().optional(),
  customer_update: z
    .strictObject({ address: z.enum(['auto', 'never']).optional(), name: z.enum(['auto', 'never']).optional() })
    .optional(),
  discounts: discountParams.max(1).optional(),
  expires_at: timestamp.optional(),
  line_items: z
    .array(
      z.strictObject({
        price: z.string().optional(),
        price_data: priceData.optional(),
        quantity: count.optional(),
        tax_rates: z.array(z.string()).optional(),
      }),
    )
    .min(1)
    .optional(),
  locale: z.string().optional(),
  metadata: metadata.optional(),
  mode: z.enum(['payment', 'setup', 'subscription']),
  payment_method_collection: z.enum(['always', 'if_required']).optional(),
  payment_method_types: z.array(z.literal('card')).optional(),
  setup_intent_data: z.strictObject({ metadata: metadata.optional() }).optional(),
  subscription_data: z
    .strictObject({
      default_tax_rates: z.array(z.string()).optional(),
      description: z.string().optional(),
      metadata: metadata.optional(),
      trial_end: timestamp.optional(),
      trial_period_days: count.optional(),
      trial_settings: z
        .strictObject({
          end_behavior: z.strictObject({ missing_payment_method: z.enum(['cancel', 'create_invoice', 'pause']) }),
        })
        .optional(),
    })
    .optional(),
  success_url: url.optional(),
  ui_mode: z.literal('hosted_page').optional(),
});
export type CreateParams = z.infer<typeof createParams>;

export const listParams = z.strictObject({
  ...listing,
  customer: z.string().optional(),
  payment_intent: z.string().optional(),
  status: z.enum(['complete', 'expired', 'open']).optional(),
  subscription: z.string().optional(),
});
