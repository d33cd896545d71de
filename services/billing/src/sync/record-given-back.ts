import type { Trx } from '@tenantry/database';
import { recordCreditNote } from '../credit-notes/record-credit-note.ts';
import type { DB } from '../generated/tables.ts';
import { recordInvoice } from '../invoices/record-invoice.ts';
import { lockInvoiceByExternalId } from '../invoices/store.ts';
import { recordRefund } from '../refunds/record-refund.ts';
import type { StripeClient } from '../stripe/client.ts';
import { readInvoice } from '../stripe/draft-invoices.ts';
import type { StripeSnapshot } from '../stripe/snapshot.ts';

/** Records the credit notes and refunds of a snapshot. An invoice that was never recorded, as it is an old one, is asked for. */
export async function recordGivenBack(
  trx: Trx<DB>,
  stripe: StripeClient,
  { creditNotes, refunds }: Pick<StripeSnapshot, 'creditNotes' | 'refunds'>,
): Promise<void> {
  for (const refund of refunds) {
    const invoice = await lockInvoiceByExternalId(trx, refund.externalInvoiceId);
    if (invoice) await recordRefund(trx, invoice.id, refund);
  }
  for (const note of creditNotes) {
    const known = await lockInvoiceByExternalId(trx, note.externalInvoiceId);
    const missed = known ? null : await readInvoice(stripe, note.externalInvoiceId);
    const invoice = known ?? (missed && (await recordInvoice(trx, missed)));
    if (invoice) await recordCreditNote(trx, invoice.id, note);
  }
}
