import { invalidRequest, StripeRefusal } from '../http/errors.ts';
import type { Objects } from '../wire.ts';
import { find } from '../world/find.ts';
import { type Trx, updated } from '../world/transaction.ts';
import { makeCard } from './make-card.ts';
import { declineErrorCode, declineMessage, testCards } from './test-cards.ts';

/** The payment method that is meant; a magic ID such as `pm_card_visa` means a new one of that card. */
export function namedMethod(trx: Trx, id: string, param: string): Objects['paymentMethod'] {
  const card = testCards[id];
  return card ? makeCard(trx, card) : find(trx, 'paymentMethod', id, param);
}

/** Gives a payment method to a customer. @throws {StripeRefusal} 402 for the test cards that refuse it at once. */
export function attach(trx: Trx, id: string, customerId: string): Objects['paymentMethod'] {
  find(trx, 'customer', customerId, 'customer');
  const method = namedMethod(trx, id, 'payment_method');
  if (method.customer === customerId) return method;
  if (method.customer !== null) {
    throw invalidRequest('The payment method you provided has already been attached to a customer.', 'payment_method');
  }
  const behaviour = trx.get('cardBehaviour', method.id);
  if (behaviour?.decline && !behaviour.attaches) throw declineOf(behaviour.decline);
  return updated(trx, 'paymentMethod', { ...method, customer: customerId }, 'payment_method.attached');
}

/** The refusal of a card. `more` is what the error carries besides. */
export function declineOf(decline: string, more: object = {}, keepsChanges = false): StripeRefusal {
  const body = {
    type: 'card_error' as const,
    code: declineErrorCode(decline),
    decline_code: decline,
    message: declineMessage(decline),
    ...more,
  };
  return new StripeRefusal(402, body, keepsChanges);
}
