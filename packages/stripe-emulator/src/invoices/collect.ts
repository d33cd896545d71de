import { charge } from '../payments/charge.ts';
import { createPaymentIntent } from '../payments/payment-intent.ts';
import { onInvoicePaid, onPaymentFailed } from '../subscriptions/follow-invoice.ts';
import type { Invoice, Objects } from '../wire.ts';
import { find } from '../world/find.ts';
import { created, type Trx, updated } from '../world/transaction.ts';
import { subscriptionOf } from './owner.ts';

/** An invoice after an attempt to collect it; `intent` is null when there was no card, or nothing to collect. */
export interface Attempt {
  readonly invoice: Invoice;
  readonly intent: Objects['paymentIntent'] | null;
}

/** The payment method an invoice is charged to: its own, the subscription's, or the customer's. */
export function methodOf(trx: Trx, invoice: Invoice): string | null {
  return (
    invoice.default_payment_method ??
    subscriptionOf(trx, invoice)?.default_payment_method ??
    find(trx, 'customer', invoice.customer ?? '').invoice_settings.default_payment_method
  );
}

/** The payment that an open invoice waits for; made when first asked for. */
export function paymentOf(trx: Trx, invoice: Invoice): Objects['paymentIntent'] {
  const open = trx.all('invoicePayment').find((row) => row.invoice === invoice.id && row.status === 'open');
  if (open?.payment.payment_intent) return find(trx, 'paymentIntent', open.payment.payment_intent);
  const intent = createPaymentIntent(trx, {
    amount: invoice.amount_remaining,
    currency: invoice.currency,
    customer: invoice.customer,
    description: invoice.billing_reason === 'subscription_create' ? 'Subscription creation' : 'Subscription update',
  });
  created(trx, 'invoicePayment', {
    id: trx.newId('inpay'),
    object: 'invoice_payment',
    amount_paid: null,
    amount_requested: invoice.amount_remaining,
    created: trx.now,
    currency: invoice.currency,
    invoice: invoice.id,
    is_default: true,
    livemode: false,
    payment: { payment_intent: intent.id, type: 'payment_intent' },
    status: 'open',
    status_transitions: { canceled_at: null, paid_at: null },
  });
  return intent;
}

/** Tries once to collect an open invoice; what follows for its subscription happens too. */
export function collect(trx: Trx, invoice: Invoice, methodId: string | null = methodOf(trx, invoice)): Attempt {
  if (invoice.amount_remaining === 0) return { invoice: settle(trx, invoice, 0), intent: null };
  const intent = paymentOf(trx, invoice);
  const charged = methodId === null ? intent : charge(trx, intent, methodId);
  if (charged.status === 'succeeded') return { invoice: settle(trx, invoice, charged.amount), intent: charged };

  const attempts = invoice.attempt_count + 1;
  const { retryDays } = trx.settings.dunning;
  const days =
    invoice.billing_reason === 'subscription_cycle' && invoice.auto_advance ? retryDays[attempts - 1] : undefined;
  const failed = updated(
    trx,
    'invoice',
    {
      ...invoice,
      attempt_count: attempts,
      attempted: true,
      next_payment_attempt: days === undefined ? null : trx.now + days * 86_400,
    },
    'invoice.updated',
  );
  if (charged.status === 'requires_action') trx.emit('invoice.payment_action_required', failed);
  trx.emit('invoice.payment_failed', failed);
  onPaymentFailed(trx, failed);
  return { invoice: find(trx, 'invoice', invoice.id), intent: charged };
}

/** Marks an open invoice as paid, by a charge or otherwise. */
export function settle(trx: Trx, invoice: Invoice, collected: number): Invoice {
  for (const payment of trx.all('invoicePayment')) {
    if (payment.invoice !== invoice.id || payment.status !== 'open') continue;
    const paid = { ...payment, amount_paid: payment.amount_requested, status: 'paid' };
    const transitions = { canceled_at: null, paid_at: trx.now };
    updated(trx, 'invoicePayment', { ...paid, status_transitions: transitions }, 'invoice_payment.paid');
  }
  const paid: Invoice = {
    ...invoice,
    amount_paid: invoice.amount_paid + collected,
    amount_remaining: 0,
    attempt_count: invoice.attempt_count + (collected > 0 ? 1 : 0),
    attempted: true,
    auto_advance: false,
    next_payment_attempt: null,
    status: 'paid',
    status_transitions: { ...invoice.status_transitions, paid_at: trx.now },
  };
  updated(trx, 'invoice', paid, 'invoice.updated');
  trx.emit('invoice.paid', paid);
  trx.emit('invoice.payment_succeeded', paid);
  onInvoicePaid(trx, paid);
  return paid;
}
