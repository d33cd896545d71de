import { invalidRequest } from '../http/errors.ts';
import { redeemAll } from '../discounts/redeem.ts';
import { invoiceItemOf } from '../invoice-items/invoice-item.ts';
import { periodEnd } from '../subscriptions/cancellation.ts';
import { draftSubscription } from '../subscriptions/create.ts';
import { credit } from '../subscriptions/prorate.ts';
import { nextPeriod } from '../subscriptions/renew.ts';
import { changeSubscription } from '../subscriptions/update.ts';
import { timeOf } from '../time/clock.ts';
import type { Customer, Invoice, Subscription } from '../wire.ts';
import { find } from '../world/find.ts';
import type { Trx } from '../world/transaction.ts';
import { composeInvoice, pendingDrafts, withLines } from './compose.ts';
import type { PreviewParams } from './params.ts';

/**
 * The invoice that a change would make, or else the next one: what would be done is done by the same code, looked at, and
 * forgotten.
 */
export function previewInvoice(outer: Trx, params: PreviewParams): Invoice {
  const subscription =
    params.subscription === undefined ? null : find(outer, 'subscription', params.subscription, 'subscription');
  const customerId = params.customer ?? subscription?.customer;
  if (customerId === undefined) throw invalidRequest('You must pass a customer or a subscription.', 'customer');
  const customer = find(outer, 'customer', customerId, 'customer');

  return timeOf(outer, customer).pretend((trx) => {
    for (const [index, item] of (params.invoice_items ?? []).entries()) {
      const owned = { ...item, customer: customer.id, ...(subscription && { subscription: subscription.id }) };
      trx.put('invoiceItem', invoiceItemOf(trx, owned, `invoice_items[${index}]`));
    }
    const invoice = discounted(trx, composed(trx, { params, subscription, customer }), params);
    const id = `upcoming_${invoice.id}`;
    return {
      ...invoice,
      id,
      auto_advance: false,
      lines: {
        ...invoice.lines,
        data: (trx.get('invoiceLines', invoice.id)?.lines ?? []).map((line) => ({ ...line, invoice: id })),
        has_more: false,
        url: `/v1/invoices/${id}/lines`,
      },
    };
  });
}

interface Previewed {
  readonly params: PreviewParams;
  readonly subscription: Subscription | null;
  readonly customer: Customer;
}

function composed(trx: Trx, { params, subscription, customer }: Previewed): Invoice {
  const { subscription_details: details, currency } = params;
  if (!subscription) return ofNew(trx, customer, params);
  if (details?.cancel_now) return ofCancellation(trx, customer, subscription, details.proration_date);
  const change = details ? changeSubscription(trx, subscription, details) : { subscription, invoice: null };
  if (change.invoice) return change.invoice;

  const next = change.subscription;
  const end = periodEnd(next);
  const stops =
    next.ended_at !== null || (next.cancel_at !== null && next.cancel_at <= end) || next.status === 'paused';
  if (stops) {
    const drafts = pendingDrafts(trx, customer.id, next, true);
    if (drafts.length === 0) throw nothing(customer);
    return composeInvoice(trx, {
      customer,
      subscription: next,
      reason: 'upcoming',
      currency: currency ?? next.currency,
      drafts,
    });
  }
  return { ...nextPeriod(trx.at(end), next).invoice, billing_reason: 'upcoming' };
}

function ofNew(trx: Trx, customer: Customer, { subscription_details: details, currency }: PreviewParams): Invoice {
  if (details?.items) {
    const items = details.items.map(({ id: _id, deleted: _deleted, clear_usage: _clear, ...item }) => item);
    const { trial_end: trialEnd, default_tax_rates: rates } = details;
    const { invoice } = draftSubscription(trx, customer, {
      customer: customer.id,
      items,
      ...(currency !== undefined && { currency }),
      ...(trialEnd !== undefined && { trial_end: trialEnd }),
      ...(rates !== undefined && { default_tax_rates: rates }),
    });
    return invoice;
  }
  const subscriptions = trx.all('subscription').filter((row) => row.customer === customer.id && row.ended_at === null);
  const [first] = subscriptions.toSorted((a, b) => periodEnd(a) - periodEnd(b));
  if (first) return composed(trx, { params: {}, subscription: first, customer });
  const drafts = pendingDrafts(trx, customer.id, null, true);
  if (drafts.length === 0) throw nothing(customer);
  return composeInvoice(trx, {
    customer,
    subscription: null,
    reason: 'upcoming',
    currency: currency ?? drafts[0]!.currency,
    drafts,
  });
}

function ofCancellation(trx: Trx, customer: Customer, subscription: Subscription, at = trx.now): Invoice {
  for (const item of subscription.items.data) credit(trx, subscription, item, at);
  const drafts = pendingDrafts(trx, customer.id, subscription, true);
  return composeInvoice(trx, {
    customer,
    subscription,
    reason: 'upcoming',
    currency: subscription.currency,
    drafts,
  });
}

function discounted(trx: Trx, invoice: Invoice, { discounts: given }: PreviewParams): Invoice {
  if (given === undefined || invoice.customer === null) return invoice;
  const discounts = redeemAll(trx, given ?? [], { customer: invoice.customer, param: 'discounts' });
  const { drafts = [] } = trx.get('invoiceLines', invoice.id) ?? {};
  const changed = drafts.map((draft) => (draft.discountable ? { ...draft, discounts } : draft));
  return withLines(trx, { ...invoice, discounts }, changed);
}

function nothing({ id }: Customer): Error {
  return invalidRequest(`No upcoming invoices for customer: ${id}`, undefined, 'invoice_upcoming_none', 404);
}
