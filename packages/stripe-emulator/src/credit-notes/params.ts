import * as z from 'zod';
import { common, count, decimal, integer, listing, metadata } from '../http/params.ts';

export const createParams = z.strictObject({
  ...common,
  amount: count.optional(),
  credit_amount: count.optional(),
  email_type: z.enum(['credit_note', 'none']).optional(),
  invoice: z.string(),
  lines: z
    .array(
      z.strictObject({
        amount: integer.optional(),
        description: z.string().optional(),
        invoice_line_item: z.string().optional(),
        quantity: count.optional(),
        type: z.enum(['custom_line_item', 'invoice_line_item']),
        unit_amount: integer.optional(),
        unit_amount_decimal: decimal.optional(),
      }),
    )
    .min(1)
    .optional(),
  memo: z.string().optional(),
  metadata: metadata.optional(),
  out_of_band_amount: count.optional(),
  reason: z.enum(['duplicate', 'fraudulent', 'order_change', 'product_unsatisfactory']).optional(),
  refund_amount: count.optional(),
  refunds: z.array(z.strictObject({ amount_refunded: count.optional(), refund: z.string() })).optional(),
});
export type CreateParams = z.infer<typeof createParams>;

export const listParams = z.strictObject({
  ...listing,
  customer: z.string().optional(),
  invoice: z.string().optional(),
});
