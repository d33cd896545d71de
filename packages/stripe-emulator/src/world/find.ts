import { missing } from '../http/errors.ts';
import type { Kind, Objects } from '../wire.ts';
import type { Trx } from './transaction.ts';

const nouns: Partial<Record<Kind, string>> = {
  billingPortalConfiguration: 'configuration',
  checkoutSession: 'checkout.session',
  creditNote: 'credit_note',
  customerBalanceTransaction: 'customer_balance_transaction',
  invoiceItem: 'invoiceitem',
  invoicePayment: 'invoice_payment',
  paymentIntent: 'payment_intent',
  paymentMethod: 'PaymentMethod',
  promotionCode: 'promotion code',
  setupIntent: 'setupintent',
  subscriptionSchedule: 'subscription_schedule',
  taxRate: 'tax rate',
  testClock: 'test clock',
  webhookEndpoint: 'webhook endpoint',
};

/** The object with an ID. @throws {StripeRefusal} when there is none: `param` is the parameter that named it. */
export function find<Name extends Kind>(trx: Trx, kind: Name, id: string, param?: string): Objects[Name] {
  const object = trx.get(kind, id);
  if (!object) throw missing(nouns[kind] ?? kind, id, param);
  return object;
}

/** As `find`, but also what is left of an object that was deleted. */
export function findEvenDeleted(trx: Trx, kind: Kind, id: string): object {
  const deleted = trx.get('deleted', `${kind}:${id}`);
  return deleted ? { id, object: deleted.object, deleted: true } : find(trx, kind, id);
}

/** Deletes an object, and leaves behind that it was there. */
export function bury(trx: Trx, kind: Kind, { id, object }: { readonly id: string; readonly object: string }) {
  trx.remove(kind, id);
  trx.put('deleted', { id: `${kind}:${id}`, object, deletedId: id });
  return { id, object, deleted: true as const };
}
