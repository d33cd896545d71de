import * as z from 'zod';
import { listOf } from '../http/pages-of.ts';
import { common, integer, listing, clearable, metadata, currency, changedMetadata } from '../http/params.ts';
import { route } from '../http/routes.ts';
import { addToBalance } from '../balance/balance.ts';
import { cancelSubscription } from '../subscriptions/cancel.ts';
import { timeOf } from '../time/clock.ts';
import { bury, find, findEvenDeleted } from '../world/find.ts';
import { createCustomer, updateCustomer } from './customer.ts';
import { createParams, listParams, updateParams } from './params.ts';

const base = '/v1/customers';

export const customerRoutes = [
  route('POST', base, createParams, (trx, { params }) => createCustomer(trx, params)),
  route('GET', base, listParams, (trx, { params }) => {
    const rows = trx.all('customer').filter(({ email, test_clock: clock }) => {
      return (params.email ?? email) === email && (params.test_clock ?? null) === (clock ?? null);
    });
    return listOf(base, rows, params);
  }),
  route('GET', `${base}/:id`, z.strictObject(common), (trx, { path }) => findEvenDeleted(trx, 'customer', path['id']!)),
  route('POST', `${base}/:id`, updateParams, (trx, { path, params }) => {
    const customer = find(trx, 'customer', path['id']!);
    return updateCustomer(timeOf(trx, customer), customer, params);
  }),
  route('DELETE', `${base}/:id`, z.strictObject({}), (outer, { path }) => {
    const customer = find(outer, 'customer', path['id']!);
    const trx = timeOf(outer, customer);
    for (const subscription of trx.all('subscription')) {
      if (subscription.customer !== customer.id || subscription.ended_at !== null) continue;
      cancelSubscription(trx, subscription, {});
    }
    for (const method of trx.all('paymentMethod')) {
      if (method.customer === customer.id) trx.put('paymentMethod', { ...method, customer: null });
    }
    const deleted = bury(trx, 'customer', customer);
    trx.emit('customer.deleted', customer);
    return deleted;
  }),
  route(
    'GET',
    `${base}/:id/payment_methods`,
    z.strictObject({ ...listing, type: z.literal('card').optional() }),
    (trx, { path, params }) => {
      const { id } = find(trx, 'customer', path['id']!);
      const methods = trx.all('paymentMethod').filter(({ customer }) => customer === id);
      return listOf(`${base}/${id}/payment_methods`, methods, params);
    },
  ),
  route('GET', `${base}/:id/balance_transactions`, z.strictObject(listing), (trx, { path, params }) => {
    const { id } = find(trx, 'customer', path['id']!);
    const transactions = trx.all('customerBalanceTransaction').filter(({ customer }) => customer === id);
    return listOf(`${base}/${id}/balance_transactions`, transactions, params);
  }),
  route(
    'POST',
    `${base}/:id/balance_transactions`,
    z.strictObject({
      ...common,
      amount: integer,
      currency,
      description: clearable.optional(),
      metadata: metadata.optional(),
    }),
    (trx, { path, params }) => {
      const customer = find(trx, 'customer', path['id']!);
      return addToBalance(timeOf(trx, customer), customer.id, {
        type: 'adjustment',
        amount: params.amount,
        currency: params.currency,
        description: params.description ?? null,
        metadata: changedMetadata(null, params.metadata),
      });
    },
  ),
  route('GET', `${base}/:id/balance_transactions/:transaction`, z.strictObject(common), (trx, { path }) =>
    find(trx, 'customerBalanceTransaction', path['transaction']!),
  ),
];
