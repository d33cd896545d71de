import type { Trx } from '@tenantry/database';
import { invalidValue, notFound } from '@tenantry/graphql';
import { lockBilling } from '../customers/store.ts';
import type { IssueCreditNoteInput } from '../generated/schema.ts';
import type { DB } from '../generated/tables.ts';
import type { InvoiceData } from '../invoices/invoice-data.ts';
import { recordInvoice } from '../invoices/record-invoice.ts';
import { findInvoices } from '../invoices/store.ts';
import { recordRefund } from '../refunds/record-refund.ts';
import type { RefundData } from '../refunds/refund-data.ts';
import { createCreditNote, readCreditNotes } from '../stripe/credit-notes.ts';
import { readInvoice } from '../stripe/draft-invoices.ts';
import { readRefunds } from '../stripe/refunds.ts';
import type { Pulling } from '../sync/pull.ts';
import type { CreditNoteData } from './credit-note-data.ts';
import { creditNoteTooLarge, invoiceNotCreditable, refused } from './errors.ts';
import { recordCreditNote } from './record-credit-note.ts';

/**
 * Credits an invoice of the transaction's organization, at Stripe and here. Holds the organization's lock and asks Stripe within it
 * what is left, so that however many do it at once, an invoice is never credited by more than it was. `request` names the request:
 * one that Stripe has carried out and that was lost here is found by it and not carried out again. Refuses an invoice that is not
 * open or paid, and more than there is left of it, or of what can be paid back. Throws UNAVAILABLE when Stripe cannot be reached.
 */
export async function issueCreditNote(trx: Trx<DB>, input: IssueCreditNoteInput, { stripe }: Pulling, request: string) {
  const { invoiceId, amountMinor, reason, refund } = input;
  const memo = input.memo?.trim() || null;
  if (amountMinor <= 0n) return refused(invalidValue('More than nothing is credited.', ['input', 'amountMinor']));
  if (memo && memo.length > 500) return refused(invalidValue('A memo has at most 500 characters.', ['input', 'memo']));
  await lockBilling(trx);
  const [known] = await findInvoices(trx, [invoiceId]);
  const invoice = known && (await readInvoice(stripe, known.externalId));
  if (!invoice) return refused(notFound('There is no such invoice.', ['input', 'invoiceId']));
  await recordInvoice(trx, invoice);

  const { externalId: externalInvoiceId, status } = invoice;
  const notes = await readCreditNotes(stripe, { externalInvoiceId });
  const done = notes.find((note) => note.request === request);
  if (!done && status !== 'OPEN' && status !== 'PAID') return refused(invoiceNotCreditable(status));
  const refunds = await readRefunds(stripe, externalInvoiceId);
  const left = done ? amountMinor : leftOf(invoice, notes, refund === 'PAYMENT' ? refunds : null);
  if (amountMinor > left) return refused(creditNoteTooLarge(left, invoice.currency));

  const open = openOf(invoice);
  const paidMinor = amountMinor > open ? amountMinor - open : 0n;
  const wanted = { externalInvoiceId, amountMinor, reason, memo, paidMinor, refund: refund ?? 'PAYMENT', request };
  const note = done ?? (await createCreditNote(stripe, wanted, ['credit note', request]));

  const after = await readInvoice(stripe, externalInvoiceId);
  if (after) await recordInvoice(trx, after);
  for (const one of await readRefunds(stripe, externalInvoiceId)) await recordRefund(trx, invoiceId, one);
  return { creditNote: await recordCreditNote(trx, invoiceId, note), errors: [] };
}

/** What of an invoice is still to be paid. */
function openOf({ status, amountDueMinor, amountPaidMinor }: InvoiceData): bigint {
  return status === 'OPEN' ? amountDueMinor - amountPaidMinor : 0n;
}

/** What can still be credited: of the invoice, and where it is to be paid back, of its payments; `refunds` is null where it is not. */
function leftOf(invoice: InvoiceData, notes: readonly CreditNoteData[], refunds: readonly RefundData[] | null): bigint {
  const credited = notes.reduce((sum, note) => (note.status === 'VOID' ? sum : sum + note.totalMinor), 0n);
  const ofInvoice = invoice.totalMinor - credited;
  if (!refunds) return ofInvoice;
  const refunded = refunds.reduce(
    (sum, { status, amountMinor }) => (status === 'FAILED' || status === 'CANCELED' ? sum : sum + amountMinor),
    0n,
  );
  const ofPayments = openOf(invoice) + invoice.amountPaidMinor - refunded;
  return ofPayments < ofInvoice ? ofPayments : ofInvoice;
}
