import { groupInOrderOf, inOrderOf, type TenantReads, type Trx } from '@tenantry/database';
import { type Selectable, sql } from 'kysely';
import type { DB } from '../generated/tables.ts';
import type { CreditNoteData, CreditNoteReason } from './credit-note-data.ts';

export type CreditNoteRow = Omit<Selectable<DB['creditNote']>, 'status' | 'reason'> & {
  readonly status: CreditNoteData['status'];
  readonly reason: CreditNoteReason | null;
};
export type CreditNoteLineRow = Selectable<DB['creditNoteLine']>;
/** A line as it is shown: in the currency of its credit note. */
export type ShownCreditNoteLine = CreditNoteLineRow & { readonly currency: string };

/** One page of an invoice's credit notes: those before an ID, null for the first page. */
export interface PageKey {
  readonly of: string;
  readonly before: string | null;
  readonly limit: number;
}

const afterAll = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/** The credit notes in the order of `ids`; null where the organization has none. */
export async function findCreditNotes(db: TenantReads<DB>, ids: readonly string[]): Promise<(CreditNoteRow | null)[]> {
  const rows = await reader(db).selectFrom('creditNote').selectAll().where('id', 'in', ids).execute();
  return inOrderOf(ids, rows as CreditNoteRow[], ({ id }) => id);
}

/** For each key credit notes of an invoice, newest first; pages of any size in one statement. */
export async function findCreditNotesOf(db: TenantReads<DB>, keys: readonly PageKey[]): Promise<CreditNoteRow[][]> {
  const invoices = keys.map(({ of }) => of);
  const befores = keys.map(({ before }) => before ?? afterAll);
  const sizes = keys.map(({ limit }) => limit);
  const { rows } = await sql<CreditNoteRow & { page: number }>`
    SELECT key.ordinality::int - 1 AS page, note.*
    FROM unnest(${invoices}::uuid[], ${befores}::uuid[], ${sizes}::int[]) WITH ORDINALITY AS key (of_id, before_id, size, ordinality)
    CROSS JOIN LATERAL (
      SELECT * FROM credit_note WHERE invoice_id = key.of_id AND id < key.before_id ORDER BY id DESC LIMIT key.size
    ) note
    ORDER BY page, note.id DESC`.execute(reader(db));
  const pages: CreditNoteRow[][] = keys.map(() => []);
  for (const { page, ...row } of rows) pages[page]?.push(row);
  return pages;
}

/** What the credit notes of each invoice come to, void ones left out, in the order of `invoiceIds`. */
export async function findCredited(db: TenantReads<DB>, invoiceIds: readonly string[]): Promise<bigint[]> {
  const rows = await reader(db)
    .selectFrom('creditNote')
    .select(['invoiceId', ({ fn }) => sql<bigint>`${fn.sum('totalMinor')}::bigint`.as('totalMinor')])
    .where('invoiceId', 'in', invoiceIds)
    .where('status', '=', 'ISSUED')
    .groupBy('invoiceId')
    .execute();
  return inOrderOf(invoiceIds, rows, ({ invoiceId }) => invoiceId).map((row) => row?.totalMinor ?? 0n);
}

/** The lines of each credit note, in the order of `ids`. */
export async function findCreditNoteLines(db: TenantReads<DB>, ids: readonly string[]): Promise<CreditNoteLineRow[][]> {
  const rows = await reader(db)
    .selectFrom('creditNoteLine')
    .selectAll()
    .where('creditNoteId', 'in', ids)
    .orderBy('position')
    .execute();
  return groupInOrderOf(ids, rows, ({ creditNoteId }) => creditNoteId);
}

/** The organization's credit note that the provider knows by this ID, locked for a change; null when it was never recorded. */
export async function lockCreditNote(trx: Trx<DB>, externalId: string): Promise<CreditNoteRow | null> {
  const row = await trx
    .selectFrom('creditNote')
    .selectAll()
    .where('externalId', '=', externalId)
    .forUpdate()
    .executeTakeFirst();
  return (row as CreditNoteRow | undefined) ?? null;
}

/** Adds a credit note with its lines. */
export async function insertCreditNote(
  trx: Trx<DB>,
  { lines, externalInvoiceId: _invoice, request: _request, ...note }: CreditNoteData,
  { invoiceId, number }: { readonly invoiceId: string; readonly number: string },
): Promise<CreditNoteRow> {
  const row = await trx
    .insertInto('creditNote')
    .values({ ...note, invoiceId, number })
    .returningAll()
    .executeTakeFirstOrThrow();
  if (lines.length > 0)
    await trx
      .insertInto('creditNoteLine')
      .values(lines.map((line, position) => ({ ...line, creditNoteId: row.id, position })))
      .execute();
  return row as CreditNoteRow;
}

/** Replaces what can change of a credit note that was issued. */
export async function updateCreditNote(
  trx: Trx<DB>,
  id: string,
  { status, voidedAt, memo }: Pick<CreditNoteData, 'status' | 'voidedAt' | 'memo'>,
): Promise<CreditNoteRow> {
  const row = await trx
    .updateTable('creditNote')
    .set({ status, voidedAt, memo })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
  return row as CreditNoteRow;
}

function reader(db: TenantReads<DB>) {
  return db as Trx<DB>;
}
