import { groupInOrderOf, inOrderOf, type TenantReads, type Trx } from '@tenantry/database';
import { type Selectable, sql } from 'kysely';
import type { DB } from '../generated/tables.ts';
import type {
  InvoiceCustomer,
  InvoiceData,
  InvoiceLineData,
  InvoicePayment,
  InvoiceReason,
  InvoiceStatus,
  InvoiceTax,
} from './invoice-data.ts';

/** An invoice without its lines. */
export interface InvoiceRow extends Omit<InvoiceData, 'lines'> {
  readonly orgId: string;
  readonly id: string;
  /** Our own; null exactly while it is a draft. */
  readonly number: string | null;
}
export type InvoiceLineRow = Omit<Selectable<DB['invoiceLine']>, 'kind'> & { readonly kind: InvoiceLineData['kind'] };
/** A line as it is shown: in the currency of its invoice. */
export type ShownInvoiceLine = InvoiceLineRow & { readonly currency: string };

/** The invoices in the order of `ids`; null where the organization has none. */
export async function findInvoices(db: TenantReads<DB>, ids: readonly string[]): Promise<(InvoiceRow | null)[]> {
  const rows = await selectInvoices(db).where('id', 'in', ids).execute();
  return inOrderOf(ids, rows.map(fromStored), ({ id }) => id);
}

/** The lines of each invoice, in the order of `invoiceIds`. */
export async function findInvoiceLines(
  db: TenantReads<DB>,
  invoiceIds: readonly string[],
): Promise<InvoiceLineRow[][]> {
  const rows = await reader(db)
    .selectFrom('invoiceLine')
    .selectAll()
    .where('invoiceId', 'in', invoiceIds)
    .orderBy('position')
    .execute();
  return groupInOrderOf(invoiceIds, rows as InvoiceLineRow[], ({ invoiceId }) => invoiceId);
}

/** Invoices that are not drafts before one of the keys `createdAt` and `id`, newest first. */
export async function findInvoicesBefore(
  db: TenantReads<DB>,
  before: readonly string[] | null,
  limit: number,
): Promise<InvoiceRow[]> {
  const rows = await selectInvoices(db)
    .where('status', '!=', 'DRAFT')
    .$if(before !== null, (query) =>
      query.where(sql<boolean>`(created_at, id) < (${before?.[0]}::timestamptz, ${before?.[1]}::uuid)`),
    )
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
  return rows.map(fromStored);
}

/** The organization's invoice that the provider knows by this ID, locked for a change; null when it was never recorded. */
export async function lockInvoiceByExternalId(trx: Trx<DB>, externalId: string): Promise<InvoiceRow | null> {
  const row = await selectInvoices(trx).where('externalId', '=', externalId).forUpdate().executeTakeFirst();
  return row ? fromStored(row) : null;
}

/** The organization's renewals that are still drafts, the oldest first. */
export async function findRenewalDrafts(db: TenantReads<DB>): Promise<InvoiceRow[]> {
  const rows = await selectInvoices(db)
    .where('status', '=', 'DRAFT')
    .where('reason', '=', 'SUBSCRIPTION_RENEWED')
    .orderBy('createdAt')
    .orderBy('id')
    .execute();
  return rows.map(fromStored);
}

/** Takes the provider's ID for an invoice, as a draft of it; null when it was recorded meanwhile. */
export async function claimInvoice(trx: Trx<DB>, invoice: InvoiceData): Promise<string | null> {
  const draft = { ...columnsOf(invoice), status: 'DRAFT', finalizedAt: null };
  const row = await trx
    .insertInto('invoice')
    .values(draft)
    .onConflict((conflict) => conflict.columns(['orgId', 'externalId']).doNothing())
    .returning('id')
    .executeTakeFirst();
  return row?.id ?? null;
}

/** Replaces all that the provider says of an invoice. */
export async function updateInvoice(trx: Trx<DB>, id: string, invoice: InvoiceData, number: string | null) {
  const row = await trx
    .updateTable('invoice')
    .set({ ...columnsOf(invoice), number })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
  return fromStored(row);
}

/** Replaces the lines of an invoice. */
export async function replaceInvoiceLines(trx: Trx<DB>, invoiceId: string, lines: readonly InvoiceLineData[]) {
  await trx.deleteFrom('invoiceLine').where('invoiceId', '=', invoiceId).execute();
  if (lines.length === 0) return;
  const rows = lines.map((line, position) => ({ ...line, invoiceId, position }));
  await trx.insertInto('invoiceLine').values(rows).execute();
}

/** Deletes a draft, with its lines; an invoice that was issued stays. */
export async function deleteDraft(trx: Trx<DB>, externalId: string): Promise<void> {
  await trx.deleteFrom('invoice').where('externalId', '=', externalId).where('status', '=', 'DRAFT').execute();
}

function columnsOf({ lines: _lines, ...invoice }: InvoiceData) {
  return {
    ...invoice,
    taxes: toJson(invoice.taxes),
    payments: toJson(invoice.payments.map((payment) => ({ ...payment, paidAt: payment.paidAt.getTime() }))),
    customer: toJson(invoice.customer),
  };
}

/** JSON has no bigint. */
function toJson(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) => (typeof item === 'bigint' ? String(item) : item));
}

function fromStored({ taxes, payments, ...row }: Selectable<DB['invoice']>): InvoiceRow {
  const storedTaxes = taxes as unknown as (Omit<InvoiceTax, 'taxableMinor' | 'amountMinor'> & {
    taxableMinor: string;
    amountMinor: string;
  })[];
  const storedPayments = payments as unknown as { externalId: string; amountMinor: string; paidAt: number }[];
  return {
    ...row,
    status: row.status as InvoiceStatus,
    reason: row.reason as InvoiceReason,
    customer: row.customer as unknown as InvoiceCustomer,
    taxes: storedTaxes.map((tax) => ({
      ...tax,
      taxableMinor: BigInt(tax.taxableMinor),
      amountMinor: BigInt(tax.amountMinor),
    })),
    payments: storedPayments.map((payment): InvoicePayment => ({
      ...payment,
      amountMinor: BigInt(payment.amountMinor),
      paidAt: new Date(payment.paidAt),
    })),
  };
}

function selectInvoices(db: TenantReads<DB>) {
  return reader(db).selectFrom('invoice').selectAll();
}

function reader(db: TenantReads<DB>) {
  return db as Trx<DB>;
}
