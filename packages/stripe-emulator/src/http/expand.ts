import type { Kind } from '../wire.ts';
import type { Trx } from '../world/transaction.ts';
import { includables } from '../includables.ts';
import { invalidRequest } from './errors.ts';

/** Fields that are an ID unless they are expanded, and what they lead to. */
const references: Readonly<Record<string, Kind>> = {
  coupon: 'coupon',
  credit_note: 'creditNote',
  customer: 'customer',
  customer_balance_transaction: 'customerBalanceTransaction',
  default_payment_method: 'paymentMethod',
  default_price: 'price',
  discount: 'discount',
  discounts: 'discount',
  invoice: 'invoice',
  latest_invoice: 'invoice',
  payment_intent: 'paymentIntent',
  payment_method: 'paymentMethod',
  pending_setup_intent: 'setupIntent',
  price: 'price',
  product: 'product',
  promotion_code: 'promotionCode',
  refund: 'refund',
  refunds: 'refund',
  schedule: 'subscriptionSchedule',
  setup_intent: 'setupIntent',
  subscription: 'subscription',
  tax_rate: 'taxRate',
  test_clock: 'testClock',
};

/** The object with the fields at `paths` expanded; at most four levels deep, as with Stripe. */
export function expand(trx: Trx, object: object, paths: readonly string[] = []): object {
  let expanded = object;
  for (const [index, path] of paths.entries()) {
    const keys = path.split('.');
    if (keys.length > 4) {
      const message = `You cannot expand more than 4 levels of a property. Property: ${path}`;
      throw invalidRequest(message, `expand[${index}]`);
    }
    expanded = expandAt(trx, expanded, keys, () => {
      const message = `This property cannot be expanded (${path}).`;
      return invalidRequest(message, `expand[${index}]`);
    }) as object;
  }
  return expanded;
}

function expandAt(trx: Trx, value: unknown, keys: readonly string[], refuse: () => Error): unknown {
  const [key, ...rest] = keys;
  if (key === undefined || value === null || value === undefined) return value;
  if (Array.isArray(value)) return value.map((element: unknown) => expandAt(trx, element, keys, refuse));
  if (typeof value !== 'object') throw refuse();

  const object = value as Record<string, unknown>;
  const include = includables[`${String(object['object'])}.${key}`];
  if (!(key in object) && !include) throw refuse();
  const found = include ? include(trx, String(object['id'])) : object[key];
  if (found === undefined) return object;
  const target = references[key];
  const child = resolve(trx, found, target);
  const isWhole = typeof found === 'object' && found !== null;
  if (rest.length === 0 && !target && !include && !isWhole) throw refuse();
  return { ...object, [key]: expandAt(trx, child, rest, refuse) };
}

function resolve(trx: Trx, value: unknown, kind: Kind | undefined): unknown {
  if (!kind) return value;
  if (Array.isArray(value)) return value.map((element: unknown) => resolve(trx, element, kind));
  if (typeof value !== 'string') return value;
  const object = trx.get(kind, value);
  if (object) return object;
  const deleted = trx.get('deleted', `${kind}:${value}`);
  return deleted ? { id: value, object: deleted.object, deleted: true } : value;
}
