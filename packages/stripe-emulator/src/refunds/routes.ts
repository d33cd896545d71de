import * as z from 'zod';
import { invalidRequest } from '../http/errors.ts';
import { listOf } from '../http/pages-of.ts';
import { changedMetadata, common, count, listing, metadata } from '../http/params.ts';
import { route } from '../http/routes.ts';
import { timeOf } from '../time/clock.ts';
import { find } from '../world/find.ts';
import { updated } from '../world/transaction.ts';
import { refundPayment } from './refund.ts';

const base = '/v1/refunds';

export const refundRoutes = [
  route(
    'POST',
    base,
    z.strictObject({
      ...common,
      amount: count.optional(),
      charge: z.string().optional(),
      metadata: metadata.optional(),
      payment_intent: z.string().optional(),
      reason: z.enum(['duplicate', 'fraudulent', 'requested_by_customer']).optional(),
    }),
    (outer, { params }) => {
      const { charge, payment_intent: id } = params;
      if ((charge === undefined) === (id === undefined)) {
        throw invalidRequest('One of payment_intent and charge is needed.', 'payment_intent', 'parameter_missing');
      }
      const intent =
        id === undefined
          ? outer.all('paymentIntent').find((row) => row.latest_charge === charge)
          : find(outer, 'paymentIntent', id, 'payment_intent');
      if (!intent) throw invalidRequest(`No such charge: '${charge}'`, 'charge', 'resource_missing');
      const customer = intent.customer === null ? {} : find(outer, 'customer', intent.customer);
      return refundPayment(timeOf(outer, customer), intent, {
        amount: params.amount,
        reason: params.reason,
        metadata: changedMetadata(null, params.metadata),
      });
    },
  ),
  route(
    'GET',
    base,
    z.strictObject({ ...listing, charge: z.string().optional(), payment_intent: z.string().optional() }),
    (trx, { params }) => {
      const rows = trx
        .all('refund')
        .filter(
          (row) =>
            (params.charge ?? row.charge) === row.charge &&
            (params.payment_intent ?? row.payment_intent) === row.payment_intent,
        );
      return listOf(base, rows, params);
    },
  ),
  route('GET', `${base}/:id`, z.strictObject(common), (trx, { path }) => find(trx, 'refund', path['id']!)),
  route(
    'POST',
    `${base}/:id`,
    z.strictObject({ ...common, metadata: metadata.optional() }),
    (trx, { path, params }) => {
      const refund = find(trx, 'refund', path['id']!);
      const kept = changedMetadata(refund.metadata, params.metadata);
      return updated(trx, 'refund', { ...refund, metadata: kept }, 'refund.updated');
    },
  ),
];
