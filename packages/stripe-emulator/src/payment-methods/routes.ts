import * as z from 'zod';
import { invalidRequest } from '../http/errors.ts';
import { listOf } from '../http/pages-of.ts';
import { changedMetadata, common, count, listing, metadata } from '../http/params.ts';
import { route } from '../http/routes.ts';
import { timeOf } from '../time/clock.ts';
import { find } from '../world/find.ts';
import { updated } from '../world/transaction.ts';
import { attach, namedMethod } from './attach.ts';
import { makeCard } from './make-card.ts';
import { cardOfNumber, testCards } from './test-cards.ts';

const base = '/v1/payment_methods';
const billingDetails = z.strictObject({ email: z.string().optional(), name: z.string().optional() });
const card = z.strictObject({
  cvc: z.string().optional(),
  exp_month: count.optional(),
  exp_year: count.optional(),
  number: z.string().optional(),
  token: z.string().optional(),
});

export const paymentMethodRoutes = [
  route(
    'POST',
    base,
    z.strictObject({
      ...common,
      billing_details: billingDetails.optional(),
      card,
      metadata: metadata.optional(),
      type: z.literal('card'),
    }),
    (trx, { params }) => {
      const { number, token, exp_month: expMonth, exp_year: expYear } = params.card;
      const test = number === undefined ? testCards[`pm_card_${token?.replace(/^tok_/, '')}`] : cardOfNumber(number);
      if (!test) throw invalidRequest('Your card number is incorrect.', 'card[number]', 'incorrect_number', 402);
      return makeCard(trx, test, {
        ...params.billing_details,
        ...(expMonth !== undefined && { expMonth }),
        ...(expYear !== undefined && { expYear }),
        metadata: changedMetadata(null, params.metadata),
      });
    },
  ),
  route(
    'GET',
    base,
    z.strictObject({ ...listing, customer: z.string().optional(), type: z.literal('card').optional() }),
    (trx, { params }) => {
      const rows = trx.all('paymentMethod').filter(({ customer }) => customer === (params.customer ?? customer));
      return listOf(base, params.customer === undefined ? [] : rows, params);
    },
  ),
  route('GET', `${base}/:id`, z.strictObject(common), (trx, { path }) => namedMethod(trx, path['id']!, 'id')),
  route(
    'POST',
    `${base}/:id`,
    z.strictObject({
      ...common,
      billing_details: billingDetails.optional(),
      card: z.strictObject({ exp_month: count.optional(), exp_year: count.optional() }).optional(),
      metadata: metadata.optional(),
    }),
    (trx, { path, params }) => {
      const method = find(trx, 'paymentMethod', path['id']!);
      return updated(
        trx,
        'paymentMethod',
        {
          ...method,
          billing_details: { ...method.billing_details, ...params.billing_details },
          ...(method.card && { card: { ...method.card, ...params.card } }),
          metadata: changedMetadata(method.metadata, params.metadata),
        },
        'payment_method.updated',
      );
    },
  ),
  route('POST', `${base}/:id/attach`, z.strictObject({ ...common, customer: z.string() }), (trx, { path, params }) => {
    const customer = find(trx, 'customer', params.customer, 'customer');
    return attach(timeOf(trx, customer), path['id']!, customer.id);
  }),
  route('POST', `${base}/:id/detach`, z.strictObject(common), (trx, { path }) => {
    const method = find(trx, 'paymentMethod', path['id']!);
    if (method.customer === null) {
      const message = 'The payment method you provided is not attached to a customer so detachment is impossible.';
      throw invalidRequest(message);
    }
    const customer = find(trx, 'customer', method.customer, 'customer');
    if (customer.invoice_settings.default_payment_method === method.id) {
      const settings = { ...customer.invoice_settings, default_payment_method: null };
      updated(trx, 'customer', { ...customer, invoice_settings: settings }, 'customer.updated');
    }
    for (const subscription of trx.all('subscription')) {
      if (subscription.default_payment_method !== method.id) continue;
      updated(trx, 'subscription', { ...subscription, default_payment_method: null }, 'customer.subscription.updated');
    }
    return updated(timeOf(trx, customer), 'paymentMethod', { ...method, customer: null }, 'payment_method.detached');
  }),
];
