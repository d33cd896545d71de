import * as z from 'zod';
import { listOf } from '../http/pages-of.ts';
import { changedMetadata, common, listing, metadata } from '../http/params.ts';
import { route } from '../http/routes.ts';
import { find } from '../world/find.ts';
import { updated } from '../world/transaction.ts';
import { createSession } from './create.ts';
import { expireSession } from './expire.ts';
import { createParams, listParams } from './params.ts';

const base = '/v1/checkout/sessions';

export const checkoutRoutes = [
  route('POST', base, createParams, (trx, { params }) => createSession(trx, params)),
  route('GET', base, listParams, (trx, { params }) => {
    const { customer, payment_intent: intent, status, subscription } = params;
    const rows = trx
      .all('checkoutSession')
      .filter(
        (row) =>
          (customer ?? row.customer) === row.customer &&
          (intent ?? row.payment_intent) === row.payment_intent &&
          (status ?? row.status) === row.status &&
          (subscription ?? row.subscription) === row.subscription,
      );
    return listOf(base, rows, params);
  }),
  route('GET', `${base}/:id`, z.strictObject(common), (trx, { path }) => find(trx, 'checkoutSession', path['id']!)),
  route(
    'POST',
    `${base}/:id`,
    z.strictObject({ ...common, metadata: metadata.optional() }),
    (trx, { path, params }) => {
      const session = find(trx, 'checkoutSession', path['id']!);
      return updated(trx, 'checkoutSession', {
        ...session,
        metadata: changedMetadata(session.metadata, params.metadata),
      });
    },
  ),
  route('POST', `${base}/:id/expire`, z.strictObject(common), (trx, { path }) =>
    expireSession(trx, find(trx, 'checkoutSession', path['id']!)),
  ),
  route('GET', `${base}/:id/line_items`, z.strictObject(listing), (trx, { path, params }) => {
    const { id } = find(trx, 'checkoutSession', path['id']!);
    return listOf(`${base}/${id}/line_items`, trx.get('checkoutLines', id)?.lines ?? [], params, false);
  }),
];
