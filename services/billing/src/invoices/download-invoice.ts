import type { Trx } from '@tenantry/database';
import { auditRecorded, emit } from '@tenantry/events';
import { findCreditNoteLines, findCreditNotes } from '../credit-notes/store.ts';
import type { DB } from '../generated/tables.ts';
import { findProfile } from '../profiles/store.ts';
import { creditNoteDocument } from './pdf/credit-note-document.ts';
import type { Looks, PaperDocument } from './pdf/document.ts';
import { invoiceDocument } from './pdf/invoice-document.ts';
import { findInvoiceLines, findInvoices, type InvoiceRow } from './store.ts';

/** A document to show, and the number it was issued under. */
interface Download {
  readonly number: string;
  readonly document: PaperDocument;
}

/** An invoice of the organization on paper, which is audited; null when there is none that was issued. */
export async function downloadInvoice(trx: Trx<DB>, id: string, issuer: readonly string[]): Promise<Download | null> {
  const [invoice] = await findInvoices(trx, [id]);
  if (!invoice?.number) return null;
  const [lines = []] = await findInvoiceLines(trx, [id]);
  await emit(trx, downloaded('billing.downloadInvoice', { type: 'invoice', id }));
  return { number: invoice.number, document: invoiceDocument(invoice, lines, await looksOf(trx, invoice), issuer) };
}

/** The same for a credit note. */
export async function downloadCreditNote(
  trx: Trx<DB>,
  id: string,
  issuer: readonly string[],
): Promise<Download | null> {
  const [note] = await findCreditNotes(trx, [id]);
  const [invoice] = note ? await findInvoices(trx, [note.invoiceId]) : [];
  if (!note || !invoice) return null;
  const [lines = []] = await findCreditNoteLines(trx, [id]);
  await emit(trx, downloaded('billing.downloadCreditNote', { type: 'creditnote', id }));
  const document = creditNoteDocument(note, lines, invoice, await looksOf(trx, invoice), issuer);
  return { number: note.number, document };
}

async function looksOf(trx: Trx<DB>, { customer }: InvoiceRow): Promise<Looks> {
  const profile = await findProfile(trx);
  return {
    name: profile?.displayName ?? profile?.name ?? customer.name,
    color: profile?.color ?? null,
    logoPng: profile?.logoPng ?? null,
  };
}

const recorded = auditRecorded('billing');

function downloaded(action: string, target: { readonly type: string; readonly id: string }) {
  return recorded({
    action,
    targets: [target],
    outcome: 'SUCCESS',
    before: null,
    after: null,
    ip: null,
    userAgent: null,
  });
}
