import type { Stripe } from 'stripe';
import type { CreditNoteData, CreditNoteLineData, CreditNoteReason } from '../credit-notes/credit-note-data.ts';
import { asking } from './answers.ts';
import { keyOf, type RequestKey } from './keys.ts';

/** Where credit notes are looked for: a customer's latest 20, or all; or all of an invoice. */
type Of = { readonly customerId: string; readonly all: boolean } | { readonly externalInvoiceId: string };

/** Credit notes as Stripe has them now, the oldest first. Throws UNAVAILABLE. */
export async function readCreditNotes(stripe: Stripe, of: Of): Promise<CreditNoteData[]> {
  const found =
    'customerId' in of && !of.all
      ? (await asking(() => stripe.creditNotes.list({ customer: of.customerId, limit: 20 }))).data
      : await asking(() =>
          stripe.creditNotes
            .list({
              ...('customerId' in of ? { customer: of.customerId } : { invoice: of.externalInvoiceId }),
              limit: 100,
            })
            .autoPagingToArray({ limit: 10_000 }),
        );
  const notes: CreditNoteData[] = [];
  for (const note of found) notes.push(creditNoteOf(note, await linesOf(stripe, note)));
  return notes.toReversed();
}

/** What is to be credited of an invoice. */
export interface CreditNoteWanted {
  readonly externalInvoiceId: string;
  readonly amountMinor: bigint;
  readonly reason: CreditNoteReason;
  readonly memo: string | null;
  /** What of the amount was paid already, and what becomes of that. */
  readonly paidMinor: bigint;
  readonly refund: 'PAYMENT' | 'BALANCE' | 'ELSEWHERE';
  /** Names the request, for whoever looks whether it was carried out. */
  readonly request: string;
}

/** Credits an invoice at Stripe, once for a key. Throws UNAVAILABLE. */
export async function createCreditNote(
  stripe: Stripe,
  { externalInvoiceId, amountMinor, reason, memo, paidMinor, refund, request }: CreditNoteWanted,
  key: RequestKey,
): Promise<CreditNoteData> {
  const params: Stripe.CreditNoteCreateParams = {
    invoice: externalInvoiceId,
    amount: Number(amountMinor),
    reason: reasonsAtStripe[reason],
    metadata: { request },
    ...(memo !== null && { memo }),
    ...(paidMinor > 0n && { [givenBack[refund]]: Number(paidMinor) }),
  };
  const note = await asking(() => stripe.creditNotes.create(params, keyOf(...key)));
  return creditNoteOf(note, note.lines.data);
}

const givenBack = { PAYMENT: 'refund_amount', BALANCE: 'credit_amount', ELSEWHERE: 'out_of_band_amount' } as const;

const reasonsAtStripe = {
  DUPLICATE: 'duplicate',
  FRAUDULENT: 'fraudulent',
  ORDER_CHANGE: 'order_change',
  PRODUCT_UNSATISFACTORY: 'product_unsatisfactory',
} as const;

const reasons: Readonly<Record<string, CreditNoteReason>> = {
  duplicate: 'DUPLICATE',
  fraudulent: 'FRAUDULENT',
  order_change: 'ORDER_CHANGE',
  product_unsatisfactory: 'PRODUCT_UNSATISFACTORY',
};

function creditNoteOf(note: Stripe.CreditNote, lines: readonly Stripe.CreditNoteLineItem[]): CreditNoteData {
  const { invoice } = note;
  return {
    externalId: note.id,
    externalInvoiceId: typeof invoice === 'string' ? invoice : invoice.id,
    status: note.status === 'void' ? 'VOID' : 'ISSUED',
    reason: reasons[note.reason ?? ''] ?? null,
    memo: note.memo,
    currency: note.currency.toUpperCase(),
    subtotalMinor: BigInt(note.subtotal),
    discountMinor: sum(note.discount_amounts.map(({ amount }) => amount)),
    taxMinor: sum((note.total_taxes ?? []).map(({ amount }) => amount)),
    totalMinor: BigInt(note.total),
    owedLessMinor: BigInt(note.pre_payment_amount),
    refundedMinor: sum(note.refunds.map(({ amount_refunded: amount }) => amount)),
    issuedAt: dateOf(note.created),
    voidedAt: note.voided_at === null ? null : dateOf(note.voided_at),
    request: note.metadata?.['request'] ?? null,
    lines: lines.map(lineOf),
  };
}

function lineOf(line: Stripe.CreditNoteLineItem): CreditNoteLineData {
  return {
    description: line.description ?? '',
    quantity: line.quantity === null ? null : BigInt(line.quantity),
    amountMinor: BigInt(line.amount),
    discountMinor: BigInt(line.discount_amount),
    taxMinor: sum((line.taxes ?? []).map(({ amount }) => amount)),
  };
}

/** A credit note carries its first 10 lines; a longer one is asked for the rest. */
async function linesOf(stripe: Stripe, { id, lines }: Stripe.CreditNote): Promise<Stripe.CreditNoteLineItem[]> {
  if (!lines.has_more) return lines.data;
  return asking(() => stripe.creditNotes.listLineItems(id, { limit: 100 }).autoPagingToArray({ limit: 10_000 }));
}

function sum(amounts: readonly number[]): bigint {
  return amounts.reduce((total, amount) => total + BigInt(amount), 0n);
}

function dateOf(seconds: number): Date {
  return new Date(seconds * 1_000);
}
