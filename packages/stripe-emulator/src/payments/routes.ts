import * as z from 'zod';
import { settle } from '../invoices/collect.ts';
import { invalidRequest } from '../http/errors.ts';
import { listOf } from '../http/pages-of.ts';
import { boolean, changedMetadata, clearable, common, count, currency, listing, metadata } from '../http/params.ts';
import { route } from '../http/routes.ts';
import { attach, declineOf, namedMethod } from '../payment-methods/attach.ts';
import { timeOf } from '../time/clock.ts';
import { given } from '../util/objects.ts';
import type { Objects } from '../wire.ts';
import { find } from '../world/find.ts';
import { type Trx, updated } from '../world/transaction.ts';
import { charge } from './charge.ts';
import { createPaymentIntent } from './payment-intent.ts';

const base = '/v1/payment_intents';
const automatic = z.strictObject({ enabled: boolean, allow_redirects: z.enum(['always', 'never']).optional() });

export const paymentIntentRoutes = [
  route(
    'POST',
    base,
    z.strictObject({
      ...common,
      amount: count,
      automatic_payment_methods: automatic.optional(),
      confirm: boolean.optional(),
      currency,
      customer: z.string().optional(),
      description: clearable.optional(),
      metadata: metadata.optional(),
      off_session: boolean.optional(),
      payment_method: z.string().optional(),
      payment_method_types: z.array(z.literal('card')).optional(),
    }),
    (trx, { params }) => {
      if (params.customer !== undefined) find(trx, 'customer', params.customer, 'customer');
      const intent = createPaymentIntent(trx, {
        amount: params.amount,
        currency: params.currency,
        customer: params.customer ?? null,
        description: params.description ?? null,
        metadata: changedMetadata(null, params.metadata),
      });
      return params.confirm ? confirm(trx, intent, params.payment_method) : intent;
    },
  ),
  route('GET', base, z.strictObject({ ...listing, customer: z.string().optional() }), (trx, { params }) => {
    const rows = trx.all('paymentIntent').filter(({ customer }) => (params.customer ?? customer) === customer);
    return listOf(base, rows, params);
  }),
  route('GET', `${base}/:id`, z.strictObject({ ...common, client_secret: z.string().optional() }), (trx, { path }) =>
    find(trx, 'paymentIntent', path['id']!),
  ),
  route(
    'POST',
    `${base}/:id`,
    z.strictObject({ ...common, description: clearable.optional(), metadata: metadata.optional() }),
    (trx, { path, params }) => {
      const intent = find(trx, 'paymentIntent', path['id']!);
      const { description } = params;
      return updated(trx, 'paymentIntent', {
        ...intent,
        ...given({ description }),
        metadata: changedMetadata(intent.metadata, params.metadata),
      });
    },
  ),
  route(
    'POST',
    `${base}/:id/confirm`,
    z.strictObject({
      ...common,
      off_session: boolean.optional(),
      payment_method: z.string().optional(),
      return_url: z.string().optional(),
    }),
    (trx, { path, params }) => confirm(trx, find(trx, 'paymentIntent', path['id']!), params.payment_method),
  ),
  route(
    'POST',
    `${base}/:id/cancel`,
    z.strictObject({
      ...common,
      cancellation_reason: z.enum(['abandoned', 'duplicate', 'fraudulent', 'requested_by_customer']).optional(),
    }),
    (trx, { path, params }) => {
      const intent = find(trx, 'paymentIntent', path['id']!);
      if (intent.status === 'succeeded' || intent.status === 'canceled') {
        const message = `You cannot cancel this PaymentIntent because it has a status of ${intent.status}.`;
        throw invalidRequest(message, undefined, 'payment_intent_unexpected_state');
      }
      const canceled: Objects['paymentIntent'] = {
        ...intent,
        canceled_at: trx.now,
        cancellation_reason: params.cancellation_reason ?? null,
        next_action: null,
        status: 'canceled',
      };
      return updated(trx, 'paymentIntent', canceled, 'payment_intent.canceled');
    },
  ),
];

function confirm(outer: Trx, intent: Objects['paymentIntent'], named: string | undefined): Objects['paymentIntent'] {
  const customer = intent.customer === null ? null : find(outer, 'customer', intent.customer);
  const trx = customer ? timeOf(outer, customer) : outer;
  if (intent.status === 'succeeded' || intent.status === 'canceled') {
    const message = `This PaymentIntent's status is ${intent.status}, so it cannot be confirmed.`;
    throw invalidRequest(message, undefined, 'payment_intent_unexpected_state');
  }
  const id = named ?? intent.payment_method;
  if (id === null || id === undefined) {
    throw invalidRequest(
      'You cannot confirm this PaymentIntent because it is missing a payment method.',
      'payment_method',
    );
  }
  const method =
    customer && named?.startsWith('pm_') ? attach(trx, named, customer.id) : namedMethod(trx, id, 'payment_method');
  const charged = charge(trx, intent, method.id);
  if (charged.status === 'requires_payment_method') {
    const code = charged.last_payment_error?.decline_code ?? 'generic_decline';
    throw declineOf(code, { payment_intent: charged }, true);
  }
  const payment = trx.all('invoicePayment').find((row) => row.payment.payment_intent === intent.id);
  if (payment?.status === 'open' && charged.status === 'succeeded') {
    settle(trx, find(trx, 'invoice', payment.invoice), charged.amount);
  }
  return charged;
}
