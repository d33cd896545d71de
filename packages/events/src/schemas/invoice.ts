import * as z from 'zod';

/** An invoice as events tell of it. Money is in minor units, as digits. */
export const invoiceSchema = z.object({
  organizationId: z.uuid(),
  invoiceId: z.uuid(),
  number: z.string(),
  currency: z.string(),
  totalMinor: z.string(),
  amountDueMinor: z.string(),
  attemptCount: z.int().nonnegative(),
  nextAttemptAt: z.iso.datetime().nullable(),
});
export type InvoiceState = z.infer<typeof invoiceSchema>;
