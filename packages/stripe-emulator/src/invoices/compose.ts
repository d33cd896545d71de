import type { Customer, Invoice, Subscription } from '../wire.ts';
import type { Trx } from '../world/transaction.ts';
import { draftOfInvoiceItem, type LineDraft, ratesOf } from './line-draft.ts';
import { priceLines } from './price-lines.ts';

/** What an invoice is made of. */
export interface Composition {
  readonly customer: Customer;
  readonly subscription: Subscription | null;
  readonly reason: NonNullable<Invoice['billing_reason']>;
  readonly currency: string;
  readonly drafts: readonly LineDraft[];
  readonly prorationDate?: number | undefined;
  readonly more?: Partial<Invoice>;
}

/** Makes a draft invoice, and takes the invoice items that it has lines of. It is kept, and nobody is told yet. */
export function composeInvoice(trx: Trx, composition: Composition): Invoice {
  const { customer, subscription, drafts } = composition;
  const id = trx.newId('in');
  for (const { invoiceItem } of drafts) {
    const item = invoiceItem === null ? undefined : trx.get('invoiceItem', invoiceItem);
    if (item) trx.put('invoiceItem', { ...item, invoice: id });
  }
  const automatic = subscription?.collection_method !== 'send_invoice';
  const periods = drafts.filter((draft) => draft.subscriptionItem !== null && !draft.proration);
  const empty: Invoice = {
    ...emptyInvoice(trx, customer),
    id,
    billing_reason: composition.reason,
    collection_method: automatic ? 'charge_automatically' : 'send_invoice',
    currency: composition.currency,
    default_payment_method: null,
    default_tax_rates: subscription?.default_tax_rates ?? [],
    discounts: subscription?.discounts ?? [],
    due_date: automatic ? null : trx.now + (subscription?.days_until_due ?? 30) * 86_400,
    parent: subscription && {
      quote_details: null,
      subscription_details: {
        metadata: subscription.metadata,
        subscription: subscription.id,
        ...(composition.prorationDate !== undefined && { subscription_proration_date: composition.prorationDate }),
      },
      type: 'subscription_details',
    },
    period_start: periods[0]?.period.start ?? trx.now,
    period_end: periods[0]?.period.start ?? trx.now,
    ...composition.more,
  };
  return withLines(trx, empty, drafts);
}

/** The invoice with these lines: their sums, and the first ten of them. Kept. */
export function withLines(trx: Trx, invoice: Invoice, drafts: readonly LineDraft[]): Invoice {
  const taxed = drafts.map((draft) => ({
    ...draft,
    taxRates: draft.taxRates.length > 0 ? draft.taxRates : ratesOf(invoice.default_tax_rates),
  }));
  const { lines, sums } = priceLines(trx, invoice.id, taxed);
  trx.put('invoiceLines', { id: invoice.id, drafts, lines });
  const owed = sums.total + (invoice.status === 'draft' ? invoice.starting_balance : 0);
  const amountDue = Math.max(0, owed);
  const next: Invoice = {
    ...invoice,
    ...sums,
    amount_due: amountDue,
    amount_remaining: amountDue,
    lines: {
      object: 'list',
      data: lines.slice(0, 10),
      has_more: lines.length > 10,
      url: `/v1/invoices/${invoice.id}/lines`,
    },
  };
  trx.put('invoice', next);
  return next;
}

/** Lines of the invoice items that wait: a subscription's own, and with `customers` also those of no subscription. */
export function pendingDrafts(
  trx: Trx,
  customer: string,
  subscription: Subscription | null,
  customers: boolean,
): LineDraft[] {
  return trx
    .all('invoiceItem')
    .filter((item) => {
      if (item.customer !== customer || item.invoice !== null) return false;
      const owner = item.parent?.subscription_details?.subscription ?? null;
      return owner === null ? customers : owner === subscription?.id;
    })
    .map((item) => draftOfInvoiceItem(trx, item, subscription?.discounts ?? []));
}

function emptyInvoice(trx: Trx, customer: Customer): Invoice {
  return {
    id: '',
    object: 'invoice',
    account_country: 'US',
    account_name: 'Local Stripe',
    account_tax_ids: null,
    amount_due: 0,
    amount_overpaid: 0,
    amount_paid: 0,
    amount_remaining: 0,
    amount_shipping: 0,
    application: null,
    attempt_count: 0,
    attempted: false,
    auto_advance: true,
    automatic_tax: { disabled_reason: null, enabled: false, liability: null, provider: null, status: null },
    automatically_finalizes_at: null,
    billing_reason: null,
    collection_method: 'charge_automatically',
    created: trx.now,
    currency: '',
    custom_fields: null,
    customer: customer.id,
    customer_account: null,
    customer_address: customer.address ?? null,
    customer_email: customer.email,
    customer_name: customer.name ?? null,
    customer_phone: customer.phone ?? null,
    customer_shipping: null,
    customer_tax_exempt: customer.tax_exempt ?? 'none',
    customer_tax_ids: [],
    default_payment_method: null,
    default_source: null,
    default_tax_rates: [],
    description: null,
    discounts: [],
    due_date: null,
    effective_at: null,
    ending_balance: null,
    footer: customer.invoice_settings.footer,
    from_invoice: null,
    hosted_invoice_url: null,
    invoice_pdf: null,
    issuer: { type: 'self' },
    last_finalization_error: null,
    latest_revision: null,
    lines: { object: 'list', data: [], has_more: false, url: '' },
    livemode: false,
    metadata: {},
    next_payment_attempt: null,
    number: null,
    on_behalf_of: null,
    parent: null,
    payment_settings: { default_mandate: null, payment_method_options: null, payment_method_types: null },
    period_end: trx.now,
    period_start: trx.now,
    post_payment_credit_notes_amount: 0,
    pre_payment_credit_notes_amount: 0,
    receipt_number: null,
    rendering: null,
    shipping_cost: null,
    shipping_details: null,
    starting_balance: customer.balance,
    statement_descriptor: null,
    status: 'draft',
    status_transitions: { finalized_at: null, marked_uncollectible_at: null, paid_at: null, voided_at: null },
    subtotal: 0,
    subtotal_excluding_tax: 0,
    test_clock: customer.test_clock ?? null,
    total: 0,
    total_discount_amounts: [],
    total_excluding_tax: 0,
    total_pretax_credit_amounts: [],
    total_taxes: [],
    webhooks_delivered_at: null,
  };
}
