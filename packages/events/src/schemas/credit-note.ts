import * as z from 'zod';

/** A credit note as events tell of it. Money is in minor units, as digits. */
export const creditNoteSchema = z.object({
  organizationId: z.uuid(),
  creditNoteId: z.uuid(),
  number: z.string(),
  invoiceId: z.uuid(),
  currency: z.string(),
  totalMinor: z.string(),
  /** What of it is paid back by the way that it was paid. */
  refundedMinor: z.string(),
});
export type CreditNoteState = z.infer<typeof creditNoteSchema>;
