import type { Invoice, Subscription } from '../wire.ts';
import { type Trx, updated } from '../world/transaction.ts';
import { markUncollectible, voidInvoice } from './close.ts';
import { finalizeInvoice } from './finalize.ts';

/** What becomes of an invoice while its subscription is not collected. */
export function applyPause(trx: Trx, draft: Invoice, pause: NonNullable<Subscription['pause_collection']>): Invoice {
  if (pause.behavior === 'keep_as_draft') {
    return updated(
      trx,
      'invoice',
      { ...draft, auto_advance: false, automatically_finalizes_at: null },
      'invoice.updated',
    );
  }
  const invoice = finalizeInvoice(trx, draft);
  return pause.behavior === 'void' ? voidInvoice(trx, invoice) : markUncollectible(trx, invoice);
}
