import { expect } from 'vitest';
import { test } from './fixtures.ts';

const day = 86_400_000;
const begin = Date.UTC(2027, 0, 1);

test('without a test clock things happen when they are due by the time of day', async ({ start }) => {
  let now = begin;
  const { local, stripe } = await start({
    now: () => new Date(now),
    dunning: { retryDays: [1, 2], afterwards: 'unpaid' },
  });
  const customer = await stripe.customers.create({ name: 'Ada' });
  const product = await stripe.products.create({ name: 'Pro' });
  const { id: price } = await stripe.prices.create({
    product: product.id,
    currency: 'eur',
    unit_amount: 4_900,
    recurring: { interval: 'month' },
  });
  const { id } = await stripe.subscriptions.create({
    customer: customer.id,
    items: [{ price }],
    trial_period_days: 14,
  });
  const method = await stripe.paymentMethods.attach('pm_card_chargeCustomerFail', { customer: customer.id });
  await stripe.customers.update(customer.id, { invoice_settings: { default_payment_method: method.id } });
  const seen: string[] = [];
  for (const days of [10, 11.5, 14.5, 15.5, 17.5]) {
    now = begin + days * day;
    await local.settle();
    seen.push((await stripe.subscriptions.retrieve(id)).status);
  }

  const types = (await stripe.events.list({ limit: 100 })).data.map(({ type }) => type);
  expect(seen).toEqual(['trialing', 'trialing', 'past_due', 'past_due', 'unpaid']);
  expect(types.filter((type) => type === 'customer.subscription.trial_will_end')).toHaveLength(1);
  expect(types.filter((type) => type === 'invoice.payment_failed')).toHaveLength(3);
});
