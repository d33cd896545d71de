import type { Stripe } from 'stripe';
import { invalidRequest } from '../http/errors.ts';
import { shareOf } from '../money/fraction.ts';
import type { Invoice, InvoiceLine, Wire } from '../wire.ts';
import type { Trx } from '../world/transaction.ts';
import type { CreateParams } from './params.ts';

export type CreditNoteLine = Wire<Stripe.CreditNoteLineItem>;
type Given = NonNullable<CreateParams['lines']>[number];

/** The lines of a credit note; an amount alone is one line of it. Discounts and taxes are those of the credited line, in part. */
export function creditLines(trx: Trx, invoice: Invoice, { amount, lines }: CreateParams): CreditNoteLine[] {
  if ((amount === undefined) === (lines === undefined)) {
    throw invalidRequest('You must pass either amount or lines.', 'amount', 'parameter_missing');
  }
  if (amount !== undefined) return [customLine(trx, { type: 'custom_line_item', unit_amount: amount })];
  const known: readonly InvoiceLine[] = trx.get('invoiceLines', invoice.id)?.lines ?? [];
  return lines!.map((given, index) => {
    if (given.type === 'custom_line_item') return customLine(trx, given);
    const line = known.find(({ id }) => id === given.invoice_line_item);
    if (!line) {
      const message = `No such invoice line item: '${given.invoice_line_item}'`;
      throw invalidRequest(message, `lines[${index}][invoice_line_item]`, 'resource_missing');
    }
    return lineOf(trx, line, given);
  });
}

function customLine(trx: Trx, { unit_amount: each = 0, quantity = 1, description }: Given): CreditNoteLine {
  return {
    ...emptyLine(trx),
    amount: each * quantity,
    description: description ?? null,
    quantity,
    type: 'custom_line_item',
    unit_amount: each,
    unit_amount_decimal: `${each}`,
  };
}

function lineOf(trx: Trx, line: InvoiceLine, given: Given): CreditNoteLine {
  const amount = given.amount ?? shareOf(line.amount, given.quantity ?? line.quantity ?? 1, line.quantity ?? 1);
  const part = (of: number) => (line.amount === 0 ? 0 : shareOf(of, amount, line.amount));
  const discounts = (line.discount_amounts ?? []).map((one) => ({ ...one, amount: part(one.amount) }));
  return {
    ...emptyLine(trx),
    amount,
    description: given.description ?? line.description,
    discount_amount: discounts.reduce((sum, one) => sum + one.amount, 0),
    discount_amounts: discounts,
    invoice_line_item: line.id,
    quantity: given.quantity ?? null,
    taxes: (line.taxes ?? []).map((tax) => ({
      ...tax,
      amount: part(tax.amount),
      taxable_amount: part(tax.taxable_amount ?? 0),
    })),
    type: 'invoice_line_item',
  };
}

function emptyLine(trx: Trx): CreditNoteLine {
  return {
    id: trx.newId('cnli'),
    object: 'credit_note_line_item',
    amount: 0,
    description: null,
    discount_amount: 0,
    discount_amounts: [],
    livemode: false,
    metadata: {},
    pretax_credit_amounts: [],
    quantity: null,
    tax_rates: [],
    taxes: [],
    type: 'custom_line_item',
    unit_amount: null,
    unit_amount_decimal: null,
  };
}
