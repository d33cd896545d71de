import { declineErrorCode, declineMessage } from '../payment-methods/test-cards.ts';
import type { Objects } from '../wire.ts';
import { find } from '../world/find.ts';
import { type Trx, updated } from '../world/transaction.ts';

type PaymentIntent = Objects['paymentIntent'];

/** Charges a card for an intent, which says what came of it: `succeeded`, `requires_action` or `requires_payment_method`. */
export function charge(trx: Trx, intent: PaymentIntent, methodId: string): PaymentIntent {
  const method = find(trx, 'paymentMethod', methodId, 'payment_method');
  const decline = trx.settings.decline ?? trx.get('cardBehaviour', methodId)?.decline ?? null;
  if (decline === null) {
    return updated(
      trx,
      'paymentIntent',
      {
        ...intent,
        amount_received: intent.amount,
        last_payment_error: null,
        latest_charge: trx.newId('ch'),
        next_action: null,
        payment_method: methodId,
        status: 'succeeded',
      },
      'payment_intent.succeeded',
    );
  }
  const error = {
    code: declineErrorCode(decline),
    decline_code: decline,
    message: declineMessage(decline),
    payment_method: method,
    type: 'card_error',
  } as const;
  if (decline === 'authentication_required') {
    return updated(
      trx,
      'paymentIntent',
      {
        ...intent,
        last_payment_error: null,
        next_action: { type: 'use_stripe_sdk', use_stripe_sdk: {} },
        payment_method: methodId,
        status: 'requires_action',
      },
      'payment_intent.requires_action',
    );
  }
  return updated(
    trx,
    'paymentIntent',
    {
      ...intent,
      last_payment_error: error,
      latest_charge: trx.newId('ch'),
      payment_method: null,
      status: 'requires_payment_method',
    },
    'payment_intent.payment_failed',
  );
}
