import type { Trx } from './world/transaction.ts';

/** Fields that are answered only to who expands them, as `<object>.<field>`. */
export const includables: Readonly<Record<string, (trx: Trx, id: string) => unknown>> = {
  'price.tiers': (trx, id) => trx.get('priceTiers', id)?.tiers,
  'coupon.applies_to': (trx, id) =>
    trx.get('couponProducts', id) && { products: trx.get('couponProducts', id)?.products },
  'customer.subscriptions': (trx, id) =>
    whole(
      `/v1/customers/${id}/subscriptions`,
      trx
        .all('subscription')
        .filter((row) => row.customer === id && row.ended_at === null)
        .toReversed(),
    ),
  'invoice.payments': (trx, id) =>
    whole(
      `/v1/invoice_payments?invoice=${id}`,
      trx.all('invoicePayment').filter((row) => row.invoice === id),
    ),
  'invoice.confirmation_secret': (trx, id) => {
    const payment = trx.all('invoicePayment').find((row) => row.invoice === id && row.status === 'open');
    const intent = trx.get('paymentIntent', payment?.payment.payment_intent ?? '');
    return intent ? { client_secret: intent.client_secret, type: 'payment_intent' } : null;
  },
  'checkout.session.line_items': (trx, id) => {
    const lines = trx.get('checkoutLines', id)?.lines ?? [];
    return whole(`/v1/checkout/sessions/${id}/line_items`, lines);
  },
};

function whole(url: string, data: readonly object[]) {
  return { object: 'list', data, has_more: false, url };
}
