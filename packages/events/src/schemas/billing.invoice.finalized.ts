import { defineEvent } from '../event.ts';
import { invoiceSchema } from './invoice.ts';

/** An invoice was issued, with its number. */
export const invoiceFinalized = defineEvent('billing.invoice.finalized', invoiceSchema);
