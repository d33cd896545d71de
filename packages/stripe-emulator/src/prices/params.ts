import * as z from 'zod';
import {
  boolean,
  clearable,
  common,
  count,
  currency,
  decimal,
  integer,
  listing,
  metadata,
  positive,
} from '../http/params.ts';

const interval = z.enum(['day', 'week', 'month', 'year']);

/** How an amount comes about, of a price or of one that is made on the way. */
const tier = z.strictObject({
  flat_amount: integer.optional(),
  flat_amount_decimal: decimal.optional(),
  unit_amount: integer.optional(),
  unit_amount_decimal: decimal.optional(),
  up_to: z.union([z.literal('inf').transform(() => null), count]),
});

/** A price that is made by whatever needs it. */
export const priceData = z.strictObject({
  currency,
  product: z.string().optional(),
  product_data: z
    .strictObject({
      name: z.string().min(1),
      description: z.string().optional(),
      images: z.array(z.string()).optional(),
      metadata: metadata.optional(),
      unit_label: z.string().optional(),
    })
    .optional(),
  recurring: z.strictObject({ interval, interval_count: positive.optional() }).optional(),
  tax_behavior: z.enum(['exclusive', 'inclusive', 'unspecified']).optional(),
  unit_amount: integer.optional(),
  unit_amount_decimal: decimal.optional(),
});
export type PriceData = z.infer<typeof priceData>;

export const createParams = z.strictObject({
  ...common,
  active: boolean.optional(),
  billing_scheme: z.enum(['per_unit', 'tiered']).optional(),
  currency,
  lookup_key: z.string().max(200).optional(),
  metadata: metadata.optional(),
  nickname: z.string().optional(),
  product: z.string().optional(),
  product_data: z
    .strictObject({
      active: boolean.optional(),
      id: z.string().optional(),
      metadata: metadata.optional(),
      name: z.string().min(1),
      unit_label: z.string().optional(),
    })
    .optional(),
  recurring: z
    .strictObject({
      interval,
      interval_count: positive.optional(),
      trial_period_days: count.optional(),
      usage_type: z.literal('licensed').optional(),
    })
    .optional(),
  tax_behavior: z.enum(['exclusive', 'inclusive', 'unspecified']).optional(),
  tiers: z.array(tier).min(1).optional(),
  tiers_mode: z.enum(['graduated', 'volume']).optional(),
  transfer_lookup_key: boolean.optional(),
  transform_quantity: z.strictObject({ divide_by: positive, round: z.enum(['up', 'down']) }).optional(),
  unit_amount: integer.optional(),
  unit_amount_decimal: decimal.optional(),
});
export type CreateParams = z.infer<typeof createParams>;

export const updateParams = z.strictObject({
  ...common,
  active: boolean.optional(),
  lookup_key: clearable.optional(),
  metadata: metadata.optional(),
  nickname: clearable.optional(),
  tax_behavior: z.enum(['exclusive', 'inclusive', 'unspecified']).optional(),
  transfer_lookup_key: boolean.optional(),
});

export const listParams = z.strictObject({
  ...listing,
  active: boolean.optional(),
  currency: currency.optional(),
  lookup_keys: z.array(z.string()).max(10).optional(),
  product: z.string().optional(),
  recurring: z.strictObject({ interval: interval.optional(), usage_type: z.string().optional() }).optional(),
  type: z.enum(['one_time', 'recurring']).optional(),
});
