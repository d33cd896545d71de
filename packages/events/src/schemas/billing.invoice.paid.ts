import { defineEvent } from '../event.ts';
import { invoiceSchema } from './invoice.ts';

/** An invoice was paid in full. */
export const invoicePaid = defineEvent('billing.invoice.paid', invoiceSchema);
