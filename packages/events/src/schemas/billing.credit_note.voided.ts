import { defineEvent } from '../event.ts';
import { creditNoteSchema } from './credit-note.ts';

/** A credit note was declared void: what it credited is owed again. */
export const creditNoteVoided = defineEvent('billing.credit_note.voided', creditNoteSchema);
