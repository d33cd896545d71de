import * as z from 'zod';
import { invalidRequest } from '../http/errors.ts';
import { listOf } from '../http/pages-of.ts';
import { boolean, changedMetadata, common, listing, metadata } from '../http/params.ts';
import { route } from '../http/routes.ts';
import { attach } from '../payment-methods/attach.ts';
import type { Objects } from '../wire.ts';
import { find } from '../world/find.ts';
import { created, type Trx, updated } from '../world/transaction.ts';

const base = '/v1/setup_intents';

export const setupIntentRoutes = [
  route(
    'POST',
    base,
    z.strictObject({
      ...common,
      confirm: boolean.optional(),
      customer: z.string().optional(),
      metadata: metadata.optional(),
      payment_method: z.string().optional(),
      payment_method_types: z.array(z.literal('card')).optional(),
      usage: z.enum(['off_session', 'on_session']).optional(),
    }),
    (trx, { params }) => {
      const { customer, payment_method: method, confirm: confirms = false } = params;
      if (customer !== undefined) find(trx, 'customer', customer, 'customer');
      const intent = createSetupIntent(trx, customer ?? null, changedMetadata(null, params.metadata));
      return confirms ? confirm(trx, intent, method) : intent;
    },
  ),
  route('GET', base, z.strictObject({ ...listing, customer: z.string().optional() }), (trx, { params }) => {
    const rows = trx.all('setupIntent').filter(({ customer }) => (params.customer ?? customer) === customer);
    return listOf(base, rows, params);
  }),
  route('GET', `${base}/:id`, z.strictObject({ ...common, client_secret: z.string().optional() }), (trx, { path }) =>
    find(trx, 'setupIntent', path['id']!),
  ),
  route(
    'POST',
    `${base}/:id/confirm`,
    z.strictObject({ ...common, payment_method: z.string().optional(), return_url: z.string().optional() }),
    (trx, { path, params }) => confirm(trx, find(trx, 'setupIntent', path['id']!), params.payment_method),
  ),
  route('POST', `${base}/:id/cancel`, z.strictObject(common), (trx, { path }) => {
    const intent = find(trx, 'setupIntent', path['id']!);
    if (intent.status === 'succeeded' || intent.status === 'canceled') {
      throw invalidRequest(`You cannot cancel this SetupIntent because it has a status of ${intent.status}.`);
    }
    return updated(trx, 'setupIntent', { ...intent, status: 'canceled' }, 'setup_intent.canceled');
  }),
];

/** Makes an intent to keep a card for later. */
export function createSetupIntent(trx: Trx, customer: string | null, kept: Record<string, string>) {
  const id = trx.newId('seti');
  const intent: Objects['setupIntent'] = {
    id,
    object: 'setup_intent',
    allowed_payment_method_types: null,
    application: null,
    automatic_payment_methods: null,
    cancellation_reason: null,
    client_secret: `${id}_secret_${trx.newId('s').slice(2)}`,
    created: trx.now,
    customer,
    customer_account: null,
    description: null,
    excluded_payment_method_types: null,
    flow_directions: null,
    last_setup_error: null,
    latest_attempt: null,
    livemode: false,
    mandate: null,
    metadata: kept,
    next_action: null,
    on_behalf_of: null,
    payment_method: null,
    payment_method_configuration_details: null,
    payment_method_options: { card: { mandate_options: null, network: null, request_three_d_secure: 'automatic' } },
    payment_method_types: ['card'],
    single_use_mandate: null,
    status: 'requires_payment_method',
    usage: 'off_session',
  };
  return created(trx, 'setupIntent', intent, 'setup_intent.created');
}

function confirm(trx: Trx, intent: Objects['setupIntent'], method: string | undefined) {
  if (method === undefined || intent.customer === null) {
    throw invalidRequest('A customer and a payment method are needed to confirm this SetupIntent.', 'payment_method');
  }
  const attached = attach(trx, method, intent.customer);
  return succeedSetup(trx, intent, attached.id);
}

/** Completes an intent with the card that was attached. */
export function succeedSetup(trx: Trx, intent: Objects['setupIntent'], method: string): Objects['setupIntent'] {
  return updated(
    trx,
    'setupIntent',
    { ...intent, payment_method: method, status: 'succeeded' },
    'setup_intent.succeeded',
  );
}
