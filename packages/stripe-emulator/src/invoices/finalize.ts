import { addToBalance } from '../balance/balance.ts';
import { invalidRequest } from '../http/errors.ts';
import type { Invoice } from '../wire.ts';
import { find } from '../world/find.ts';
import { type Trx, updated } from '../world/transaction.ts';

/** Makes an invoice that is out of a draft: numbered, with the customer's balance applied, open or paid if nothing is due. */
export function finalizeInvoice(trx: Trx, draft: Invoice): Invoice {
  if (draft.status !== 'draft') {
    throw invalidRequest("This invoice is already finalized, you can't re-finalize a non-draft invoice.");
  }
  const customer = find(trx, 'customer', draft.customer ?? '', 'customer');
  const sequence = customer.next_invoice_sequence ?? 1;
  trx.put('customer', {
    ...customer,
    next_invoice_sequence: sequence + 1,
    currency: customer.currency ?? draft.currency,
  });
  const applied = appliedBalance(customer.balance, draft.total);
  if (applied !== 0) {
    addToBalance(trx, customer.id, {
      type: 'applied_to_invoice',
      amount: -applied,
      currency: draft.currency,
      invoice: draft.id,
    });
  }
  const amountDue = Math.max(0, draft.total + applied);
  const finalized = updated(
    trx,
    'invoice',
    {
      ...draft,
      amount_due: amountDue,
      amount_remaining: amountDue,
      automatically_finalizes_at: null,
      effective_at: trx.now,
      starting_balance: customer.balance,
      ending_balance: customer.balance - applied,
      hosted_invoice_url: `${trx.settings.publicUrl}/invoice/${draft.id}`,
      number: draft.number ?? `${customer.invoice_prefix}-${`${sequence}`.padStart(4, '0')}`,
      status: 'open',
      status_transitions: { ...draft.status_transitions, finalized_at: trx.now },
    },
    'invoice.finalized',
  );
  if (finalized.collection_method === 'send_invoice') trx.emit('invoice.sent', finalized);
  return finalized;
}

/** What of the balance goes into an invoice: negative when it draws on credit, positive when it adds a debt or keeps a credit. */
function appliedBalance(balance: number, total: number): number {
  // What is below zero becomes credit.
  if (total < 0) return -total;
  return balance < 0 ? -Math.min(-balance, total) : balance;
}
