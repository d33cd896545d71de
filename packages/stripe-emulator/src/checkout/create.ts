import type * as z from 'zod';
import { createCustomer } from '../customers/customer.ts';
import { redeemAll } from '../discounts/redeem.ts';
import { invalidRequest } from '../http/errors.ts';
import { changedMetadata } from '../http/params.ts';
import type { createParams as customerParams } from '../customers/params.ts';
import { timeOf } from '../time/clock.ts';
import type { Customer, Objects } from '../wire.ts';
import { find } from '../world/find.ts';
import type { Trx } from '../world/transaction.ts';
import type { CreateParams } from './params.ts';
import { type Quote, quote } from './quote.ts';

const daySeconds = 86_400;

type Session = Objects['checkoutSession'];

/** Opens a checkout with a page of its own. */
export function createSession(outer: Trx, params: CreateParams): Session {
  const { mode, line_items: lines } = params;
  if ((mode === 'setup') === (lines !== undefined)) {
    const message = 'line_items are needed to pay or subscribe, and are not used to set up a card.';
    throw invalidRequest(message, 'line_items', 'parameter_missing');
  }
  if (params.allow_promotion_codes && params.discounts) {
    const message = 'You may only specify one of these parameters: allow_promotion_codes, discounts.';
    throw invalidRequest(message, 'discounts', 'parameters_exclusive');
  }
  if (params.customer !== undefined && params.customer_email !== undefined) {
    const message = 'You may only specify one of these parameters: customer, customer_email.';
    throw invalidRequest(message, 'customer_email', 'parameters_exclusive');
  }
  if (params.success_url === undefined) {
    throw invalidRequest('Missing required param: success_url.', 'success_url', 'parameter_missing');
  }
  const customer = params.customer === undefined ? null : find(outer, 'customer', params.customer, 'customer');
  const priced = mode === 'setup' ? null : quoteFor(outer, params, customer);
  if (params.discounts) checkDiscounts(outer, params, customer);
  const id = outer.newId('cs_test', 58);
  const session: Session = {
    id,
    object: 'checkout.session',
    adaptive_pricing: null,
    after_expiration: null,
    allow_promotion_codes: params.allow_promotion_codes ?? null,
    allowed_payment_method_types: null,
    amount_subtotal: null,
    amount_total: null,
    automatic_tax: { enabled: false, liability: null, provider: null, status: null },
    billing_address_collection: params.billing_address_collection ?? null,
    cancel_url: params.cancel_url ?? null,
    client_reference_id: params.client_reference_id ?? null,
    client_secret: null,
    collected_information: null,
    consent: null,
    consent_collection: null,
    created: outer.now,
    currency: priced?.invoice.currency ?? params.currency ?? null,
    currency_conversion: null,
    custom_fields: [],
    custom_text: { after_submit: null, shipping_address: null, submit: null, terms_of_service_acceptance: null },
    customer: customer?.id ?? null,
    customer_account: null,
    customer_creation: customer ? null : 'always',
    customer_details: customer || params.customer_email ? detailsOf(customer, params.customer_email ?? null) : null,
    customer_email: params.customer_email ?? null,
    discounts: (params.discounts ?? []).map(({ coupon, promotion_code: code }) => ({
      coupon: coupon ?? null,
      promotion_code: code ?? null,
    })),
    expires_at: params.expires_at ?? outer.now + daySeconds,
    integration_identifier: null,
    invoice: null,
    invoice_creation: null,
    livemode: false,
    locale: params.locale ?? null,
    managed_payments: { enabled: false },
    metadata: changedMetadata(null, params.metadata),
    mode,
    origin_context: null,
    payment_intent: null,
    payment_link: null,
    payment_method_collection: mode === 'subscription' ? (params.payment_method_collection ?? 'always') : null,
    payment_method_configuration_details: null,
    payment_method_options: {},
    payment_method_types: ['card'],
    payment_status: mode === 'setup' ? 'no_payment_required' : 'unpaid',
    permissions: null,
    phone_number_collection: { enabled: false },
    recovered_from: null,
    saved_payment_method_options: null,
    setup_intent: null,
    shipping_address_collection: null,
    shipping_cost: null,
    shipping_options: [],
    status: 'open',
    submit_type: null,
    subscription: null,
    success_url: params.success_url,
    total_details: null,
    ui_mode: 'hosted_page',
    url: `${outer.settings.publicUrl}/checkout/${id}`,
    wallet_options: null,
  };
  const complete = priced ? withAmounts(outer, session, priced) : session;
  outer.put('checkoutSession', complete);
  outer.put('checkoutPlan', { id: session.id, params });
  return complete;
}

/** The session with what it costs. */
export function withAmounts(trx: Trx, session: Session, { invoice, lines }: Quote): Session {
  const sum = (amounts: readonly { readonly amount: number }[] | null | undefined) =>
    (amounts ?? []).reduce((total, { amount }) => total + amount, 0);
  const items = lines.map((line) => {
    const discount = sum(line.discount_amounts);
    const tax = sum(line.taxes?.filter((one) => one.tax_behavior === 'exclusive'));
    return {
      id: `li_${line.id.slice(3)}`,
      object: 'item' as const,
      adjustable_quantity: null,
      amount_discount: discount,
      amount_subtotal: line.amount,
      amount_tax: tax,
      amount_total: line.amount - discount + tax,
      currency: line.currency,
      description: trx.get('product', line.pricing?.price_details?.product ?? '')?.name ?? line.description,
      metadata: {},
      price: trx.get('price', line.pricing?.price_details?.price ?? '') ?? null,
      quantity: line.quantity,
    };
  });
  trx.put('checkoutLines', { id: session.id, lines: items });
  return {
    ...session,
    amount_subtotal: invoice.subtotal,
    amount_total: invoice.total,
    total_details: {
      amount_discount: sum(invoice.total_discount_amounts),
      amount_shipping: 0,
      amount_tax: sum(invoice.total_taxes?.filter((one) => one.tax_behavior === 'exclusive')),
    },
  };
}

/** What a checkout costs with these discounts; of nobody yet, for a customer who is made up. */
export function quoteFor(
  trx: Trx,
  params: CreateParams,
  customer: Customer | null,
  discounts = params.discounts ?? [],
) {
  if (customer) return quote(timeOf(trx, customer), params, customer, discounts);
  const stranger: z.infer<typeof customerParams> = {};
  return trx.pretend((inner) => quote(inner, params, createCustomer(inner, stranger), discounts));
}

/** What of a customer a session shows. */
export function detailsOf(customer: Customer | null, email: string | null): Session['customer_details'] {
  return {
    address: customer?.address ?? null,
    business_name: null,
    email: customer?.email ?? email,
    individual_name: null,
    name: customer?.name ?? null,
    phone: customer?.phone ?? null,
    tax_exempt: customer?.tax_exempt ?? 'none',
    tax_ids: [],
  };
}

function checkDiscounts(trx: Trx, { discounts = [] }: CreateParams, customer: Customer | null): void {
  trx.pretend((inner) =>
    redeemAll(inner, discounts, { customer: customer?.id ?? '', checkoutSession: '', param: 'discounts' }),
  );
}
