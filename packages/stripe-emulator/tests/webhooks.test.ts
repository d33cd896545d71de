import { expect } from 'vitest';
import { startEndpoint, test } from './fixtures.ts';

test('a subscription is told of by signed events, in order', async ({ start }) => {
  const endpoint = await startEndpoint('whsec_new');
  const { local, stripe } = await start({ webhook: { url: endpoint.url, secrets: ['whsec_old', 'whsec_new'] } });
  const customer = await stripe.customers.create({
    payment_method: 'pm_card_visa',
    invoice_settings: { default_payment_method: 'pm_card_visa' },
  });
  const product = await stripe.products.create({ name: 'Pro' });
  const price = await stripe.prices.create({
    product: product.id,
    currency: 'eur',
    unit_amount: 4_900,
    recurring: { interval: 'month' },
  });
  await local.settle();
  const before = endpoint.types().length;

  const subscription = await stripe.subscriptions.create({ customer: customer.id, items: [{ price: price.id }] });
  await local.settle();
  endpoint.stop();

  expect(subscription.status).toBe('active');
  expect(endpoint.types().slice(before)).toEqual([
    'customer.subscription.created',
    'invoice.created',
    'invoice.finalized',
    'payment_intent.created',
    'payment_intent.succeeded',
    'invoice_payment.paid',
    'invoice.updated',
    'invoice.paid',
    'invoice.payment_succeeded',
    'customer.subscription.updated',
  ]);
});
