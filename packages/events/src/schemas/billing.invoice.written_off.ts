import { defineEvent } from '../event.ts';
import { invoiceSchema } from './invoice.ts';

/** Payment of an invoice was given up on. */
export const invoiceWrittenOff = defineEvent('billing.invoice.written_off', invoiceSchema);
