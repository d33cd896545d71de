import { isDeepStrictEqual } from 'node:util';
import { metaOf, type Trx } from '@tenantry/database';
import {
  emit,
  invoiceFinalized,
  invoicePaid,
  invoicePaymentFailed,
  type InvoiceState,
  invoiceVoided,
  invoiceWrittenOff,
} from '@tenantry/events';
import { drawCredit } from '../credits/draw-credit.ts';
import type { DB } from '../generated/tables.ts';
import { putCharge, releaseCharges } from '../overage/store.ts';
import { creditOn } from './credit-on.ts';
import type { InvoiceData } from './invoice-data.ts';
import { takeNumber } from './number-store.ts';
import {
  claimInvoice,
  deleteDraft,
  findInvoiceLines,
  type InvoiceLineRow,
  type InvoiceRow,
  lockInvoiceByExternalId,
  replaceInvoiceLines,
  updateInvoice,
} from './store.ts';
import { isStale, type Transition, transitionsBetween } from './transitions.ts';

/**
 * Records an invoice of the transaction's organization as the provider has it now, and tells what happened to it since it was
 * recorded last. The same again changes and tells nothing, an older state is let go. An invoice gets its number when it is first
 * seen issued; others that issue documents wait from then to the end of the transaction. Throws when the lines do not add up to
 * the subtotal.
 */
export async function recordInvoice(trx: Trx<DB>, invoice: InvoiceData): Promise<InvoiceRow> {
  requireSum(invoice);
  const previous = await lockInvoiceByExternalId(trx, invoice.externalId);
  if (previous && (isStale(previous, invoice) || (await isRecorded(trx, previous, invoice)))) return previous;

  const id = previous?.id ?? (await claimInvoice(trx, invoice));
  // Somebody else recorded it between the look and now, and is done: what there is to do is the difference to that.
  if (id === null) return recordInvoice(trx, invoice);
  await replaceInvoiceLines(trx, id, invoice.lines);
  if (invoice.status !== 'DRAFT') await settleIssued(trx, id, invoice);
  const recorded = await updateInvoice(trx, id, invoice, await numberOf(trx, previous, invoice));
  for (const transition of transitionsBetween(previous, invoice)) await emit(trx, told(transition, recorded));
  return recorded;
}

/** Forgets a draft that the provider has deleted: the credit that was drawn for it is there again, and use waits for the next. */
export async function forgetDraft(trx: Trx<DB>, externalId: string): Promise<void> {
  const draft = await lockInvoiceByExternalId(trx, externalId);
  if (draft?.status !== 'DRAFT') return;
  await releaseCharges(trx, draft.id);
  await drawCredit(trx, { invoiceId: draft.id, currency: draft.currency, amountMinor: 0n });
  await deleteDraft(trx, externalId);
}

/**
 * Once an invoice is issued, it charges the use that is on it and has drawn the credit that is on it, whatever was meant to be; one
 * that is void charges and draws nothing.
 */
async function settleIssued(trx: Trx<DB>, invoiceId: string, { status, currency, lines }: InvoiceData): Promise<void> {
  const valid = status === 'VOID' ? [] : lines;
  const charged = valid.flatMap(({ usageChargeId, externalItemId }) =>
    usageChargeId === null ? [] : [{ usageChargeId, externalItemId }],
  );
  for (const { usageChargeId, externalItemId } of charged)
    await putCharge(trx, usageChargeId, { invoiceId, externalItemId });
  const ids = charged.map(({ usageChargeId }) => usageChargeId);
  await releaseCharges(trx, invoiceId, ids);
  await drawCredit(trx, { invoiceId, currency, amountMinor: creditOn(valid) });
}

function requireSum({ externalId, lines, subtotalMinor }: InvoiceData): void {
  const sum = lines.reduce((total, { amountMinor }) => total + amountMinor, 0n);
  if (sum === subtotalMinor) return;
  throw new Error(`The lines of the invoice ${externalId} add up to ${sum}, its subtotal is ${subtotalMinor}.`);
}

async function isRecorded(trx: Trx<DB>, previous: InvoiceRow, { lines, ...invoice }: InvoiceData): Promise<boolean> {
  const { orgId: _orgId, id, number: _number, ...recorded } = previous;
  if (!isDeepStrictEqual(recorded, invoice)) return false;
  const [recordedLines = []] = await findInvoiceLines(trx, [id]);
  return isDeepStrictEqual(recordedLines.map(withoutPlace), lines);
}

function withoutPlace({ orgId: _orgId, invoiceId: _invoiceId, position: _position, ...line }: InvoiceLineRow) {
  return line;
}

/** The number that an invoice has, or gets now that it is issued. */
async function numberOf(trx: Trx<DB>, previous: InvoiceRow | null, { status }: InvoiceData): Promise<string | null> {
  if (previous?.number || status === 'DRAFT') return previous?.number ?? null;
  return takeNumber(trx, 'INV', metaOf(trx).clock.now());
}

const events = {
  FINALIZED: invoiceFinalized,
  PAYMENT_FAILED: invoicePaymentFailed,
  PAID: invoicePaid,
  VOIDED: invoiceVoided,
  WRITTEN_OFF: invoiceWrittenOff,
} as const satisfies Record<Transition, unknown>;

function told(transition: Transition, { orgId, id, number, nextAttemptAt, ...invoice }: InvoiceRow) {
  if (number === null) throw new Error(`The invoice ${id} was issued without a number.`);
  const state: InvoiceState = {
    organizationId: orgId,
    invoiceId: id,
    number,
    currency: invoice.currency,
    totalMinor: String(invoice.totalMinor),
    amountDueMinor: String(invoice.amountDueMinor),
    attemptCount: invoice.attemptCount,
    nextAttemptAt: nextAttemptAt?.toISOString() ?? null,
  };
  return events[transition](state, id);
}
