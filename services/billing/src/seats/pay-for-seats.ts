import type { Trx } from '@tenantry/database';
import { lockBilling } from '../customers/store.ts';
import type { DB } from '../generated/tables.ts';
import { setQuantity } from '../stripe/price-changes.ts';
import { lockCurrent } from '../subscriptions/current.ts';
import type { Terms } from '../subscriptions/terms.ts';
import { pull, type Pulling } from '../sync/pull.ts';
import { requestKey } from '../sync/request-key.ts';
import { quantityFor } from './quantity.ts';
import { settleSeats } from './store.ts';

/**
 * Pays for as many seats as the transaction's organization has members, where its price is per seat; false, with nothing done,
 * where it pays for so many already, or not by seats.
 */
export async function payForSeats(trx: Trx<DB>, pulling: Pulling): Promise<boolean> {
  // A purchase under way counts the members that it sees, so it is waited for.
  await lockBilling(trx);
  const current = await lockCurrent(trx);
  const isPaid = current !== null && isPaidBySeat(current.terms) && (await pay(trx, pulling));
  await settleSeats(trx);
  return isPaid;
}

async function pay(trx: Trx<DB>, pulling: Pulling): Promise<boolean> {
  const pulled = await pull(trx, pulling);
  const price = pulled && priceOf(pulled.terms);
  if (!pulled?.terms.stripe || !price) return false;
  const wanted = await quantityFor(trx, price);
  if (wanted === pulled.terms.quantity) return false;

  const { subscriptionId, itemId } = pulled.terms.stripe;
  const change = { subscriptionId, itemId, quantity: wanted };
  await setQuantity(pulling.stripe, change, requestKey(trx, pulled.subscription));
  await pull(trx, pulling);
  return true;
}

function isPaidBySeat(terms: Terms): boolean {
  return terms.stripe !== null && priceOf(terms)?.model === 'PER_SEAT';
}

function priceOf({ plan, interval, currency }: Terms) {
  return plan.prices.find((one) => one.interval === interval && one.currency === currency);
}
