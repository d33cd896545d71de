import { randomUUID } from 'node:crypto';
import type { Database } from '@tenantry/database';
import type { TestOrganization } from '@tenantry/testing';
import type { DB } from '../src/generated/tables.ts';
import type { InvoiceData, InvoiceLineData } from '../src/invoices/invoice-data.ts';
import { recordInvoice } from '../src/invoices/record-invoice.ts';
import type { Billing } from './fixtures.ts';

const january = { periodStart: new Date('2026-01-01T00:00:00Z'), periodEnd: new Date('2026-02-01T00:00:00Z') };

/** A line of an invoice, for a month of the plan unless it says otherwise. */
export function lineData(line: Partial<InvoiceLineData> = {}): InvoiceLineData {
  return {
    externalId: `il_${randomUUID()}`,
    externalItemId: null,
    externalPriceId: 'price_starter',
    kind: 'SUBSCRIPTION',
    description: 'Starter, January',
    quantity: 1n,
    unitPriceMinor: '4900',
    amountMinor: 4900n,
    discountMinor: 0n,
    taxMinor: 0n,
    usageChargeId: null,
    isCredit: false,
    ...january,
    ...line,
  };
}

/** An invoice of a month as the provider has it: open and unpaid unless it says otherwise. The totals follow from the lines. */
export function invoiceData(invoice: Partial<InvoiceData> = {}): InvoiceData {
  const lines = invoice.lines ?? [lineData()];
  const sumOf = (field: 'amountMinor' | 'discountMinor' | 'taxMinor') =>
    lines.reduce((sum, line) => sum + line[field], 0n);
  const totalMinor = sumOf('amountMinor') - sumOf('discountMinor') + sumOf('taxMinor');
  const isDraft = invoice.status === 'DRAFT';
  const isPaid = invoice.status === 'PAID';
  const at = new Date('2026-01-31T12:00:00Z');
  return {
    externalId: `in_${randomUUID()}`,
    externalCustomerId: 'cus_1',
    externalSubscriptionId: 'sub_1',
    status: 'OPEN',
    reason: 'SUBSCRIPTION_RENEWED',
    currency: 'EUR',
    subtotalMinor: sumOf('amountMinor'),
    discountMinor: sumOf('discountMinor'),
    taxMinor: sumOf('taxMinor'),
    totalMinor,
    amountDueMinor: totalMinor,
    amountPaidMinor: isPaid ? totalMinor : 0n,
    taxes: [],
    payments: isPaid ? [{ externalId: `py_${randomUUID()}`, amountMinor: totalMinor, paidAt: at }] : [],
    customer: { name: 'Acme GmbH', email: 'bills@acme.example', address: ['Weg 1', '10115 Berlin'], taxIds: [] },
    attemptCount: isPaid ? 1 : 0,
    nextAttemptAt: null,
    ...january,
    createdAt: at,
    dueAt: null,
    finalizedAt: isDraft ? null : at,
    paidAt: isPaid ? at : null,
    voidedAt: invoice.status === 'VOID' ? at : null,
    ...invoice,
    lines,
  };
}

/** What every transaction of these tests says of itself. */
export const metaOf = ({ clock }: Pick<Billing, 'clock'>) => ({ actor: null, requestId: null, clock });

/** Records invoices in an organization, all at once. */
export function recorded(billing: Billing, { id: orgId }: TestOrganization, ...invoices: InvoiceData[]) {
  return billing.inspect((database: Database<DB>) =>
    Promise.all(
      invoices.map((invoice) => database.transact({ orgId }, metaOf(billing), (trx) => recordInvoice(trx, invoice))),
    ),
  );
}
