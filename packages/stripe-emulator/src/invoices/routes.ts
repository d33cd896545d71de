import * as z from 'zod';
import { invalidRequest } from '../http/errors.ts';
import { listOf } from '../http/pages-of.ts';
import { common, listing } from '../http/params.ts';
import { route } from '../http/routes.ts';
import { attach, declineOf } from '../payment-methods/attach.ts';
import { withoutSpentDiscounts } from '../subscriptions/spent-discounts.ts';
import { timeOf } from '../time/clock.ts';
import { bury, find } from '../world/find.ts';
import type { Trx } from '../world/transaction.ts';
import { markUncollectible, voidInvoice } from './close.ts';
import { collect, methodOf, settle } from './collect.ts';
import { createInvoice, updateInvoice } from './create.ts';
import { finalizeInvoice } from './finalize.ts';
import { subscriptionOf } from './owner.ts';
import { createParams, finalizeParams, listParams, payParams, previewParams, updateParams } from './params.ts';
import { previewInvoice } from './preview.ts';

const base = '/v1/invoices';
const onlyCommon = z.strictObject(common);

export const invoiceRoutes = [
  route('POST', `${base}/create_preview`, previewParams, (trx, { params }) => previewInvoice(trx, params)),
  route('POST', base, createParams, (trx, { params }) => {
    const customer = find(trx, 'customer', params.customer, 'customer');
    return createInvoice(timeOf(trx, customer), customer, params);
  }),
  route('GET', base, listParams, (trx, { params }) => {
    const { customer, subscription, status, collection_method: method } = params;
    const rows = trx
      .all('invoice')
      .filter(
        (row) =>
          (customer ?? row.customer) === row.customer &&
          (status ?? row.status) === row.status &&
          (method ?? row.collection_method) === row.collection_method &&
          (subscription === undefined || subscription === row.parent?.subscription_details?.subscription),
      );
    return listOf(base, rows, params);
  }),
  route('GET', `${base}/:id`, onlyCommon, (trx, { path }) => find(trx, 'invoice', path['id']!)),
  route('POST', `${base}/:id`, updateParams, (outer, { path, params }) => {
    const { trx, invoice } = its(outer, path['id']!);
    return updateInvoice(trx, invoice, params);
  }),
  route('DELETE', `${base}/:id`, z.strictObject({}), (outer, { path }) => {
    const { trx, invoice } = its(outer, path['id']!);
    if (invoice.status !== 'draft' || subscriptionOf(trx, invoice)) {
      throw invalidRequest('You can only delete draft invoices that are not of a subscription.');
    }
    for (const item of trx.all('invoiceItem')) if (item.invoice === invoice.id) trx.remove('invoiceItem', item.id);
    const deleted = bury(trx, 'invoice', invoice);
    trx.emit('invoice.deleted', invoice);
    return deleted;
  }),
  route('GET', `${base}/:id/lines`, z.strictObject(listing), (trx, { path, params }) => {
    const { id } = find(trx, 'invoice', path['id']!);
    return listOf(`${base}/${id}/lines`, trx.get('invoiceLines', id)?.lines ?? [], params, false);
  }),
  route('POST', `${base}/:id/finalize`, finalizeParams, (outer, { path, params }) => {
    const { trx, invoice } = its(outer, path['id']!);
    const advance = params.auto_advance ?? invoice.auto_advance;
    const finalized = finalizeInvoice(trx, { ...invoice, auto_advance: advance });
    const subscription = subscriptionOf(trx, finalized);
    if (subscription) withoutSpentDiscounts(trx, subscription, finalized);
    if (finalized.amount_due === 0) return settle(trx, finalized, 0);
    // Stripe collects it within the hour; nobody waits for that here.
    const collects = advance && finalized.collection_method === 'charge_automatically';
    return collects ? collect(trx, finalized).invoice : finalized;
  }),
  route('POST', `${base}/:id/send`, onlyCommon, (outer, { path }) => {
    const { trx, invoice } = its(outer, path['id']!);
    const sent = invoice.status === 'draft' ? finalizeInvoice(trx, invoice) : invoice;
    if (invoice.status !== 'draft') trx.emit('invoice.sent', sent);
    return sent;
  }),
  route('POST', `${base}/:id/pay`, payParams, (outer, { path, params }) => {
    const { trx, invoice: given } = its(outer, path['id']!);
    const invoice = given.status === 'draft' ? finalizeInvoice(trx, given) : given;
    if (invoice.status === 'paid') throw invalidRequest('Invoice is already paid');
    if (invoice.status !== 'open' && invoice.status !== 'uncollectible') {
      throw invalidRequest(`You cannot pay an invoice that is ${invoice.status}.`);
    }
    if (params.paid_out_of_band) {
      return settle(trx, { ...invoice, amount_paid_off_stripe: invoice.amount_remaining }, invoice.amount_remaining);
    }
    const method =
      params.payment_method === undefined
        ? methodOf(trx, invoice)
        : attach(trx, params.payment_method, invoice.customer ?? '').id;
    if (method === null) {
      const message =
        'There is no default_payment_method set on this Customer or Invoice. Please set a default_payment_method and try again.';
      throw invalidRequest(message);
    }
    const { invoice: after, intent } = collect(trx, invoice, method);
    if (after.status === 'paid') return after;
    const code = intent?.last_payment_error?.decline_code ?? 'authentication_required';
    throw declineOf(code, { payment_intent: intent }, true);
  }),
  route('POST', `${base}/:id/void`, onlyCommon, (outer, { path }) => {
    const { trx, invoice } = its(outer, path['id']!);
    return voidInvoice(trx, invoice);
  }),
  route('POST', `${base}/:id/mark_uncollectible`, onlyCommon, (outer, { path }) => {
    const { trx, invoice } = its(outer, path['id']!);
    return markUncollectible(trx, invoice);
  }),
  route(
    'GET',
    '/v1/invoice_payments',
    z.strictObject({
      ...listing,
      invoice: z.string().optional(),
      payment: z.strictObject({ payment_intent: z.string().optional(), type: z.string() }).optional(),
      status: z.enum(['canceled', 'open', 'paid']).optional(),
    }),
    (trx, { params }) => {
      const { invoice, payment, status } = params;
      const rows = trx
        .all('invoicePayment')
        .filter(
          (row) =>
            (invoice ?? row.invoice) === row.invoice &&
            (status ?? row.status) === row.status &&
            (payment?.payment_intent ?? row.payment.payment_intent) === row.payment.payment_intent,
        );
      return listOf('/v1/invoice_payments', rows, params);
    },
  ),
  route('GET', '/v1/invoice_payments/:id', onlyCommon, (trx, { path }) => find(trx, 'invoicePayment', path['id']!)),
];

function its(trx: Trx, id: string) {
  const invoice = find(trx, 'invoice', id);
  return { trx: timeOf(trx, invoice), invoice };
}
