import type { Trx } from '@tenantry/database';
import { notFound } from '@tenantry/graphql';
import { ensureCustomer } from '../customers/ensure-customer.ts';
import { findCustomer } from '../customers/store.ts';
import type { SetPaymentMethodInput } from '../generated/schema.ts';
import type { DB } from '../generated/tables.ts';
import { setDefaultPaymentMethod } from '../stripe/customers.ts';
import type { Card } from '../stripe/snapshot.ts';
import { notThereYet, paymentFailed } from '../subscriptions/errors.ts';
import { pull, type Pulling } from '../sync/pull.ts';
import { requestKey } from '../sync/request-key.ts';

const path = ['input', 'paymentMethodId'];

/** Has the organization charged by a payment method from now on. Refuses one that is not there, or that its bank refuses. */
export async function setPaymentMethod(trx: Trx<DB>, { paymentMethodId }: SetPaymentMethodInput, pulling: Pulling) {
  const pulled = await pull(trx, pulling);
  if (!pulled) return refused(notThereYet);
  const customerId = await ensureCustomer(trx, pulling.stripe);
  const key = requestKey(trx, pulled.subscription);
  const { refusal } = await setDefaultPaymentMethod(pulling.stripe, { customerId, paymentMethodId }, key);
  if (refusal?.reason === 'resource_missing') return refused(notFound('There is no such payment method.', path));
  if (refusal) return refused(paymentFailed(refusal, path));

  await pull(trx, pulling);
  return { paymentCard: ((await findCustomer(trx))?.card ?? null) as Card | null, errors: [] };
}

function refused<E>(error: E) {
  return { paymentCard: null, errors: [error] };
}
