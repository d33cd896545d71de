import { redeemAll } from '../discounts/redeem.ts';
import { invalidRequest } from '../http/errors.ts';
import { changedMetadata } from '../http/params.ts';
import { ownMethod } from '../subscriptions/create.ts';
import { taxRates } from '../tax-rates/tax-rates.ts';
import { given } from '../util/objects.ts';
import type { Customer, Invoice } from '../wire.ts';
import { find } from '../world/find.ts';
import { type Trx, updated } from '../world/transaction.ts';
import { composeInvoice, pendingDrafts, withLines } from './compose.ts';
import type { CreateParams, UpdateParams } from './params.ts';

/** Makes a draft invoice by hand; of a subscription, it has what waits for that. */
export function createInvoice(trx: Trx, customer: Customer, params: CreateParams): Invoice {
  const { subscription: id, pending_invoice_items_behavior: pending } = params;
  const subscription = id === undefined ? null : find(trx, 'subscription', id, 'subscription');
  const includes = subscription ? pending !== 'exclude' : pending === 'include';
  const drafts = includes ? pendingDrafts(trx, customer.id, subscription, !subscription) : [];
  if (subscription && drafts.length === 0 && pending !== 'exclude') {
    throw invalidRequest('Nothing to invoice for subscription', undefined, 'invoice_no_subscription_line_items');
  }
  const invoice = composeInvoice(trx, {
    customer,
    subscription,
    reason: 'manual',
    currency: params.currency ?? subscription?.currency ?? drafts[0]?.currency ?? customer.currency ?? 'usd',
    drafts,
    more: { auto_advance: params.auto_advance ?? false },
  });
  const complete = changedInvoice(trx, customer, invoice, params);
  trx.put('invoice', complete);
  trx.emit('invoice.created', complete);
  return complete;
}

/** Changes an invoice; once it is no draft, only what does not change what is owed. */
export function updateInvoice(trx: Trx, before: Invoice, params: UpdateParams): Invoice {
  const locked = [
    'discounts',
    'default_tax_rates',
    'collection_method',
    'custom_fields',
    'description',
    'footer',
  ] as const;
  const touched = locked.find((name) => params[name] !== undefined);
  if (before.status !== 'draft' && touched) {
    const message = "Finalized invoices can't be updated in this way. Please void the invoice and create a new one.";
    throw invalidRequest(message, touched, 'invoice_not_editable');
  }
  const after = changedInvoice(trx, find(trx, 'customer', before.customer ?? ''), before, params);
  trx.put('invoice', before);
  return updated(trx, 'invoice', after, 'invoice.updated');
}

function changedInvoice(trx: Trx, customer: Customer, before: Invoice, params: UpdateParams): Invoice {
  const { auto_advance, collection_method, custom_fields, description, due_date, footer } = params;
  const { days_until_due: days, default_payment_method: method, default_tax_rates: rates, discounts } = params;
  const after: Invoice = {
    ...before,
    ...given({ auto_advance, collection_method, custom_fields, description, due_date, footer }),
    ...(days !== undefined && { due_date: trx.now + days * 86_400 }),
    ...(method !== undefined && { default_payment_method: ownMethod(trx, customer, method) }),
    ...(rates !== undefined && { default_tax_rates: taxRates(trx, rates ?? [], 'default_tax_rates') }),
    metadata: changedMetadata(before.metadata, params.metadata),
  };
  if (discounts === undefined && rates === undefined) return after;
  const ids =
    discounts === undefined
      ? before.discounts
      : redeemAll(trx, discounts ?? [], { customer: customer.id, invoice: before.id, param: 'discounts' });
  const { drafts = [] } = trx.get('invoiceLines', before.id) ?? {};
  const lines = drafts.map((draft) => (draft.discountable ? { ...draft, discounts: ids } : draft));
  return withLines(trx, { ...after, discounts: ids }, lines);
}
