import * as z from 'zod';
import { address } from '../http/address.ts';
import { clearable, common, emptyable, integer, listing, metadata } from '../http/params.ts';

const shared = {
  ...common,
  address: emptyable(address).optional(),
  balance: integer.optional(),
  description: clearable.optional(),
  email: clearable.optional(),
  invoice_prefix: z
    .string()
    .regex(/^[A-Z0-9]{3,12}$/)
    .optional(),
  invoice_settings: z
    .strictObject({ default_payment_method: clearable.optional(), footer: clearable.optional() })
    .optional(),
  metadata: metadata.optional(),
  name: clearable.optional(),
  next_invoice_sequence: integer.optional(),
  phone: clearable.optional(),
  preferred_locales: z.array(z.string()).optional(),
  tax_exempt: z.enum(['exempt', 'none', 'reverse', '']).optional(),
};

export const createParams = z.strictObject({
  ...shared,
  payment_method: z.string().optional(),
  test_clock: z.string().optional(),
});
export const updateParams = z.strictObject(shared);
export const listParams = z.strictObject({
  ...listing,
  email: z.string().optional(),
  test_clock: z.string().optional(),
});
export type SharedParams = z.infer<typeof updateParams>;
