import { defineEvent } from '../event.ts';
import { creditNoteSchema } from './credit-note.ts';

/** An invoice was credited. */
export const creditNoteIssued = defineEvent('billing.credit_note.issued', creditNoteSchema);
