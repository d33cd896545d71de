import { expect } from 'vitest';
import { advance, customerOnClock, day, giveCard, latestInvoice, monthly, refusal, start, test } from './fixtures.ts';

const renewal = start + 31 * day;

test('a renewal waits as a draft, takes items, and is collected within hours', async ({ stripe }) => {
  const { clock, customer } = await customerOnClock(stripe);
  const price = await monthly(stripe, 4_900);
  const { id } = await stripe.subscriptions.create({ customer, items: [{ price: price.id }] });
  await advance(stripe, clock, renewal + 60);
  const draft = await latestInvoice(stripe, id);

  await stripe.invoiceItems.create({
    customer,
    invoice: draft.id,
    amount: 350,
    currency: 'eur',
    description: 'Overage',
  });
  const withItem = await stripe.invoices.retrieve(draft.id);
  const listed = await Promise.all(
    [{}, { pending: false }, { pending: true }].map((which) => stripe.invoiceItems.list({ customer, ...which })),
  );
  await advance(stripe, clock, renewal + 7_200);
  const paid = await latestInvoice(stripe, id);
  const late = await refusal(stripe.invoiceItems.create({ customer, invoice: draft.id, amount: 1, currency: 'eur' }));

  expect(draft).toMatchObject({ status: 'draft', number: null, total: 4_900, billing_reason: 'subscription_cycle' });
  expect(withItem.total).toBe(5_250);
  expect(listed.map(({ data }) => data.length)).toEqual([1, 1, 0]);
  expect(paid).toMatchObject({ id: draft.id, status: 'paid', amount_paid: 5_250 });
  expect(paid.number).toMatch(/^[A-Z0-9]+-0*2$/);
  expect(late).toMatchObject({ statusCode: 400 });
});

test('what is put on a draft says on its line what it is, can be changed, and takes off what is negative', async ({
  stripe,
}) => {
  const { clock, customer } = await customerOnClock(stripe);
  const price = await monthly(stripe, 4_900);
  const { id: coupon } = await stripe.coupons.create({ percent_off: 10, duration: 'forever' });
  const { id } = await stripe.subscriptions.create({
    customer,
    items: [{ price: price.id }],
    discounts: [{ coupon }],
  });
  await advance(stripe, clock, renewal + 60);
  const { id: invoice } = await latestInvoice(stripe, id);
  const item = { customer, invoice, currency: 'eur', discountable: false };

  const period = { start: start + day, end: start + 2 * day };
  const use = { ...item, amount: 350, description: 'Overage', period, metadata: { use: '1' } };
  await stripe.invoiceItems.create(use);
  const credit = await stripe.invoiceItems.create({ ...item, amount: -100, metadata: { credit: 'true' } });
  await stripe.invoiceItems.update(credit.id, { amount: -2_000 });
  const draft = await stripe.invoices.retrieve(invoice);
  await advance(stripe, clock, renewal + 7_200);
  const late = await refusal(stripe.invoiceItems.update(credit.id, { amount: -1 }));

  expect(draft).toMatchObject({ status: 'draft', subtotal: 3_250, total: 2_760 });
  expect(draft.lines.data.map(({ amount, metadata }) => [amount, metadata])).toEqual([
    [4_900, {}],
    [350, { use: '1' }],
    [-2_000, { credit: 'true' }],
  ]);
  expect(draft.lines.data[1]).toMatchObject({ period, parent: { type: 'invoice_item_details' } });
  expect(late).toMatchObject({ statusCode: 400, code: 'invoice_not_editable' });
  expect(await latestInvoice(stripe, id)).toMatchObject({ status: 'paid', amount_paid: 2_760 });
});

test('what waits is on the next invoice, as its preview says', async ({ stripe }) => {
  const { clock, customer } = await customerOnClock(stripe);
  const price = await monthly(stripe, 4_900);
  const { id } = await stripe.subscriptions.create({ customer, items: [{ price: price.id, quantity: 2 }] });
  await stripe.invoiceItems.create({ customer, subscription: id, amount: 123, currency: 'eur' });

  const preview = await stripe.invoices.createPreview({ subscription: id });
  await advance(stripe, clock, renewal + 7_200);
  const invoice = await latestInvoice(stripe, id);

  expect(preview.total).toBe(9_923);
  expect(invoice.total).toBe(preview.total);
  expect(invoice.lines.data.map(({ amount }) => amount)).toEqual(preview.lines.data.map(({ amount }) => amount));
});

test('an invoice that is declined stays open, and is paid with another card, voided or given up', async ({
  stripe,
}) => {
  const { customer } = await customerOnClock(stripe, 'pm_card_chargeCustomerFail');
  const open = async () => {
    const invoice = await stripe.invoices.create({ customer, currency: 'eur', auto_advance: false });
    await stripe.invoiceItems.create({ customer, invoice: invoice.id, amount: 1_000, currency: 'eur' });
    return stripe.invoices.finalizeInvoice(invoice.id, { auto_advance: false });
  };
  const [first, second, third] = [await open(), await open(), await open()];

  const declined = await refusal(stripe.invoices.pay(first.id));
  const after = await stripe.invoices.retrieve(first.id);
  await giveCard(stripe, customer, 'pm_card_visa');
  const paid = await stripe.invoices.pay(first.id);
  const twice = await refusal(stripe.invoices.pay(first.id));
  const voided = await stripe.invoices.voidInvoice(second.id);
  const lost = await stripe.invoices.markUncollectible(third.id);

  expect(declined).toMatchObject({ type: 'StripeCardError', code: 'card_declined', statusCode: 402 });
  expect(after).toMatchObject({ status: 'open', attempt_count: 1, amount_remaining: 1_000 });
  expect(paid).toMatchObject({ status: 'paid', amount_paid: 1_000 });
  expect(twice.statusCode).toBe(400);
  expect([voided.status, lost.status]).toEqual(['void', 'uncollectible']);
});

test('credit on the balance is drawn before the card is charged', async ({ stripe }) => {
  const { customer } = await customerOnClock(stripe);
  const price = await monthly(stripe, 4_900);
  await stripe.customers.createBalanceTransaction(customer, { amount: -6_000, currency: 'eur' });

  const { id } = await stripe.subscriptions.create({ customer, items: [{ price: price.id }] });

  const { balance } = (await stripe.customers.retrieve(customer)) as { balance: number };
  const { data } = await stripe.customers.listBalanceTransactions(customer);
  expect(await latestInvoice(stripe, id)).toMatchObject({
    total: 4_900,
    amount_due: 0,
    status: 'paid',
    starting_balance: -6_000,
    ending_balance: -1_100,
  });
  expect(balance).toBe(-1_100);
  expect(data.map(({ type, amount }) => [type, amount])).toEqual([
    ['applied_to_invoice', 4_900],
    ['adjustment', -6_000],
  ]);
});

test('a paid invoice is credited by a refund and by balance, and never by more than it was', async ({ stripe }) => {
  const { customer } = await customerOnClock(stripe);
  const price = await monthly(stripe, 4_900);
  const { id } = await stripe.subscriptions.create({ customer, items: [{ price: price.id }] });
  const invoice = await latestInvoice(stripe, id);

  const note = await stripe.creditNotes.create({
    invoice: invoice.id,
    amount: 1_900,
    refund_amount: 1_000,
    credit_amount: 900,
    reason: 'order_change',
  });
  const tooMuch = await refusal(
    stripe.creditNotes.create({ invoice: invoice.id, amount: 3_001, refund_amount: 3_001 }),
  );

  const { balance } = (await stripe.customers.retrieve(customer)) as { balance: number };
  const intent = invoice.payments?.data[0]?.payment.payment_intent as string;
  const refunds = await stripe.refunds.list({ payment_intent: intent });
  expect(note).toMatchObject({ total: 1_900, post_payment_amount: 1_900, pre_payment_amount: 0, status: 'issued' });
  expect(refunds.data.map(({ amount, status }) => [amount, status])).toEqual([[1_000, 'succeeded']]);
  expect(balance).toBe(-900);
  expect(await stripe.invoices.retrieve(invoice.id)).toMatchObject({
    status: 'paid',
    post_payment_credit_notes_amount: 1_900,
  });
  expect(tooMuch.statusCode).toBe(400);
});

test('a payment is refunded in parts until nothing is left', async ({ stripe }) => {
  const { customer } = await customerOnClock(stripe);
  const intent = await stripe.paymentIntents.create({
    amount: 1_000,
    currency: 'eur',
    customer,
    confirm: true,
    payment_method: 'pm_card_visa',
    off_session: true,
  });

  const first = await stripe.refunds.create({ payment_intent: intent.id, amount: 400 });
  const rest = await stripe.refunds.create({ payment_intent: intent.id });
  const none = await refusal(stripe.refunds.create({ payment_intent: intent.id }));

  expect([first.amount, rest.amount]).toEqual([400, 600]);
  expect(none).toMatchObject({ code: 'charge_already_refunded' });
});

test('a tax is added to or found in what is invoiced', async ({ stripe }) => {
  const { customer } = await customerOnClock(stripe);
  const price = await monthly(stripe, 10_000);
  const rate = (inclusive: boolean) =>
    stripe.taxRates.create({ display_name: 'VAT', percentage: 20, inclusive, country: 'AT' });
  const [on, within] = [await rate(false), await rate(true)];
  const subscribe = (tax: string) =>
    stripe.subscriptions.create({ customer, items: [{ price: price.id }], default_tax_rates: [tax] });

  const [added, contained] = [await subscribe(on.id), await subscribe(within.id)];

  expect(await latestInvoice(stripe, added.id)).toMatchObject({
    subtotal: 10_000,
    total: 12_000,
    total_excluding_tax: 10_000,
    total_taxes: [{ amount: 2_000, tax_behavior: 'exclusive', taxable_amount: 10_000 }],
  });
  expect(await latestInvoice(stripe, contained.id)).toMatchObject({
    total: 10_000,
    total_excluding_tax: 8_333,
    total_taxes: [{ amount: 1_667, tax_behavior: 'inclusive', taxable_amount: 8_333 }],
  });
});

test('graduated, volume and package prices add up', async ({ stripe }) => {
  const { customer } = await customerOnClock(stripe);
  const tiers = [
    { up_to: 10, unit_amount: 100 },
    { up_to: 'inf' as const, unit_amount: 50 },
  ];
  const tiered = { unit_amount: undefined, billing_scheme: 'tiered' as const, tiers };
  const graduated = await monthly(stripe, 0, { ...tiered, tiers_mode: 'graduated' });
  const volume = await monthly(stripe, 0, { ...tiered, tiers_mode: 'volume' });
  const packages = await monthly(stripe, 300, { transform_quantity: { divide_by: 5, round: 'up' } });
  const totalOf = async (price: string) => {
    const { id } = await stripe.subscriptions.create({ customer, items: [{ price, quantity: 12 }] });
    return (await latestInvoice(stripe, id)).total;
  };

  expect(await totalOf(graduated.id)).toBe(1_100);
  expect(await totalOf(volume.id)).toBe(600);
  expect(await totalOf(packages.id)).toBe(900);
});
