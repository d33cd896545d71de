import type { Trx } from '@tenantry/database';
import { auditRecorded, emit } from '@tenantry/events';
import type { DB } from '../generated/tables.ts';
import { findProfile } from '../profiles/store.ts';
import type { InvoiceDocument } from './pdf/document.ts';
import { findInvoiceLines, findInvoices } from './store.ts';

/** What an invoice of the organization looks like on paper, which is audited; null when there is none that was issued. */
export async function downloadInvoice(
  trx: Trx<DB>,
  id: string,
  issuer: readonly string[],
): Promise<InvoiceDocument | null> {
  const [invoice] = await findInvoices(trx, [id]);
  if (!invoice?.number) return null;
  const [lines = []] = await findInvoiceLines(trx, [id]);
  const profile = await findProfile(trx);
  await emit(trx, downloaded(id));
  const looks = {
    name: profile?.displayName ?? profile?.name ?? invoice.customer.name,
    color: profile?.color ?? null,
    logoPng: profile?.logoPng ?? null,
  };
  return { invoice, lines, looks, issuer };
}

const recorded = auditRecorded('billing');

function downloaded(id: string) {
  return recorded({
    action: 'billing.downloadInvoice',
    targets: [{ type: 'invoice', id }],
    outcome: 'SUCCESS',
    before: null,
    after: null,
    ip: null,
    userAgent: null,
  });
}
