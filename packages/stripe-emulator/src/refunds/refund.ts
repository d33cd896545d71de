import { invalidRequest } from '../http/errors.ts';
import type { Objects } from '../wire.ts';
import { created, type Trx } from '../world/transaction.ts';

type Refund = Objects['refund'];

export interface RefundWanted {
  readonly amount?: number | undefined;
  readonly reason?: 'duplicate' | 'fraudulent' | 'requested_by_customer' | undefined;
  readonly metadata?: Record<string, string>;
}

/** Pays back what was paid, all that is left unless an amount is given. @throws {StripeRefusal} when it is more than that. */
export function refundPayment(trx: Trx, intent: Objects['paymentIntent'], wanted: RefundWanted): Refund {
  if (intent.status !== 'succeeded') {
    const message = `This PaymentIntent (${intent.id}) does not have a successful charge to refund.`;
    throw invalidRequest(message, 'payment_intent');
  }
  const left = refundable(trx, intent);
  const amount = wanted.amount ?? left;
  if (left === 0) {
    const message = `Charge ${intent.latest_charge} has already been refunded.`;
    throw invalidRequest(message, undefined, 'charge_already_refunded');
  }
  if (amount < 1 || amount > left) {
    const message = `Refund amount (${amount}) is greater than unrefunded amount on charge (${left}), or less than 1.`;
    throw invalidRequest(message, 'amount');
  }
  const refund: Refund = {
    id: trx.newId('re'),
    object: 'refund',
    amount,
    balance_transaction: null,
    charge: intent.latest_charge,
    created: trx.now,
    currency: intent.currency,
    customer: intent.customer,
    customer_account: null,
    destination_details: { card: { type: 'refund' }, type: 'card' },
    metadata: wanted.metadata ?? {},
    payment_intent: intent.id,
    payment_method: intent.payment_method,
    reason: wanted.reason ?? null,
    receipt_number: null,
    source_transfer_reversal: null,
    status: 'succeeded',
    transfer_reversal: null,
  };
  return created(trx, 'refund', refund, 'refund.created');
}

/** What of a payment was not paid back yet. */
function refundable(trx: Trx, intent: Objects['paymentIntent']): number {
  const refunds = trx.all('refund').filter((refund) => refund.payment_intent === intent.id);
  return intent.amount_received - refunds.reduce((sum, { amount }) => sum + amount, 0);
}
