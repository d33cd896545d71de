import * as z from 'zod';
import { discountParams, redeemAll } from '../discounts/redeem.ts';
import { invalidRequest } from '../http/errors.ts';
import { listOf } from '../http/pages-of.ts';
import {
  boolean,
  changedMetadata,
  clearable,
  common,
  count,
  currency,
  decimal,
  emptyable,
  integer,
  listing,
  metadata,
} from '../http/params.ts';
import { route } from '../http/routes.ts';
import { draftOfInvoiceItem } from '../invoices/line-draft.ts';
import { withLines } from '../invoices/compose.ts';
import { priceData } from '../prices/params.ts';
import { taxRates } from '../tax-rates/tax-rates.ts';
import { timeOf } from '../time/clock.ts';
import { given } from '../util/objects.ts';
import type { Objects } from '../wire.ts';
import { find } from '../world/find.ts';
import { created, type Trx, updated } from '../world/transaction.ts';
import { invoiceItemOf, periodParams } from './invoice-item.ts';

const base = '/v1/invoiceitems';

const shared = {
  ...common,
  amount: integer.optional(),
  description: clearable.optional(),
  discountable: boolean.optional(),
  discounts: emptyable(discountParams).optional(),
  metadata: metadata.optional(),
  period: periodParams.optional(),
  price_data: priceData.optional(),
  pricing: z.strictObject({ price: z.string() }).optional(),
  quantity: count.optional(),
  tax_rates: emptyable(z.array(z.string())).optional(),
  unit_amount_decimal: decimal.optional(),
};

export const invoiceItemRoutes = [
  route(
    'POST',
    base,
    z.strictObject({
      ...shared,
      currency: currency.optional(),
      customer: z.string().optional(),
      invoice: z.string().optional(),
      subscription: z.string().optional(),
    }),
    (outer, { params }) => {
      const invoice = params.invoice === undefined ? null : draft(outer, params.invoice);
      const customerId = params.customer ?? invoice?.customer;
      if (!customerId) throw invalidRequest('Missing required param: customer.', 'customer', 'parameter_missing');
      const trx = timeOf(outer, find(outer, 'customer', customerId, 'customer'));
      const { pricing, ...rest } = params;
      const item = invoiceItemOf(trx, {
        ...rest,
        currency: params.currency ?? invoice?.currency,
        price: pricing?.price,
        customer: customerId,
      });
      if (!invoice) return created(trx, 'invoiceItem', item, 'invoiceitem.created');
      const owner = invoice.parent?.subscription_details?.subscription;
      const taken = created(
        trx,
        'invoiceItem',
        {
          ...item,
          invoice: invoice.id,
          parent:
            owner === undefined
              ? item.parent
              : { subscription_details: { subscription: owner }, type: 'subscription_details' },
        },
        'invoiceitem.created',
      );
      refresh(trx, invoice.id, (drafts) => [...drafts, draftOfInvoiceItem(trx, taken, invoice.discounts)]);
      return taken;
    },
  ),
  route(
    'GET',
    base,
    z.strictObject({
      ...listing,
      customer: z.string().optional(),
      invoice: z.string().optional(),
      pending: boolean.optional(),
    }),
    (trx, { params }) => {
      const rows = trx
        .all('invoiceItem')
        .filter(
          (item) =>
            (params.customer ?? item.customer) === item.customer &&
            (params.invoice ?? item.invoice) === item.invoice &&
            (params.pending === undefined || params.pending === (item.invoice === null)),
        );
      return listOf(base, rows, params);
    },
  ),
  route('GET', `${base}/:id`, z.strictObject(common), (trx, { path }) => find(trx, 'invoiceItem', path['id']!)),
  route('POST', `${base}/:id`, z.strictObject(shared), (trx, { path, params }) => {
    const before = editable(trx, path['id']!);
    const { amount, description, discountable, period, quantity, discounts, tax_rates: rates } = params;
    const needsPrice = [quantity, params.pricing, params.price_data, params.unit_amount_decimal];
    const worth = needsPrice.some((value) => value !== undefined)
      ? invoiceItemOf(trx, {
          customer: before.customer,
          currency: before.currency,
          price: params.pricing?.price ?? before.pricing?.price_details?.price,
          price_data: params.price_data,
          quantity: quantity ?? before.quantity,
          unit_amount_decimal: params.unit_amount_decimal,
        })
      : null;
    const after = {
      ...before,
      ...given({ amount, description, discountable, period }),
      ...(worth && { amount: worth.amount, pricing: worth.pricing, quantity: worth.quantity }),
      ...(discounts !== undefined && {
        discounts: redeemAll(trx, discounts ?? [], { customer: before.customer, param: 'discounts' }),
      }),
      ...(rates !== undefined && { tax_rates: taxRates(trx, rates ?? [], 'tax_rates') }),
      metadata: changedMetadata(before.metadata, params.metadata),
    };
    updated(trx, 'invoiceItem', { ...after, net_amount: after.amount, quantity_decimal: `${after.quantity}` });
    if (before.invoice !== null) {
      const { discounts: ofInvoice } = find(trx, 'invoice', before.invoice);
      refresh(trx, before.invoice, (drafts) =>
        drafts.map((line) =>
          line.invoiceItem === before.id ? { ...draftOfInvoiceItem(trx, after, ofInvoice), id: line.id } : line,
        ),
      );
    }
    return find(trx, 'invoiceItem', before.id);
  }),
  route('DELETE', `${base}/:id`, z.strictObject({}), (trx, { path }) => {
    const item = editable(trx, path['id']!);
    trx.remove('invoiceItem', item.id);
    trx.emit('invoiceitem.deleted', item);
    if (item.invoice !== null) {
      refresh(trx, item.invoice, (drafts) => drafts.filter((line) => line.invoiceItem !== item.id));
    }
    return { id: item.id, object: 'invoiceitem', deleted: true };
  }),
];

function editable(trx: Trx, id: string): Objects['invoiceItem'] {
  const item = find(trx, 'invoiceItem', id);
  if (item.invoice !== null) draft(trx, item.invoice);
  return item;
}

function draft(trx: Trx, id: string): Objects['invoice'] {
  const invoice = find(trx, 'invoice', id, 'invoice');
  if (invoice.status === 'draft') return invoice;
  throw invalidRequest('The specified invoice is no longer editable.', 'invoice', 'invoice_not_editable');
}

type Drafts = NonNullable<ReturnType<typeof draftsOf>>;

function draftsOf(trx: Trx, invoice: string) {
  return trx.get('invoiceLines', invoice)?.drafts ?? [];
}

function refresh(trx: Trx, invoice: string, change: (drafts: Drafts) => Drafts): void {
  const before = find(trx, 'invoice', invoice);
  const after = withLines(trx, before, change(draftsOf(trx, invoice)));
  // It was kept already; the event tells what changed.
  trx.put('invoice', before);
  updated(trx, 'invoice', after, 'invoice.updated');
}
