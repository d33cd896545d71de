import { addToBalance } from '../balance/balance.ts';
import { invalidRequest } from '../http/errors.ts';
import { changedMetadata } from '../http/params.ts';
import { settle } from '../invoices/collect.ts';
import { refundPayment } from '../refunds/refund.ts';
import type { Invoice, Objects } from '../wire.ts';
import { find } from '../world/find.ts';
import { created, type Trx, updated } from '../world/transaction.ts';
import { creditLines } from './lines.ts';
import type { CreateParams } from './params.ts';

type CreditNote = Objects['creditNote'];

/** Credits a finalized invoice: what is not paid yet is owed less, what is paid is refunded, kept as balance, or given otherwise. */
export function createCreditNote(trx: Trx, invoice: Invoice, params: CreateParams): CreditNote {
  if (invoice.status !== 'open' && invoice.status !== 'paid') {
    throw invalidRequest(`You can only credit open or paid invoices; this one is ${invoice.status}.`, 'invoice');
  }
  const id = trx.newId('cn');
  const note = draftNote(trx, id, invoice, params);
  const credited = invoice.pre_payment_credit_notes_amount + invoice.post_payment_credit_notes_amount;
  if (note.total > invoice.total - credited || note.total < 0) {
    const message = `The amount of the credit note (${note.total}) is more than what is left of the invoice (${invoice.total - credited}).`;
    throw invalidRequest(message, 'amount');
  }
  const before = Math.min(note.total, invoice.amount_remaining);
  const after = note.total - before;
  const { refunds, balance } = giveBack(trx, invoice, id, after, params);
  const complete: CreditNote = {
    ...note,
    customer_balance_transaction: balance,
    post_payment_amount: after,
    pre_payment_amount: before,
    refunds,
    type: after === 0 ? 'pre_payment' : before === 0 ? 'post_payment' : 'mixed',
  };
  created(trx, 'creditNote', complete, 'credit_note.created');
  owe(trx, find(trx, 'invoice', invoice.id), before, after);
  return complete;
}

function owe(trx: Trx, invoice: Invoice, before: number, after: number): void {
  const remaining = invoice.amount_remaining - before;
  const credited: Invoice = {
    ...invoice,
    amount_due: invoice.amount_due - before,
    amount_remaining: remaining,
    post_payment_credit_notes_amount: invoice.post_payment_credit_notes_amount + after,
    pre_payment_credit_notes_amount: invoice.pre_payment_credit_notes_amount + before,
  };
  updated(trx, 'invoice', credited, 'invoice.updated');
  if (invoice.status === 'open' && remaining === 0) settle(trx, credited, 0);
}

function giveBack(trx: Trx, invoice: Invoice, note: string, after: number, params: CreateParams) {
  const { credit_amount: credit = 0, refund_amount: refund = 0, out_of_band_amount: elsewhere = 0 } = params;
  const linked = (params.refunds ?? []).map(({ refund: id, amount_refunded: amount }) => {
    const found = find(trx, 'refund', id, 'refunds');
    return {
      amount_refunded: amount ?? found.amount,
      payment_record_refund: null,
      refund: id,
      type: 'refund' as const,
    };
  });
  const given = credit + refund + elsewhere + linked.reduce((sum, one) => sum + one.amount_refunded, 0);
  if (given !== after) {
    const message = `The sum of credit amount, refund amount and out of band amount (${given}) must equal the post payment amount (${after}).`;
    throw invalidRequest(message, 'refund_amount');
  }
  const made = refund > 0 ? [refundOf(trx, invoice, refund)] : [];
  const balance =
    credit > 0 && invoice.customer !== null
      ? addToBalance(trx, invoice.customer, {
          type: 'credit_note',
          amount: -credit,
          currency: invoice.currency,
          creditNote: note,
          invoice: invoice.id,
        }).id
      : null;
  return { refunds: [...linked, ...made], balance };
}

function refundOf(trx: Trx, invoice: Invoice, amount: number) {
  const payment = trx.all('invoicePayment').find((row) => row.invoice === invoice.id && row.status === 'paid');
  const intent = find(trx, 'paymentIntent', payment?.payment.payment_intent ?? '', 'refund_amount');
  const refund = refundPayment(trx, intent, { amount });
  return { amount_refunded: amount, payment_record_refund: null, refund: refund.id, type: 'refund' as const };
}

/** A credit note before anything came of it; also what a preview shows. */
function draftNote(trx: Trx, id: string, invoice: Invoice, params: CreateParams): CreditNote {
  const lines = creditLines(trx, invoice, params);
  const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);
  const subtotal = sum(lines.map(({ amount }) => amount));
  const discount = sum(lines.map(({ discount_amount: amount }) => amount));
  const taxes = lines.flatMap((line) => line.taxes ?? []);
  const taxOf = (behavior: string) =>
    sum(taxes.filter((tax) => tax.tax_behavior === behavior).map(({ amount }) => amount));
  const total = subtotal - discount + taxOf('exclusive');
  const notes = trx.all('creditNote').filter((note) => note.invoice === invoice.id).length;
  return {
    id,
    object: 'credit_note',
    amount: total,
    amount_shipping: 0,
    created: trx.now,
    currency: invoice.currency,
    customer: invoice.customer ?? '',
    customer_account: null,
    customer_balance_transaction: null,
    discount_amount: discount,
    discount_amounts: lines.flatMap((line) => line.discount_amounts),
    effective_at: trx.now,
    invoice: invoice.id,
    lines: { object: 'list', data: lines, has_more: false, url: `/v1/credit_notes/${id}/lines` },
    livemode: false,
    memo: params.memo ?? null,
    metadata: changedMetadata(null, params.metadata),
    number: `${invoice.number}-CN-${`${notes + 1}`.padStart(2, '0')}`,
    out_of_band_amount: params.out_of_band_amount ?? null,
    pdf: `${trx.settings.publicUrl}/invoice/${invoice.id}`,
    post_payment_amount: 0,
    pre_payment_amount: 0,
    pretax_credit_amounts: [],
    reason: params.reason ?? null,
    refunds: [],
    shipping_cost: null,
    status: 'issued',
    subtotal,
    subtotal_excluding_tax: subtotal - taxOf('inclusive'),
    total,
    total_excluding_tax: total - taxOf('exclusive') - taxOf('inclusive'),
    total_taxes: taxes,
    type: 'pre_payment',
    voided_at: null,
  };
}
