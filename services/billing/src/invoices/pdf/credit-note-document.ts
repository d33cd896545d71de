import type { CreditNoteLineRow, CreditNoteRow } from '../../credit-notes/store.ts';
import { formatMoney } from '../../money/money.ts';
import type { InvoiceRow } from '../store.ts';
import type { Looks, PaperDocument } from './document.ts';
import { billedTo, columnsOf, dateOf } from './words.ts';

/** A credit note of an invoice as it is on paper. */
export function creditNoteDocument(
  note: CreditNoteRow,
  lines: readonly CreditNoteLineRow[],
  invoice: InvoiceRow,
  looks: Looks,
  issuer: readonly string[],
): PaperDocument {
  const { number, issuedAt, voidedAt, currency, totalMinor, memo } = note;
  const money = (amountMinor: bigint) => formatMoney({ amountMinor, currency });
  const forInvoice = `For invoice ${invoice.number}`;
  return {
    heading: 'Credit note',
    title: `Credit note ${number}`,
    madeAt: issuedAt,
    facts: [
      ['Number', number],
      ['Issued', dateOf(issuedAt)],
      ['Invoice', invoice.number ?? ''],
      ...(voidedAt ? [['Void', dateOf(voidedAt)] as const] : []),
    ],
    billedTo: billedTo(invoice, looks),
    headline: voidedAt ? 'This credit note is void' : `${money(totalMinor)} credited`,
    subline: memo === null ? forInvoice : `${forInvoice}: ${memo}`,
    lines: lines.map((line) => ({
      description: line.description || `Credit on invoice ${invoice.number}`,
      period: null,
      ...columnsOf({ ...line, unitPriceMinor: null }, currency),
    })),
    sums: sumsOf(note, money),
    looks,
    issuer,
  };
}

function sumsOf(
  { subtotalMinor, discountMinor, taxMinor, totalMinor, owedLessMinor, refundedMinor }: CreditNoteRow,
  money: (amountMinor: bigint) => string,
): (readonly [string, string])[] {
  const other = totalMinor - owedLessMinor - refundedMinor;
  const parts = [
    ['Owed less', owedLessMinor],
    ['Paid back', refundedMinor],
    ['Kept, or given back elsewhere', other],
  ] as const;
  return [
    ['Subtotal', money(subtotalMinor)],
    ...(discountMinor === 0n ? [] : [['Discount', money(-discountMinor)] as const]),
    ...(taxMinor === 0n ? [] : [['Taxes', money(taxMinor)] as const]),
    ...parts.flatMap(([name, amount]) => (amount === 0n ? [] : [[name, money(amount)] as const])),
    ['Total credited', money(totalMinor)],
  ];
}
