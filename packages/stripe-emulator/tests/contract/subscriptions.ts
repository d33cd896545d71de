import { expect } from 'vitest';
import { advance, customerOnClock, day, giveCard, latestInvoice, monthly, refusal, start, test } from './fixtures.ts';

const half = start + 15.5 * day;

test('a subscription is paid at once, and its dates and payment are where this version keeps them', async ({
  stripe,
}) => {
  const { customer } = await customerOnClock(stripe);
  const price = await monthly(stripe, 4_900);

  const { id, status, items } = await stripe.subscriptions.create({ customer, items: [{ price: price.id }] });
  const invoice = await latestInvoice(stripe, id);

  const [item] = items.data;
  expect(status).toBe('active');
  expect([item?.current_period_start, item?.current_period_end]).toEqual([start, start + 31 * day]);
  expect(invoice).toMatchObject({ status: 'paid', amount_paid: 4_900, billing_reason: 'subscription_create' });
  expect(invoice.parent?.subscription_details?.subscription).toBe(id);
  expect(invoice.payments?.data.map(({ status: paid, amount_paid: amount }) => [paid, amount])).toEqual([
    ['paid', 4_900],
  ]);
  expect(invoice.lines.data[0]?.pricing?.unit_amount_decimal?.toString()).toBe('4900');
});

test('an upgrade costs what its preview says, to the second', async ({ stripe }) => {
  const { clock, customer } = await customerOnClock(stripe);
  const [small, large] = [await monthly(stripe, 4_900), await monthly(stripe, 14_900)];
  const { id, items } = await stripe.subscriptions.create({ customer, items: [{ price: small.id }] });
  await advance(stripe, clock, half);
  const change = {
    items: [{ id: items.data[0]!.id, price: large.id }],
    proration_behavior: 'always_invoice' as const,
    proration_date: half,
  };

  const preview = await stripe.invoices.createPreview({ subscription: id, subscription_details: change });
  await stripe.subscriptions.update(id, change);
  const invoice = await latestInvoice(stripe, id);

  expect(preview.lines.data.map(({ amount }) => amount)).toEqual([-2_450, 7_450]);
  expect(preview).toMatchObject({ total: 5_000, amount_due: 5_000, status: 'draft' });
  expect(invoice).toMatchObject({
    total: 5_000,
    amount_paid: 5_000,
    status: 'paid',
    billing_reason: 'subscription_update',
  });
  expect(invoice.lines.data.map(({ amount }) => amount)).toEqual([-2_450, 7_450]);
});

test('there and back again costs nothing', async ({ stripe }) => {
  const { clock, customer } = await customerOnClock(stripe);
  const [small, large] = [await monthly(stripe, 999), await monthly(stripe, 2_999)];
  const { id, items } = await stripe.subscriptions.create({ customer, items: [{ price: small.id, quantity: 3 }] });
  const at = start + 1_234_567;
  await advance(stripe, clock, at);
  const to = (price: string) =>
    stripe.subscriptions.update(id, { items: [{ id: items.data[0]!.id, price }], proration_date: at });

  await to(large.id);
  await to(small.id);

  const { data } = await stripe.invoiceItems.list({ customer, pending: true });
  expect(data).toHaveLength(4);
  expect(data.reduce((sum, { amount }) => sum + amount, 0)).toBe(0);
});

test('a yearly price begins its year at once, with what is unused of the month credited', async ({ stripe }) => {
  const { clock, customer } = await customerOnClock(stripe);
  const month = await monthly(stripe, 3_100);
  const year = await monthly(stripe, 30_000, { recurring: { interval: 'year' } });
  const { id, items } = await stripe.subscriptions.create({ customer, items: [{ price: month.id }] });
  await advance(stripe, clock, start + 10 * day);

  const changed = await stripe.subscriptions.update(id, { items: [{ id: items.data[0]!.id, price: year.id }] });

  const invoice = await latestInvoice(stripe, id);
  expect(changed.billing_cycle_anchor).toBe(start + 10 * day);
  expect(changed.items.data[0]?.current_period_end).toBe(start + 375 * day);
  expect(invoice.lines.data.map(({ amount }) => amount)).toEqual([-2_100, 30_000]);
});

test('a downgrade waits in a schedule until the period ends', async ({ stripe }) => {
  const { clock, customer } = await customerOnClock(stripe);
  const [small, large] = [await monthly(stripe, 4_900), await monthly(stripe, 14_900)];
  const { id } = await stripe.subscriptions.create({ customer, items: [{ price: large.id }] });
  const schedule = await stripe.subscriptionSchedules.create({ from_subscription: id });
  const [current] = schedule.phases;
  await stripe.subscriptionSchedules.update(schedule.id, {
    end_behavior: 'release',
    phases: [
      { items: [{ price: large.id, quantity: 1 }], start_date: current!.start_date, end_date: current!.end_date },
      { items: [{ price: small.id, quantity: 1 }], duration: { interval: 'month' }, proration_behavior: 'none' },
    ],
  });
  const before = await stripe.subscriptions.retrieve(id);

  await advance(stripe, clock, start + 32 * day);
  const during = await stripe.subscriptions.retrieve(id);
  const invoice = await latestInvoice(stripe, id);
  await advance(stripe, clock, start + 62 * day);
  const after = await stripe.subscriptions.retrieve(id);

  expect([before, during, after].map(({ items }) => items.data[0]?.price.id)).toEqual([large.id, small.id, small.id]);
  expect([before.schedule, during.schedule, after.schedule]).toEqual([schedule.id, schedule.id, null]);
  expect(invoice).toMatchObject({ total: 4_900, status: 'paid', billing_reason: 'subscription_cycle' });
  expect((await stripe.subscriptionSchedules.retrieve(schedule.id)).status).toBe('released');
});

test('a released schedule changes nothing any more', async ({ stripe }) => {
  const { clock, customer } = await customerOnClock(stripe);
  const [small, large] = [await monthly(stripe, 4_900), await monthly(stripe, 14_900)];
  const { id } = await stripe.subscriptions.create({ customer, items: [{ price: large.id }] });
  const { id: schedule, phases } = await stripe.subscriptionSchedules.create({ from_subscription: id });
  await stripe.subscriptionSchedules.update(schedule, {
    phases: [
      { items: [{ price: large.id }], start_date: phases[0]!.start_date, end_date: phases[0]!.end_date },
      { items: [{ price: small.id }], duration: { interval: 'month' } },
    ],
  });

  await stripe.subscriptionSchedules.release(schedule);
  await advance(stripe, clock, start + 32 * day);

  expect((await stripe.subscriptions.retrieve(id)).items.data[0]?.price.id).toBe(large.id);
});

test('items are changed by themselves as well, each for its part of the period', async ({ stripe }) => {
  const { clock, customer } = await customerOnClock(stripe);
  const [plan, seat] = [await monthly(stripe, 4_900), await monthly(stripe, 310)];
  const { id } = await stripe.subscriptions.create({ customer, items: [{ price: plan.id }] });
  await advance(stripe, clock, start + 21 * day);

  const added = await stripe.subscriptionItems.create({
    subscription: id,
    price: seat.id,
    quantity: 4,
    proration_behavior: 'always_invoice',
  });
  const more = await latestInvoice(stripe, id);
  await stripe.subscriptionItems.update(added.id, { quantity: 3, proration_behavior: 'always_invoice' });
  const less = await latestInvoice(stripe, id);
  await stripe.subscriptionItems.del(added.id, { proration_behavior: 'none' });

  const { data } = await stripe.subscriptionItems.list({ subscription: id });
  expect(more).toMatchObject({ total: 400, status: 'paid' });
  expect(less).toMatchObject({ total: -100, amount_due: 0, status: 'paid' });
  expect(await stripe.customers.retrieve(customer)).toMatchObject({ balance: -100 });
  expect(data.map(({ price }) => price.id)).toEqual([plan.id]);
});

test('a trial without a card ends as it was asked to', async ({ stripe }) => {
  const price = await monthly(stripe, 4_900);
  const statusAfter = async (missing: 'cancel' | 'pause' | 'create_invoice') => {
    const { clock, customer } = await customerOnClock(stripe, null);
    const { id } = await stripe.subscriptions.create({
      customer,
      items: [{ price: price.id }],
      trial_period_days: 14,
      trial_settings: { end_behavior: { missing_payment_method: missing } },
    });
    await advance(stripe, clock, start + 14 * day + 7_200);
    return (await stripe.subscriptions.retrieve(id)).status;
  };

  expect(await statusAfter('cancel')).toBe('canceled');
  expect(await statusAfter('pause')).toBe('paused');
  expect(await statusAfter('create_invoice')).toBe('past_due');
});

test('a trial becomes paid when it ends, and sooner if told to', async ({ stripe }) => {
  const { clock, customer } = await customerOnClock(stripe);
  const price = await monthly(stripe, 4_900);
  const subscribe = () =>
    stripe.subscriptions.create({ customer, items: [{ price: price.id }], trial_period_days: 14 });
  const [waits, hurries] = [await subscribe(), await subscribe()];
  const free = await latestInvoice(stripe, waits.id);

  await stripe.subscriptions.update(hurries.id, { trial_end: 'now' });
  await advance(stripe, clock, start + 14 * day + 7_200);

  expect(waits.status).toBe('trialing');
  expect(free).toMatchObject({ total: 0, status: 'paid' });
  for (const { id } of [waits, hurries]) {
    expect(await stripe.subscriptions.retrieve(id)).toMatchObject({ status: 'active' });
    expect(await latestInvoice(stripe, id)).toMatchObject({ total: 4_900, status: 'paid' });
  }
});

test('who cancels keeps what is paid, may think again, and is gone when the period ends', async ({ stripe }) => {
  const { clock, customer } = await customerOnClock(stripe);
  const price = await monthly(stripe, 4_900);
  const { id } = await stripe.subscriptions.create({ customer, items: [{ price: price.id }] });

  const canceling = await stripe.subscriptions.update(id, { cancel_at_period_end: true });
  const resumed = await stripe.subscriptions.update(id, { cancel_at_period_end: false });
  await stripe.subscriptions.update(id, { cancel_at_period_end: true });
  await advance(stripe, clock, start + 32 * day);

  expect(canceling).toMatchObject({ status: 'active', cancel_at: start + 31 * day, canceled_at: start });
  expect(resumed).toMatchObject({ cancel_at: null, cancel_at_period_end: false, canceled_at: null });
  expect(await stripe.subscriptions.retrieve(id)).toMatchObject({ status: 'canceled', ended_at: start + 31 * day });
  expect(await refusal(stripe.subscriptions.update(id, { cancel_at_period_end: false }))).toMatchObject({
    statusCode: 400,
  });
});

test('an invoice that cannot be collected is tried again, and a new card saves the subscription', async ({
  stripe,
}) => {
  const { clock, customer } = await customerOnClock(stripe);
  const price = await monthly(stripe, 4_900);
  const { id } = await stripe.subscriptions.create({ customer, items: [{ price: price.id }] });
  await giveCard(stripe, customer, 'pm_card_chargeCustomerFail');

  await advance(stripe, clock, start + 31 * day + 7_200);
  const behind = await stripe.subscriptions.retrieve(id);
  const open = await latestInvoice(stripe, id);
  await giveCard(stripe, customer, 'pm_card_visa');
  await stripe.invoices.pay(open.id);

  expect(behind.status).toBe('past_due');
  expect(open).toMatchObject({ status: 'open', attempt_count: 1, attempted: true, amount_remaining: 4_900 });
  expect(open.next_payment_attempt).toBeGreaterThan(start + 31 * day);
  expect((await stripe.subscriptions.retrieve(id)).status).toBe('active');
});

test('while collection is paused invoices are voided, and it resumes', async ({ stripe }) => {
  const { clock, customer } = await customerOnClock(stripe);
  const price = await monthly(stripe, 4_900);
  const { id } = await stripe.subscriptions.create({ customer, items: [{ price: price.id }] });
  await stripe.subscriptions.update(id, { pause_collection: { behavior: 'void' } });

  await advance(stripe, clock, start + 31 * day + 7_200);
  const paused = await latestInvoice(stripe, id);
  await stripe.subscriptions.update(id, { pause_collection: '' });
  await advance(stripe, clock, start + 59 * day + 7_200);

  expect(paused.status).toBe('void');
  expect(await latestInvoice(stripe, id)).toMatchObject({ status: 'paid', total: 4_900 });
});
