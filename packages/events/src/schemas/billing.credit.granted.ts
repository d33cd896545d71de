import * as z from 'zod';
import { defineEvent } from '../event.ts';

const schema = z.object({
  organizationId: z.uuid(),
  creditGrantId: z.uuid(),
  /** In minor units, as digits. */
  amountMinor: z.string(),
  currency: z.string(),
  /** Null never. */
  expiresAt: z.iso.datetime().nullable(),
});

/** Prepaid credit was added to an organization's balance. */
export const creditGranted = defineEvent('billing.credit.granted', schema);
export type CreditGranted = z.infer<typeof schema>;
