import * as z from 'zod';
import { invalidRequest } from '../http/errors.ts';
import { listOf } from '../http/pages-of.ts';
import { changedMetadata, common } from '../http/params.ts';
import { route } from '../http/routes.ts';
import { timeOf } from '../time/clock.ts';
import { find } from '../world/find.ts';
import { type Trx, updated } from '../world/transaction.ts';
import { cancelSubscription } from './cancel.ts';
import { createSubscription } from './create.ts';
import { cancelParams, createParams, listParams, resumeParams, updateParams } from './params.ts';
import { resumeSubscription } from './resume.ts';
import { updateSubscription } from './update.ts';

const base = '/v1/subscriptions';

export const subscriptionRoutes = [
  route('POST', base, createParams, (trx, { params }) => {
    const customer = find(trx, 'customer', params.customer, 'customer');
    return createSubscription(timeOf(trx, customer), customer, params);
  }),
  route('GET', base, listParams, (trx, { params }) => {
    const { customer, status, price, test_clock: clock, collection_method: method } = params;
    const rows = trx.all('subscription').filter((row) => {
      const wanted =
        status === 'all' ||
        (status === 'ended' && row.ended_at !== null) ||
        (status ?? (row.status === 'canceled' ? null : row.status)) === row.status;
      return (
        wanted &&
        (customer ?? row.customer) === row.customer &&
        (method ?? row.collection_method) === row.collection_method &&
        (clock === undefined || clock === row.test_clock) &&
        (price === undefined || row.items.data.some((item) => item.price.id === price))
      );
    });
    return listOf(base, rows, params);
  }),
  route('GET', `${base}/:id`, z.strictObject(common), (trx, { path }) => find(trx, 'subscription', path['id']!)),
  route('POST', `${base}/:id`, updateParams, (outer, { path, params }) => {
    const { trx, subscription } = its(outer, path['id']!);
    const { metadata, expand: _expand, ...others } = params;
    if (subscription.ended_at !== null && Object.keys(others).length === 0) {
      const changed = { ...subscription, metadata: changedMetadata(subscription.metadata, metadata) };
      return updated(trx, 'subscription', changed, 'customer.subscription.updated');
    }
    return updateSubscription(trx, subscription, params);
  }),
  route('DELETE', `${base}/:id`, cancelParams, (outer, { path, params }) => {
    const { trx, subscription } = its(outer, path['id']!);
    if (subscription.ended_at !== null) {
      throw invalidRequest(`No such subscription: '${subscription.id}'`, 'id', 'resource_missing', 404);
    }
    return cancelSubscription(trx, subscription, { ...params, details: params.cancellation_details });
  }),
  route('POST', `${base}/:id/resume`, resumeParams, (outer, { path }) => {
    const { trx, subscription } = its(outer, path['id']!);
    return resumeSubscription(trx, subscription);
  }),
  route('DELETE', `${base}/:id/discount`, z.strictObject({}), (outer, { path }) => {
    const { trx, subscription } = its(outer, path['id']!);
    const [id] = subscription.discounts;
    if (id === undefined) throw invalidRequest('No active discount for subscription.', 'id', 'resource_missing', 404);
    const discount = find(trx, 'discount', id);
    updated(trx, 'subscription', { ...subscription, discounts: [] }, 'customer.subscription.updated');
    trx.emit('customer.discount.deleted', discount);
    const { end: _end, ...rest } = discount;
    return { ...rest, deleted: true };
  }),
];

function its(trx: Trx, id: string) {
  const subscription = find(trx, 'subscription', id);
  return { trx: timeOf(trx, subscription), subscription };
}
