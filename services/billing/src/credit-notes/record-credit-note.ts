import { metaOf, type Trx } from '@tenantry/database';
import { creditNoteIssued, type CreditNoteState, creditNoteVoided, emit } from '@tenantry/events';
import type { DB } from '../generated/tables.ts';
import { takeNumber } from '../invoices/number-store.ts';
import type { CreditNoteData } from './credit-note-data.ts';
import { type CreditNoteRow, insertCreditNote, lockCreditNote, updateCreditNote } from './store.ts';

/**
 * Records a credit note of an invoice as the provider has it now, under the next number when it is new, and tells what happened to
 * it since. The same again changes and tells nothing. The organization's billing lock is held, so that nobody else records it.
 */
export async function recordCreditNote(trx: Trx<DB>, invoiceId: string, note: CreditNoteData): Promise<CreditNoteRow> {
  const previous = await lockCreditNote(trx, note.externalId);
  if (!previous) {
    const number = await takeNumber(trx, 'CN', metaOf(trx).clock.now());
    const row = await insertCreditNote(trx, note, { invoiceId, number });
    await emit(trx, creditNoteIssued(stateOf(row), row.id));
    if (row.status === 'VOID') await emit(trx, creditNoteVoided(stateOf(row), row.id));
    return row;
  }
  if (previous.status === 'VOID' || (previous.status === note.status && previous.memo === note.memo)) return previous;
  const row = await updateCreditNote(trx, previous.id, note);
  if (row.status === 'VOID') await emit(trx, creditNoteVoided(stateOf(row), row.id));
  return row;
}

function stateOf({
  orgId,
  id,
  number,
  invoiceId,
  currency,
  totalMinor,
  refundedMinor,
}: CreditNoteRow): CreditNoteState {
  return {
    organizationId: orgId,
    creditNoteId: id,
    number,
    invoiceId,
    currency,
    totalMinor: String(totalMinor),
    refundedMinor: String(refundedMinor),
  };
}
