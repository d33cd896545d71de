import { defineEvent } from '../event.ts';
import { invoiceSchema } from './invoice.ts';

/** A payment of an invoice failed; `nextAttemptAt` says when it is tried again, null when it is not. */
export const invoicePaymentFailed = defineEvent('billing.invoice.payment_failed', invoiceSchema);
