import type { Stripe } from 'stripe';
import { expect, vi } from 'vitest';
import { createConformance } from '../src/conformance/conformance.ts';
import { test } from './fixtures.ts';

// The schemas of everything that is checked are made meanwhile.
vi.setConfig({ testTimeout: 120_000 });

const inspect = createConformance();
const person = { email: 'ada@example.com', name: 'Ada', expiry: '12 / 34', cvc: '123' };

async function post(url: string, fields: Record<string, string>) {
  const response = await fetch(url, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' });
  return { status: response.status, location: response.headers.get('location'), text: await response.text() };
}

async function priceOf(stripe: Stripe, amount: number) {
  const product = await stripe.products.create({ name: 'Professional' });
  return stripe.prices.create({
    product: product.id,
    currency: 'eur',
    unit_amount: amount,
    recurring: { interval: 'month' },
  });
}

test('a person is declined, takes another card and a promotion code, and has subscribed', async ({ start }) => {
  const { stripe } = await start({ inspect });
  const price = await priceOf(stripe, 14_900);
  const coupon = await stripe.coupons.create({ percent_off: 20, duration: 'forever' });
  await stripe.promotionCodes.create({ promotion: { type: 'coupon', coupon: coupon.id }, code: 'HELLO' });
  const { customer, url, id } = await stripe.checkout.sessions.create({
    mode: 'subscription',
    line_items: [{ price: price.id, quantity: 1 }],
    allow_promotion_codes: true,
    success_url: 'http://127.0.0.1:1/done?session={CHECKOUT_SESSION_ID}',
    cancel_url: 'http://127.0.0.1:1/back',
    subscription_data: { metadata: { organization: 'org_1' } },
  });

  const first = await (await fetch(url!)).text();
  const wrongCode = await post(url!, { ...person, promotion: 'BYE', action: 'apply' });
  const applied = await post(url!, { ...person, promotion: 'hello', action: 'apply' });
  const declined = await post(url!, { ...person, card: '4000 0000 0000 0002', promotion: 'hello', action: 'pay' });
  const real = await post(url!, { ...person, card: '4111 1111 1111 1111', promotion: 'hello', action: 'pay' });
  const paid = await post(url!, { ...person, card: '4242 4242 4242 4242', promotion: 'hello', action: 'pay' });

  const session = await stripe.checkout.sessions.retrieve(id, {
    expand: ['subscription.latest_invoice', 'subscription.default_payment_method', 'line_items'],
  });
  expect(customer).toBeNull();
  expect(first).toContain('€149.00');
  expect(wrongCode.text).toContain('This code is invalid.');
  expect(applied.text).toContain('€119.20');
  expect([declined.status, real.status]).toEqual([402, 402]);
  expect(declined.text).toContain('Your card was declined.');
  expect(paid).toMatchObject({ status: 303, location: `http://127.0.0.1:1/done?session=${id}` });
  expect(session).toMatchObject({
    status: 'complete',
    payment_status: 'paid',
    amount_total: 11_920,
    customer_details: { email: 'ada@example.com' },
    subscription: {
      status: 'active',
      metadata: { organization: 'org_1' },
      default_payment_method: { card: { last4: '4242' } },
      latest_invoice: { total: 11_920, status: 'paid' },
    },
  });
  expect((await stripe.customers.list()).data).toHaveLength(1);
  expect((await fetch(url!)).status).toBe(410);
});

test('in the portal a customer cancels, thinks again, pays what is open with a new card, and sees invoices', async ({
  start,
}) => {
  const { stripe } = await start({ inspect });
  const customer = await stripe.customers.create({ email: 'ada@example.com', payment_method: 'pm_card_visa' });
  const [card] = (await stripe.paymentMethods.list({ customer: customer.id })).data;
  const price = await priceOf(stripe, 4_900);
  const subscription = await stripe.subscriptions.create({
    customer: customer.id,
    items: [{ price: price.id }],
    default_payment_method: card!.id,
  });
  const { url } = await stripe.billingPortal.sessions.create({
    customer: customer.id,
    return_url: 'http://127.0.0.1:1/back',
  });

  const page = await (await fetch(url)).text();
  const canceled = await post(url, { action: 'cancel', subscription: subscription.id });
  const ending = await stripe.subscriptions.retrieve(subscription.id);
  await post(url, { action: 'resume', subscription: subscription.id });
  const saved = await post(url, { ...person, card: '5555555555554444', action: 'card' });
  const declined = await post(url, { ...person, card: '4000000000009995', action: 'card' });

  const after = await stripe.subscriptions.retrieve(subscription.id, { expand: ['default_payment_method'] });
  expect(page).toContain('Professional');
  expect(page).toContain('€49.00');
  expect(canceled.text).toContain('ends with the current period');
  expect(ending.cancel_at_period_end).toBe(true);
  expect(after).toMatchObject({ cancel_at_period_end: false, default_payment_method: { card: { last4: '4444' } } });
  expect(saved.text).toContain('Your card is saved.');
  expect(declined).toMatchObject({ status: 402, text: expect.stringContaining('insufficient funds') });
});
