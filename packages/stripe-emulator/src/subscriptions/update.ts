import { redeemAll } from '../discounts/redeem.ts';
import { invalidRequest } from '../http/errors.ts';
import { changedMetadata } from '../http/params.ts';
import { composeInvoice, pendingDrafts } from '../invoices/compose.ts';
import { draftOfItem } from '../invoices/line-draft.ts';
import { declineOf } from '../payment-methods/attach.ts';
import { taxRates } from '../tax-rates/tax-rates.ts';
import { nextBoundary } from '../time/periods.ts';
import { given } from '../util/objects.ts';
import type { Invoice, Subscription, SubscriptionItem } from '../wire.ts';
import { find } from '../world/find.ts';
import { type Trx, updated } from '../world/transaction.ts';
import { addInvoiceItems } from './add-invoice-items.ts';
import { cancellationOf } from './cancellation.ts';
import { ownMethod } from './create.ts';
import { changedItems, costsElse } from './items.ts';
import type { UpdateParams } from './params.ts';
import { credit, debit } from './prorate.ts';
import { settleInvoice } from './settle-invoice.ts';
import { withoutSpentDiscounts } from './spent-discounts.ts';

/** A changed subscription, and the invoice that the change makes at once; neither of which anybody was told of. */
export interface Change {
  readonly subscription: Subscription;
  readonly invoice: Invoice | null;
}

/** Changes a subscription, tells of it, and collects what is to be collected at once. */
export function updateSubscription(trx: Trx, before: Subscription, params: UpdateParams): Subscription {
  const { subscription, invoice } = changeSubscription(trx, before, params);
  trx.put('subscription', before);
  const latest = invoice ? { latest_invoice: invoice.id } : {};
  updated(trx, 'subscription', { ...subscription, ...latest }, 'customer.subscription.updated');
  if (!invoice) return find(trx, 'subscription', before.id);

  trx.emit('invoice.created', invoice);
  const behavior = params.payment_behavior ?? 'allow_incomplete';
  const { invoice: issued, intent } = settleInvoice(trx, invoice, behavior);
  if (behavior === 'error_if_incomplete' && issued.status === 'open') {
    throw declineOf(intent?.last_payment_error?.decline_code ?? 'generic_decline');
  }
  return withoutSpentDiscounts(trx, find(trx, 'subscription', before.id), invoice);
}

/** What a change makes of a subscription. The same for a change that is only previewed. */
export function changeSubscription(trx: Trx, before: Subscription, params: UpdateParams): Change {
  if (before.ended_at !== null) {
    const message = 'A canceled subscription can only update its cancellation_details and metadata.';
    throw invalidRequest(message, undefined, 'invalid_canceled_subscription_fields');
  }
  const at = prorationDate(trx, before, params.proration_date);
  const plain = plainlyChanged(trx, before, params);
  const { items, removed } = changedItems(trx, plain, params.items ?? []);
  const wasTrialing = before.status === 'trialing';
  const trialEnds = wasTrialing && params.trial_end === 'now';
  const restarts =
    trialEnds || params.billing_cycle_anchor === 'now' || intervalOf(items) !== intervalOf(before.items.data);

  const behavior = params.proration_behavior ?? 'create_prorations';
  if (!wasTrialing && behavior !== 'none') {
    prorate(trx, { before, after: { ...plain, items: { ...plain.items, data: items } }, removed, at, restarts });
  }
  const timed = restarts
    ? restarted(trx, plain, items, wasTrialing && !trialEnds)
    : { ...plain, items: { ...plain.items, data: items } };
  const subscription = withTrialEnd(trx, timed, params.trial_end);
  trx.put('subscription', subscription);
  addInvoiceItems(trx, subscription, params.add_invoice_items ?? []);

  const fresh = restarts && subscription.status !== 'trialing' ? subscription.items.data : [];
  const invoices = fresh.length > 0 || behavior === 'always_invoice' || Boolean(params.add_invoice_items?.length);
  if (!invoices) return { subscription, invoice: null };
  const drafts = [
    ...pendingDrafts(trx, subscription.customer, subscription, false),
    ...fresh.map((item) => draftOfItem(trx, subscription, item)),
  ];
  if (drafts.length === 0) return { subscription, invoice: null };
  const invoice = composeInvoice(trx, {
    customer: find(trx, 'customer', subscription.customer),
    subscription,
    reason: 'subscription_update',
    currency: subscription.currency,
    drafts,
    prorationDate: params.proration_date,
  });
  return { subscription, invoice };
}

interface Proration {
  readonly before: Subscription;
  readonly after: Subscription;
  readonly removed: readonly SubscriptionItem[];
  readonly at: number;
  readonly restarts: boolean;
}

function prorate(trx: Trx, { before, after, removed, at, restarts }: Proration): void {
  const known = new Map(before.items.data.map((item) => [item.id, item]));
  for (const item of removed) credit(trx, before, item, at);
  for (const item of after.items.data) {
    const old = known.get(item.id);
    const changes = !old || costsElse(old, item);
    if (old && (changes || restarts)) credit(trx, before, old, at);
    // What restarts is charged for its whole new period instead.
    if (changes && !restarts) debit(trx, after, item, at);
  }
}

function restarted(
  trx: Trx,
  subscription: Subscription,
  items: readonly SubscriptionItem[],
  trialing: boolean,
): Subscription {
  if (trialing) return { ...subscription, items: { ...subscription.items, data: [...items] } };
  const every = items[0]!.price.recurring!;
  const end = nextBoundary(trx.now, every, trx.now);
  return {
    ...subscription,
    billing_cycle_anchor: trx.now,
    items: {
      ...subscription.items,
      data: items.map((item) => ({ ...item, current_period_start: trx.now, current_period_end: end })),
    },
    ...(subscription.status === 'trialing' && { status: 'active' as const, trial_end: trx.now }),
  };
}

function withTrialEnd(trx: Trx, subscription: Subscription, end: UpdateParams['trial_end']): Subscription {
  if (end === undefined || end === 'now') return subscription;
  if (end <= trx.now) {
    throw invalidRequest('Invalid timestamp: must be an integer Unix timestamp in the future.', 'trial_end');
  }
  if (subscription.status !== 'trialing') {
    throw invalidRequest(
      'A trial of a subscription that is not in one is not supported by the local Stripe.',
      'trial_end',
    );
  }
  return {
    ...subscription,
    billing_cycle_anchor: end,
    trial_end: end,
    items: {
      ...subscription.items,
      data: subscription.items.data.map((item) => ({ ...item, current_period_end: end })),
    },
  };
}

function prorationDate(trx: Trx, { items }: Subscription, date: number | undefined): number {
  if (date === undefined) return trx.now;
  const [item] = items.data;
  if (item && date >= item.current_period_start && date <= item.current_period_end) return date;
  const message = 'Cannot specify `proration_date` outside of the current period of the subscription.';
  throw invalidRequest(message, 'proration_date');
}

function plainlyChanged(trx: Trx, before: Subscription, params: UpdateParams): Subscription {
  const { collection_method, description, days_until_due, pause_collection: pause, trial_settings: trial } = params;
  const customer = find(trx, 'customer', before.customer);
  const { payment_settings: payment, default_payment_method: method, discounts, default_tax_rates: rates } = params;
  return {
    ...before,
    ...given({ collection_method, description, days_until_due }),
    ...cancellationOf(trx, before, params),
    ...(method !== undefined && { default_payment_method: ownMethod(trx, customer, method) }),
    ...(rates !== undefined && { default_tax_rates: taxRates(trx, rates ?? [], 'default_tax_rates') }),
    ...(discounts !== undefined && {
      discounts: redeemAll(trx, discounts ?? [], {
        customer: customer.id,
        subscription: before.id,
        param: 'discounts',
      }),
    }),
    ...(pause !== undefined && {
      pause_collection: pause && { behavior: pause.behavior, resumes_at: pause.resumes_at ?? null },
    }),
    ...(payment && before.payment_settings && { payment_settings: { ...before.payment_settings, ...given(payment) } }),
    ...(trial && {
      trial_settings: { end_behavior: { billing_cycle_anchor: null, ...trial.end_behavior } },
    }),
    metadata: changedMetadata(before.metadata, params.metadata),
  };
}

function intervalOf([item]: readonly SubscriptionItem[]): string {
  return JSON.stringify([item?.price.recurring?.interval, item?.price.recurring?.interval_count]);
}
