import { groupInOrderOf, type TenantReads, type Trx } from '@tenantry/database';
import type { Selectable } from 'kysely';
import type { DB } from '../generated/tables.ts';
import type { RefundData } from './refund-data.ts';

export type RefundRow = Omit<Selectable<DB['invoiceRefund']>, 'status'> & { readonly status: RefundData['status'] };

/** The refunds of each invoice, the oldest first, in the order of `invoiceIds`. */
export async function findRefundsOf(db: TenantReads<DB>, invoiceIds: readonly string[]): Promise<RefundRow[][]> {
  const rows = await reader(db)
    .selectFrom('invoiceRefund')
    .selectAll()
    .where('invoiceId', 'in', invoiceIds)
    .orderBy('refundedAt')
    .orderBy('id')
    .execute();
  return groupInOrderOf(invoiceIds, rows as RefundRow[], ({ invoiceId }) => invoiceId);
}

/** Records a refund, or how far it is; null when that is known. */
export async function saveRefund(
  trx: Trx<DB>,
  invoiceId: string,
  { externalInvoiceId: _externalInvoiceId, ...refund }: RefundData,
): Promise<RefundRow | null> {
  const row = await trx
    .insertInto('invoiceRefund')
    .values({ ...refund, invoiceId })
    .onConflict((conflict) =>
      conflict
        .columns(['orgId', 'externalId'])
        .doUpdateSet({ status: refund.status })
        .where('invoiceRefund.status', '!=', refund.status),
    )
    .returningAll()
    .executeTakeFirst();
  return (row as RefundRow | undefined) ?? null;
}

function reader(db: TenantReads<DB>) {
  return db as Trx<DB>;
}
