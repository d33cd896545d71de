import type { Stripe } from 'stripe';
import fc from 'fast-check';
import { expect } from 'vitest';
import { customerOnClock } from './contract/fixtures.ts';
import { test } from './fixtures.ts';

const start = Date.UTC(2027, 0, 31, 12) / 1_000;
const period = Date.UTC(2027, 1, 28, 12) / 1_000 - start;

/** Two prices in a currency of two, none or three decimals, and how many of them. */
const contract = fc.record({
  currency: fc.constantFrom('eur', 'jpy', 'kwd'),
  amounts: fc.tuple(fc.integer({ min: 1, max: 200_000 }), fc.integer({ min: 1, max: 200_000 })),
  quantities: fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 })),
  coupon: fc.option(
    fc.oneof(
      fc.record({ percent_off: fc.integer({ min: 1, max: 100 }) }),
      fc.record({ amount_off: fc.integer({ min: 1, max: 90_000 }) }),
    ),
  ),
  tax: fc.option(fc.record({ percentage: fc.constantFrom(7, 8.1, 19, 25.5), inclusive: fc.boolean() })),
  /** A moment within the first period. */
  after: fc.integer({ min: 0, max: period - 1 }),
});
type Contract = typeof contract extends fc.Arbitrary<infer T> ? T : never;

/** Subscribes a customer on a clock to the first price, and lets time pass until the moment. */
async function subscribed(stripe: Stripe, { currency, amounts, quantities, coupon, tax, after }: Contract) {
  const product = await stripe.products.create({ name: 'Plan' });
  const [from, to] = await Promise.all(
    amounts.map((amount) =>
      stripe.prices.create({ product: product.id, currency, unit_amount: amount, recurring: { interval: 'month' } }),
    ),
  );
  const { clock, customer } = await customerOnClock(stripe, 'pm_card_visa', start);
  const off =
    coupon &&
    (await stripe.coupons.create({ duration: 'forever', ...coupon, ...('amount_off' in coupon && { currency }) }));
  const rate = tax && (await stripe.taxRates.create({ display_name: 'VAT', ...tax }));
  const subscription = await stripe.subscriptions.create({
    customer,
    items: [{ price: from!.id, quantity: quantities[0] }],
    ...(off && { discounts: [{ coupon: off.id }] }),
    ...(rate && { default_tax_rates: [rate.id] }),
  });
  if (after > 0) await stripe.testHelpers.testClocks.advance(clock, { frozen_time: start + after });
  const item = subscription.items.data[0]!.id;
  return {
    clock,
    customer,
    subscription: subscription.id,
    a: { id: item, price: from!.id, quantity: quantities[0] },
    b: { id: item, price: to!.id, quantity: quantities[1] },
  };
}

const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);

/** What of an invoice money depends on, without what names it. */
function moneyOf({
  currency,
  subtotal,
  total,
  total_discount_amounts,
  total_taxes,
  lines,
  amount_due,
}: Stripe.Invoice) {
  return {
    currency,
    subtotal,
    total,
    amount_due,
    discounts: total_discount_amounts?.map(({ amount }) => amount),
    taxes: total_taxes?.map(({ amount, taxable_amount: taxable }) => [amount, taxable]),
    lines: lines.data.map(({ amount, quantity, period: of, description, discount_amounts: off, taxes }) => ({
      amount,
      quantity,
      of,
      description,
      off: off?.map((one) => one.amount),
      taxes: taxes?.map((one) => one.amount),
    })),
  };
}

function expectToAddUp({ lines, subtotal, total, total_discount_amounts: off, total_taxes: taxes }: Stripe.Invoice) {
  const offLines = lines.data.flatMap(({ discount_amounts: amounts }) => amounts ?? []);
  const taxLines = lines.data.flatMap((line) => line.taxes ?? []);
  const added = (taxes ?? []).filter(({ tax_behavior: behavior }) => behavior === 'exclusive');
  expect(sum(lines.data.map(({ amount }) => amount))).toBe(subtotal);
  expect(sum(offLines.map(({ amount }) => amount))).toBe(sum((off ?? []).map(({ amount }) => amount)));
  expect(sum(taxLines.map(({ amount }) => amount))).toBe(sum((taxes ?? []).map(({ amount }) => amount)));
  expect(total).toBe(subtotal - sum((off ?? []).map(({ amount }) => amount)) + sum(added.map(({ amount }) => amount)));
}

test('whatever is changed at whatever moment, in whatever currency, the preview is the invoice to the unit, and lines add up', async ({
  start: begin,
}) => {
  const { stripe } = await begin();
  await fc.assert(
    fc.asyncProperty(contract, async (given) => {
      const { subscription, b } = await subscribed(stripe, given);
      const how = {
        items: [b],
        proration_behavior: 'always_invoice' as const,
        proration_date: start + given.after,
      };
      const preview = await stripe.invoices.createPreview({ subscription, subscription_details: how });
      const changed = await stripe.subscriptions.update(subscription, { ...how, expand: ['latest_invoice'] });
      const invoice = changed.latest_invoice as Stripe.Invoice;

      expect(moneyOf(invoice)).toEqual(moneyOf(preview));
      expectToAddUp(invoice);
    }),
    { numRuns: 15 },
  );
});

test('from A to B and back to A at one moment comes to nothing, and the next invoice is that of A', async ({
  start: begin,
}) => {
  const { stripe } = await begin();
  await fc.assert(
    fc.asyncProperty(contract, async (given) => {
      const { subscription, customer, clock, a, b } = await subscribed(stripe, given);
      const first = (await stripe.invoices.list({ subscription })).data[0]!;
      const how = { proration_behavior: 'create_prorations', proration_date: start + given.after } as const;
      await stripe.subscriptions.update(subscription, { ...how, items: [b] });
      await stripe.subscriptions.update(subscription, { ...how, items: [a] });
      const { data: items } = await stripe.invoiceItems.list({ customer, pending: true });
      await stripe.testHelpers.testClocks.advance(clock, { frozen_time: start + period + 7_200 });
      const next = (await stripe.invoices.list({ subscription })).data[0]!;

      expect(items).toHaveLength(4);
      expect(sum(items.map(({ amount }) => amount))).toBe(0);
      expect(sum(items.map(({ net_amount: net }) => net ?? 0))).toBe(0);
      expect(next.id).not.toBe(first.id);
      expect([next.subtotal, next.total]).toEqual([first.subtotal, first.total]);
      expectToAddUp(next);
    }),
    { numRuns: 15 },
  );
});

test('a draft with overage, a coupon, a tax and credit that is taken off adds up to the unit', async ({
  start: begin,
}) => {
  const { stripe } = await begin();
  const items = fc.record({
    overage: fc.integer({ min: 0, max: 5_000 }),
    credit: fc.integer({ min: 1, max: 300_000 }),
  });
  await fc.assert(
    fc.asyncProperty(contract, items, async (given, { overage, credit }) => {
      const { subscription, customer, clock } = await subscribed(stripe, given);
      await stripe.testHelpers.testClocks.advance(clock, { frozen_time: start + period + 60 });
      const draft = (await stripe.invoices.list({ subscription })).data[0]!;
      const item = { customer, invoice: draft.id, currency: given.currency, discountable: false };
      await stripe.invoiceItems.create({ ...item, amount: overage });
      await stripe.invoiceItems.create({ ...item, amount: -credit });
      await stripe.testHelpers.testClocks.advance(clock, { frozen_time: start + period + 7_200 });
      const invoice = await stripe.invoices.retrieve(draft.id);
      const { balance } = (await stripe.customers.retrieve(customer)) as Stripe.Customer;

      expect(draft.status).toBe('draft');
      expectToAddUp(invoice);
      expect(invoice).toMatchObject({ status: 'paid', amount_paid: Math.max(0, invoice.total) });
      // What is below nothing is the customer's.
      expect(balance).toBe(Math.min(0, invoice.total));
    }),
    { numRuns: 15 },
  );
});
