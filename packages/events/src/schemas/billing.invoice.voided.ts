import { defineEvent } from '../event.ts';
import { invoiceSchema } from './invoice.ts';

/** An invoice that was issued is not valid any more. */
export const invoiceVoided = defineEvent('billing.invoice.voided', invoiceSchema);
