import type { Attempt } from '../invoices/collect.ts';
import { issue } from '../invoices/issue.ts';
import { applyPause } from '../invoices/pause.ts';
import { subscriptionOf } from '../invoices/owner.ts';
import type { Invoice } from '../wire.ts';
import type { Trx } from '../world/transaction.ts';

/** Issues an invoice that a request made, and tries to collect it unless somebody is to confirm the payment. */
export function settleInvoice(trx: Trx, invoice: Invoice, behavior: string): Attempt {
  const pause = subscriptionOf(trx, invoice)?.pause_collection;
  if (pause) return { invoice: applyPause(trx, invoice, pause), intent: null };
  return issue(trx, invoice, { wait: behavior === 'default_incomplete' });
}
