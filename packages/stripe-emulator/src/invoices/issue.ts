import type { Invoice } from '../wire.ts';
import type { Trx } from '../world/transaction.ts';
import { type Attempt, collect, paymentOf, settle } from './collect.ts';
import { finalizeInvoice } from './finalize.ts';

/** Finalizes a draft and, unless `wait`, tries to collect it at once where it is collected by itself. */
export function issue(trx: Trx, draft: Invoice, { wait = false, method }: IssueOptions = {}): Attempt {
  const invoice = finalizeInvoice(trx, draft);
  if (invoice.amount_due === 0) return { invoice: settle(trx, invoice, 0), intent: null };
  if (invoice.collection_method === 'send_invoice') return { invoice, intent: null };
  if (wait) return { invoice, intent: paymentOf(trx, invoice) };
  return method === undefined ? collect(trx, invoice) : collect(trx, invoice, method);
}

export interface IssueOptions {
  /** Leave the payment to be confirmed by somebody. */
  readonly wait?: boolean;
  /** Charge this payment method. */
  readonly method?: string;
}
