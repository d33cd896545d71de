import * as z from 'zod';
import { defineEvent } from '../event.ts';

const schema = z.object({
  organizationId: z.uuid(),
  invoiceId: z.uuid(),
  refundId: z.uuid(),
  /** In minor units, as digits. */
  amountMinor: z.string(),
  currency: z.string(),
});

/** Something of what was paid for an invoice was paid back. */
export const invoiceRefunded = defineEvent('billing.invoice.refunded', schema);
