import { addToBalance } from '../balance/balance.ts';
import { invalidRequest } from '../http/errors.ts';
import type { Invoice } from '../wire.ts';
import { find } from '../world/find.ts';
import { type Trx, updated } from '../world/transaction.ts';

/** Voids an invoice: it is as if it had never been owed. */
export function voidInvoice(trx: Trx, invoice: Invoice): Invoice {
  if (invoice.status !== 'open' && invoice.status !== 'uncollectible') {
    throw invalidRequest(`You can only void open or uncollectible invoices; this one is ${invoice.status}.`);
  }
  cancelPayments(trx, invoice, 'void_invoice');
  const drawn = (invoice.ending_balance ?? invoice.starting_balance) - invoice.starting_balance;
  if (drawn !== 0 && invoice.customer) {
    addToBalance(trx, invoice.customer, {
      type: 'unapplied_from_invoice',
      amount: -drawn,
      currency: invoice.currency,
      invoice: invoice.id,
    });
  }
  const voided: Invoice = {
    ...invoice,
    auto_advance: false,
    next_payment_attempt: null,
    status: 'void',
    status_transitions: { ...invoice.status_transitions, voided_at: trx.now },
  };
  return updated(trx, 'invoice', voided, 'invoice.voided');
}

/** Gives up collecting an invoice, which stays owed in the books. */
export function markUncollectible(trx: Trx, invoice: Invoice): Invoice {
  if (invoice.status !== 'open') {
    throw invalidRequest(`You can only mark open invoices as uncollectible; this one is ${invoice.status}.`);
  }
  const given: Invoice = {
    ...invoice,
    auto_advance: false,
    next_payment_attempt: null,
    status: 'uncollectible',
    status_transitions: { ...invoice.status_transitions, marked_uncollectible_at: trx.now },
  };
  return updated(trx, 'invoice', given, 'invoice.marked_uncollectible');
}

function cancelPayments(trx: Trx, invoice: Invoice, reason: 'void_invoice'): void {
  for (const payment of trx.all('invoicePayment')) {
    if (payment.invoice !== invoice.id || payment.status !== 'open') continue;
    const transitions = { canceled_at: trx.now, paid_at: null };
    updated(trx, 'invoicePayment', { ...payment, status: 'canceled', status_transitions: transitions });
    const intent = find(trx, 'paymentIntent', payment.payment.payment_intent ?? '');
    updated(
      trx,
      'paymentIntent',
      { ...intent, status: 'canceled', canceled_at: trx.now, cancellation_reason: reason, next_action: null },
      'payment_intent.canceled',
    );
  }
}
