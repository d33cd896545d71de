import { redeemAll, type DiscountParam } from '../discounts/redeem.ts';
import { invoiceItemOf } from '../invoice-items/invoice-item.ts';
import { composeInvoice } from '../invoices/compose.ts';
import { draftOfInvoiceItem } from '../invoices/line-draft.ts';
import { draftSubscription } from '../subscriptions/create.ts';
import type { CreateParams as SubscriptionParams } from '../subscriptions/params.ts';
import type { Customer, Invoice, InvoiceLine } from '../wire.ts';
import { find } from '../world/find.ts';
import type { Trx } from '../world/transaction.ts';
import type { CreateParams } from './params.ts';

/** What a checkout will cost at once. */
export interface Quote {
  readonly invoice: Invoice;
  readonly lines: readonly InvoiceLine[];
}

/** Works out what completing a checkout would charge, by doing it and forgetting it. */
export function quote(
  outer: Trx,
  params: CreateParams,
  customer: Customer,
  discounts: readonly DiscountParam[],
): Quote {
  return outer.pretend((trx) => {
    trx.put('customer', customer);
    const invoice =
      params.mode === 'subscription'
        ? draftSubscription(trx, customer, subscriptionParams(params, customer.id, discounts)).invoice
        : paymentInvoice(trx, params, customer, discounts);
    return { invoice, lines: trx.get('invoiceLines', invoice.id)?.lines ?? [] };
  });
}

/** The subscription that a checkout starts. */
export function subscriptionParams(
  { line_items: lines = [], subscription_data: data, currency }: CreateParams,
  customer: string,
  discounts: readonly DiscountParam[],
): SubscriptionParams {
  return {
    customer,
    items: lines.map((line) => ({ ...line })),
    ...(currency !== undefined && { currency }),
    ...(discounts.length > 0 && { discounts: [...discounts] }),
    ...data,
  };
}

/** The invoice of a checkout that sells something once. */
export function paymentInvoice(
  trx: Trx,
  { line_items: lines = [], currency }: CreateParams,
  customer: Customer,
  discounts: readonly DiscountParam[],
): Invoice {
  const ids = redeemAll(trx, discounts, { customer: customer.id, param: 'discounts' });
  const items = lines.map((line, index) => {
    const item = invoiceItemOf(trx, { ...line, customer: customer.id }, `line_items[${index}]`);
    trx.put('invoiceItem', item);
    return item;
  });
  const invoice = composeInvoice(trx, {
    customer,
    subscription: null,
    reason: 'manual',
    currency: currency ?? items[0]?.currency ?? 'usd',
    drafts: items.map((item) => draftOfInvoiceItem(trx, item, ids)),
    more: { discounts: ids },
  });
  return find(trx, 'invoice', invoice.id);
}
