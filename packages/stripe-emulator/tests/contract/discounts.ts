import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { advance, customerOnClock, day, latestInvoice, monthly, refusal, start, test } from './fixtures.ts';

test('a discount lasts once, for some months, or for good', async ({ stripe }) => {
  const price = await monthly(stripe, 9_999);
  const totals = async (coupon: Parameters<typeof stripe.coupons.create>[0]) => {
    const { clock, customer } = await customerOnClock(stripe);
    const { id: code } = await stripe.coupons.create(coupon);
    const { id } = await stripe.subscriptions.create({
      customer,
      items: [{ price: price.id }],
      discounts: [{ coupon: code }],
    });
    const seen = [(await latestInvoice(stripe, id)).total];
    for (const days of [31, 59, 90]) {
      await advance(stripe, clock, start + days * day + 7_200);
      seen.push((await latestInvoice(stripe, id)).total);
    }
    return seen;
  };

  expect(await totals({ percent_off: 25, duration: 'once' })).toEqual([7_499, 9_999, 9_999, 9_999]);
  expect(await totals({ percent_off: 25, duration: 'repeating', duration_in_months: 2 })).toEqual([
    7_499, 7_499, 9_999, 9_999,
  ]);
  expect(await totals({ amount_off: 1_000, currency: 'eur', duration: 'forever' })).toEqual([
    8_999, 8_999, 8_999, 8_999,
  ]);
});

test('a promotion code is found by its letters, redeemed, and used up', async ({ stripe }) => {
  const price = await monthly(stripe, 10_000);
  const coupon = await stripe.coupons.create({ percent_off: 50, duration: 'forever' });
  const code = `half-${randomUUID()}`;
  const made = await stripe.promotionCodes.create({
    promotion: { type: 'coupon', coupon: coupon.id },
    code,
    max_redemptions: 1,
  });
  const { data } = await stripe.promotionCodes.list({ code: code.toUpperCase(), active: true, limit: 1 });
  const subscribe = async () => {
    const { customer } = await customerOnClock(stripe);
    return stripe.subscriptions.create({
      customer,
      items: [{ price: price.id }],
      discounts: [{ promotion_code: made.id }],
      expand: ['discounts.source.coupon', 'latest_invoice'],
    });
  };

  const subscription = await subscribe();

  expect(data.map(({ id }) => id)).toEqual([made.id]);
  expect(subscription.latest_invoice).toMatchObject({ subtotal: 10_000, total: 5_000 });
  expect(subscription.discounts).toMatchObject([{ source: { coupon: { id: coupon.id, percent_off: 50 } } }]);
  expect(await refusal(subscribe())).toMatchObject({ type: 'StripeInvalidRequestError', statusCode: 400 });
});

test('an amount off is shared out over the lines to the cent', async ({ stripe }) => {
  const { customer } = await customerOnClock(stripe);
  const prices = [await monthly(stripe, 100), await monthly(stripe, 100), await monthly(stripe, 100)];
  const { id: coupon } = await stripe.coupons.create({ amount_off: 100, currency: 'eur', duration: 'once' });

  const { id } = await stripe.subscriptions.create({
    customer,
    items: prices.map((price) => ({ price: price.id })),
    discounts: [{ coupon }],
  });

  const invoice = await latestInvoice(stripe, id);
  const off = invoice.lines.data.map(({ discount_amounts: amounts }) => amounts?.[0]?.amount);
  expect(invoice.total).toBe(200);
  expect(off.toSorted()).toEqual([33, 33, 34]);
});
