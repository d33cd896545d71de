import { redeemAll } from '../discounts/redeem.ts';
import { invalidRequest } from '../http/errors.ts';
import { changedMetadata } from '../http/params.ts';
import { composeInvoice, pendingDrafts } from '../invoices/compose.ts';
import { draftOfItem } from '../invoices/line-draft.ts';
import { declineOf } from '../payment-methods/attach.ts';
import { chosenPrice } from '../prices/price-data.ts';
import { taxRates } from '../tax-rates/tax-rates.ts';
import { nextBoundary } from '../time/periods.ts';
import type { Customer, Invoice, Subscription } from '../wire.ts';
import { find } from '../world/find.ts';
import type { Trx } from '../world/transaction.ts';
import { addInvoiceItems } from './add-invoice-items.ts';
import { settleInvoice } from './settle-invoice.ts';
import { usableMethod } from './usable-method.ts';
import { changedItems } from './items.ts';
import type { CreateParams } from './params.ts';
import { withoutSpentDiscounts } from './spent-discounts.ts';

const daySeconds = 86_400;

/** A subscription and its first invoice, neither of which anybody was told of. */
export interface Draft {
  readonly subscription: Subscription;
  readonly invoice: Invoice;
}

/** Starts a subscription and collects its first invoice. Only ever `incomplete`, never without its items paid or open. */
export function createSubscription(trx: Trx, customer: Customer, params: CreateParams): Subscription {
  const { subscription, invoice } = draftSubscription(trx, customer, params);
  const { payment_behavior: behavior = 'allow_incomplete' } = params;
  const automatic = subscription.collection_method === 'charge_automatically';
  const owes = automatic && invoice.amount_due > 0;
  if (owes && behavior !== 'default_incomplete' && !usableMethod(trx, subscription)) {
    const message =
      'This customer has no attached payment source or default payment method. Please consider adding a default payment method.';
    throw invalidRequest(message, undefined, 'resource_missing');
  }
  const status = subscription.status === 'trialing' ? 'trialing' : owes ? 'incomplete' : 'active';
  const begun = { ...subscription, status, latest_invoice: invoice.id } as Subscription;
  trx.put('subscription', begun);
  trx.emit('customer.subscription.created', begun);
  trx.emit('invoice.created', invoice);
  const { intent } = settleInvoice(trx, invoice, behavior);
  if (behavior === 'error_if_incomplete' && intent && intent.status !== 'succeeded') {
    throw declineOf(intent.last_payment_error?.decline_code ?? 'authentication_required');
  }
  return withoutSpentDiscounts(trx, find(trx, 'subscription', begun.id), invoice);
}

/** The subscription that parameters describe, and its first invoice as a draft. */
export function draftSubscription(trx: Trx, customer: Customer, params: CreateParams): Draft {
  const id = trx.newId('sub');
  const prices = params.items.map((item, index) => chosenPrice(trx, item, `items[${index}]`));
  const currency = params.currency ?? prices[0]?.currency ?? '';
  const every = prices[0]?.recurring ?? { interval: 'month', interval_count: 1 };
  if (
    prices.some(
      ({ recurring }) =>
        recurring && (recurring.interval !== every.interval || recurring.interval_count !== every.interval_count),
    )
  ) {
    const message =
      'All prices on a subscription must have the same `recurring.interval` and `recurring.interval_count`.';
    throw invalidRequest(message, 'items');
  }
  const trialEnd = trialEndOf(trx, params);
  const anchor = params.billing_cycle_anchor ?? trialEnd ?? trx.now;
  if (params.billing_cycle_anchor !== undefined && trialEnd !== null) {
    throw invalidRequest(
      'billing_cycle_anchor together with a trial is not supported by the local Stripe.',
      'billing_cycle_anchor',
    );
  }
  const periodEnd = trialEnd ?? nextBoundary(anchor, every, trx.now);
  const empty: Subscription = {
    id,
    object: 'subscription',
    application: null,
    application_fee_percent: null,
    automatic_tax: { disabled_reason: null, enabled: false, liability: null },
    billing_cycle_anchor: anchor,
    billing_cycle_anchor_config: null,
    billing_mode: {
      flexible: params.billing_mode?.type === 'classic' ? null : { proration_discounts: 'itemized' },
      type: params.billing_mode?.type ?? 'flexible',
    },
    billing_schedules: [],
    billing_thresholds: null,
    cancel_at: params.cancel_at ?? (params.cancel_at_period_end ? periodEnd : null),
    cancel_at_period_end: params.cancel_at_period_end ?? false,
    canceled_at: null,
    cancellation_details: { comment: null, feedback: null, feedback_option: null, reason: null },
    collection_method: params.collection_method ?? 'charge_automatically',
    created: trx.now,
    currency,
    customer: customer.id,
    customer_account: null,
    days_until_due: params.collection_method === 'send_invoice' ? (params.days_until_due ?? 30) : null,
    default_payment_method: null,
    default_source: null,
    default_tax_rates: taxRates(trx, params.default_tax_rates ?? [], 'default_tax_rates'),
    description: params.description ?? null,
    discounts: [],
    ended_at: null,
    invoice_settings: {
      account_tax_ids: null,
      custom_fields: null,
      description: null,
      footer: null,
      issuer: { type: 'self' },
    },
    items: { object: 'list', data: [], has_more: false, url: `/v1/subscription_items?subscription=${id}` },
    latest_invoice: null,
    livemode: false,
    managed_payments: { enabled: false },
    metadata: changedMetadata(null, params.metadata),
    next_pending_invoice_item_invoice: null,
    on_behalf_of: null,
    pause_collection: null,
    payment_settings: {
      payment_method_options: null,
      payment_method_types: params.payment_settings?.payment_method_types ?? null,
      save_default_payment_method: params.payment_settings?.save_default_payment_method ?? 'off',
    },
    pending_invoice_item_interval: null,
    pending_setup_intent: null,
    pending_update: null,
    schedule: null,
    start_date: trx.now,
    status: trialEnd === null ? 'active' : 'trialing',
    test_clock: customer.test_clock ?? null,
    transfer_data: null,
    trial_end: trialEnd,
    trial_settings: {
      end_behavior: {
        billing_cycle_anchor: null,
        missing_payment_method: params.trial_settings?.end_behavior.missing_payment_method ?? 'create_invoice',
      },
    },
    trial_start: trialEnd === null ? null : trx.now,
  };
  const discounts = redeemAll(trx, params.discounts ?? [], {
    customer: customer.id,
    subscription: id,
    param: 'discounts',
  });
  const { items } = changedItems(trx, { ...empty, discounts }, params.items);
  const subscription: Subscription = {
    ...empty,
    discounts,
    default_payment_method: ownMethod(trx, customer, params.default_payment_method),
    items: {
      ...empty.items,
      data: items.map((item) => ({ ...item, current_period_start: trx.now, current_period_end: periodEnd })),
    },
  };
  trx.put('subscription', subscription);
  addInvoiceItems(trx, subscription, params.add_invoice_items ?? []);
  const invoice = composeInvoice(trx, {
    customer,
    subscription,
    reason: 'subscription_create',
    currency,
    drafts: [
      ...pendingDrafts(trx, customer.id, subscription, true),
      ...subscription.items.data.map((item) => draftOfItem(trx, subscription, item)),
    ],
  });
  return { subscription, invoice };
}

/** The payment method with an ID, which has to be the customer's. */
export function ownMethod(trx: Trx, { id }: Customer, method: string | undefined): string | null {
  if (method === undefined || method === '') return null;
  if (trx.get('paymentMethod', method)?.customer === id) return method;
  const message = `The customer does not have a payment method with the ID ${method}. The payment method must be attached to the customer.`;
  throw invalidRequest(message, 'default_payment_method', 'resource_missing');
}

function trialEndOf(trx: Trx, params: CreateParams): number | null {
  const { trial_end: end, trial_period_days: days } = params;
  if (end !== undefined && days !== undefined) {
    throw invalidRequest('You may only specify one of these parameters: trial_end, trial_period_days.', 'trial_end');
  }
  if (days) return trx.now + days * daySeconds;
  if (end === undefined || end === 'now') return null;
  if (end <= trx.now)
    throw invalidRequest('Invalid timestamp: must be an integer Unix timestamp in the future.', 'trial_end');
  return end;
}
