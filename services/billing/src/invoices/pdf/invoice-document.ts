import type { InvoiceLineRow, InvoiceRow } from '../store.ts';
import type { Looks, PaperDocument } from './document.ts';
import { billedTo, columnsOf, dateOf, headlineOf, periodOf, sumsOf } from './words.ts';

/** An invoice as it is on paper. */
export function invoiceDocument(
  invoice: InvoiceRow,
  lines: readonly InvoiceLineRow[],
  looks: Looks,
  issuer: readonly string[],
): PaperDocument {
  const { number, finalizedAt, dueAt, paidAt, createdAt, currency } = invoice;
  return {
    heading: 'Invoice',
    title: number === null ? 'Draft of an invoice' : `Invoice ${number}`,
    madeAt: finalizedAt ?? createdAt,
    facts: [
      ['Number', number ?? 'draft'],
      ...(finalizedAt ? [['Issued', dateOf(finalizedAt)] as const] : []),
      ...(dueAt ? [['Due', dateOf(dueAt)] as const] : []),
      ...(paidAt ? [['Paid', dateOf(paidAt)] as const] : []),
    ],
    billedTo: billedTo(invoice, looks),
    headline: headlineOf(invoice),
    subline: `For ${periodOf(invoice)}`,
    lines: lines.map((line) => ({
      description: line.description,
      period: periodOf(line),
      ...columnsOf(line, currency),
    })),
    sums: sumsOf(invoice),
    looks,
    issuer,
  };
}
