import type { Trx } from '@tenantry/database';
import { emit, invoiceRefunded } from '@tenantry/events';
import type { DB } from '../generated/tables.ts';
import type { RefundData } from './refund-data.ts';
import { saveRefund } from './store.ts';

/** Records a refund of an invoice as the provider has it now, and tells when it has succeeded. The same again changes nothing. */
export async function recordRefund(trx: Trx<DB>, invoiceId: string, refund: RefundData): Promise<void> {
  const row = await saveRefund(trx, invoiceId, refund);
  if (row?.status !== 'SUCCEEDED') return;
  const { orgId, id, amountMinor, currency } = row;
  const told = { organizationId: orgId, invoiceId, refundId: id, amountMinor: String(amountMinor), currency };
  await emit(trx, invoiceRefunded(told, invoiceId));
}
