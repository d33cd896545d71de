import { randomUUID } from 'node:crypto';
import { membershipAdded, usagePeriodProgressed } from '@tenantry/events';
import { type TestOrganization } from '@tenantry/testing';
import { expect } from 'vitest';
import { type Billing, customerOf, kindsOf, representing, test } from './fixtures.ts';
import { cancelScheduledChangeMutation, contractQuery, moveMutation, previewQuery } from './operations.ts';

const preview = async (billing: Billing, whose: TestOrganization, planKey: string, interval?: string) => {
  const { data } = await billing.execute(whose.owner, previewQuery, { ...representing(whose), planKey, interval });
  return data._entities[0].subscription.previewPlanChange;
};
const move = async (billing: Billing, whose: TestOrganization, input: object) =>
  (await billing.execute(whose.owner, moveMutation, { input })).data.changePlan;
const look = async (billing: Billing, whose: TestOrganization) =>
  (await billing.execute(whose.owner, contractQuery, representing(whose))).data._entities[0];

test('upgrade preview equals the charge', async ({ billing, buyer }) => {
  await move(billing, buyer, { planKey: 'STARTER' });
  billing.clock.advance({ days: 9, hours: 7, minutes: 13 });
  const { preview: previewed } = await preview(billing, buyer, 'PROFESSIONAL');
  billing.clock.advance({ minutes: 20 });
  const moved = await move(billing, buyer, { planKey: 'PROFESSIONAL', prorationDate: previewed.prorationDate });
  const { data: invoices } = await billing.stripe.invoices.list({ customer: await customerOf(billing, buyer) });

  expect(previewed).toMatchObject({ effect: 'NOW', amountDue: { currency: 'EUR' }, lines: { length: 2 } });
  expect(moved).toMatchObject({ subscription: { plan: { key: 'PROFESSIONAL' }, status: 'ACTIVE' }, errors: [] });
  expect(String(invoices[0]?.amount_paid)).toBe(previewed.amountDue.amountMinor);
  expect(invoices.map(({ billing_reason: reason }) => reason)).toEqual(['subscription_update', 'subscription_create']);
});

test('a preview of more than an hour ago is not charged', async ({ billing, buyer }) => {
  await move(billing, buyer, { planKey: 'STARTER' });
  billing.clock.advance({ days: 1 });
  const { preview: previewed } = await preview(billing, buyer, 'PROFESSIONAL');
  billing.clock.advance({ minutes: 61 });
  const { prorationDate } = previewed;

  expect(await move(billing, buyer, { planKey: 'PROFESSIONAL', prorationDate })).toMatchObject({
    subscription: null,
    errors: [{ code: 'INVALID_VALUE', path: ['input', 'prorationDate'] }],
  });
});

test('an upgrade right after purchase fails: it works here, for the difference of the prices', async ({
  billing,
  buyer,
}) => {
  await move(billing, buyer, { planKey: 'STARTER' });
  const { preview: previewed } = await preview(billing, buyer, 'PROFESSIONAL');
  const moved = await move(billing, buyer, { planKey: 'PROFESSIONAL' });
  const { data: invoices } = await billing.stripe.invoices.list({ customer: await customerOf(billing, buyer) });

  expect(previewed.amountDue.amountMinor).toBe('10000');
  expect(moved).toMatchObject({ subscription: { plan: { key: 'PROFESSIONAL' } }, errors: [] });
  expect(invoices.map(({ amount_paid: paid }) => paid)).toEqual([10_000, 4900]);
});

test('an upgrade whose payment is declined changes nothing', async ({ billing, buyer }) => {
  await move(billing, buyer, { planKey: 'STARTER' });
  await move(billing, buyer, { planKey: 'FREE' });
  const before = await look(billing, buyer);
  billing.emulator.faults.decline = 'insufficient_funds';
  const declined = await move(billing, buyer, { planKey: 'ENTERPRISE' });
  billing.emulator.faults.clear();
  await billing.service.reconcile();
  const after = await look(billing, buyer);
  const again = await move(billing, buyer, { planKey: 'ENTERPRISE' });

  expect(declined).toMatchObject({ subscription: null, errors: [{ code: 'PAYMENT_FAILED', path: null }] });
  expect(after).toEqual(before);
  expect(again).toMatchObject({ subscription: { plan: { key: 'ENTERPRISE' }, scheduledChange: null }, errors: [] });
});

test('downgrade at period end, visible and cancellable', async ({ billing, buyer }) => {
  await move(billing, buyer, { planKey: 'PROFESSIONAL' });
  const { preview: previewed } = await preview(billing, buyer, 'STARTER');
  const decided = await move(billing, buyer, { planKey: 'STARTER' });
  const { data } = await billing.execute(buyer.owner, cancelScheduledChangeMutation, { input: {} });
  const nothing = await billing.execute(buyer.owner, cancelScheduledChangeMutation, { input: {} });
  await move(billing, buyer, { planKey: 'STARTER' });
  const end = decided.subscription.currentPeriodEnd;
  await billing.liveUntil(new Date(Date.parse(end) + 7_200_000).toISOString());
  const later = await look(billing, buyer);

  expect(previewed).toMatchObject({ effect: 'PERIOD_END', effectiveAt: end, amountDue: { amountMinor: '0' } });
  expect(decided.subscription).toMatchObject({
    plan: { key: 'PROFESSIONAL' },
    scheduledChange: { plan: { key: 'STARTER' }, interval: 'MONTH', at: end },
  });
  expect(data.cancelScheduledChange).toMatchObject({ subscription: { scheduledChange: null }, errors: [] });
  expect(nothing.data.cancelScheduledChange).toMatchObject({ subscription: { scheduledChange: null }, errors: [] });
  expect(later.subscription).toMatchObject({ plan: { key: 'STARTER' }, status: 'ACTIVE', scheduledChange: null });
  expect(later.subscription.currentPeriodStart).toBe(end);
  expect(await kindsOf(billing, buyer)).toEqual([
    'STARTED',
    'SUBSCRIBED',
    'CHANGE_SCHEDULED',
    'SCHEDULED_CHANGE_CANCELED',
    'CHANGE_SCHEDULED',
    'PLAN_CHANGED',
  ]);
});

test('yearly → monthly treated as an upgrade: never, whatever the plan; it waits for the end of the year', async ({
  billing,
  buyer,
}) => {
  await move(billing, buyer, { planKey: 'STARTER', interval: 'YEAR' });
  const same = await move(billing, buyer, { planKey: 'STARTER', interval: 'MONTH' });
  const more = await move(billing, buyer, { planKey: 'PROFESSIONAL', interval: 'MONTH' });
  const { data: invoices } = await billing.stripe.invoices.list({ customer: await customerOf(billing, buyer) });

  expect(same.subscription).toMatchObject({
    interval: 'YEAR',
    scheduledChange: { plan: { key: 'STARTER' }, interval: 'MONTH', at: same.subscription.currentPeriodEnd },
  });
  expect(more.subscription).toMatchObject({
    plan: { key: 'STARTER' },
    scheduledChange: { plan: { key: 'PROFESSIONAL' }, interval: 'MONTH' },
  });
  expect(invoices.map(({ amount_paid: paid }) => paid)).toEqual([49_000]);
});

test('monthly → yearly takes effect at once', async ({ billing, buyer }) => {
  await move(billing, buyer, { planKey: 'STARTER' });
  billing.clock.advance({ days: 3 });
  const { preview: previewed } = await preview(billing, buyer, 'STARTER', 'YEAR');
  const moved = await move(billing, buyer, { planKey: 'STARTER', interval: 'YEAR' });
  const { data: invoices } = await billing.stripe.invoices.list({ customer: await customerOf(billing, buyer) });

  expect(moved).toMatchObject({ subscription: { interval: 'YEAR', plan: { key: 'STARTER' } }, errors: [] });
  expect(String(invoices[0]?.amount_paid)).toBe(previewed.amountDue.amountMinor);
});

test('proration lets people farm credit: going up and down any number of times gives none', async ({
  billing,
  buyer,
}) => {
  await move(billing, buyer, { planKey: 'STARTER' });
  for (const planKey of ['ENTERPRISE', 'STARTER', 'PROFESSIONAL', 'STARTER', 'FREE', 'STARTER', 'PROFESSIONAL']) {
    billing.clock.advance({ hours: 11 });
    await move(billing, buyer, { planKey });
  }
  const customerId = await customerOf(billing, buyer);
  const { data: invoices } = await billing.stripe.invoices.list({ customer: customerId, limit: 100 });
  const customer = await billing.stripe.customers.retrieve(customerId);

  expect(customer).toMatchObject({ balance: 0 });
  expect(invoices.filter(({ total }) => total < 0)).toEqual([]);
  expect(invoices.map(({ billing_reason: reason }) => reason)).toEqual(['subscription_update', 'subscription_create']);
});

test('a downgrade makes balances negative: what is too much is reported, and nothing is below zero', async ({
  billing,
  buyer,
}) => {
  for (const userId of [randomUUID(), randomUUID(), randomUUID()])
    billing.identity.publish(membershipAdded({ organizationId: buyer.id, userId, role: 'MEMBER' }, userId), buyer.id);
  await billing.service.caughtUp();
  await move(billing, buyer, { planKey: 'PROFESSIONAL' });
  const within = await look(billing, buyer);
  await move(billing, buyer, { planKey: 'FREE' });
  await billing.liveUntil('2027-01-01T00:00:00Z');
  const january = { periodStart: '2027-01-01T00:00:00.000Z', periodEnd: '2027-02-01T00:00:00.000Z' };
  const told = {
    organizationId: buyer.id,
    meter: 'leads',
    period: 'MONTH',
    quantity: '70',
    version: 1,
    ...january,
  } as const;
  billing.usage.publish(usagePeriodProgressed(told), buyer.id);
  await billing.service.caughtUp();
  const over = await look(billing, buyer);

  expect(within.overLimit).toEqual([]);
  expect(over.subscription).toMatchObject({ plan: { key: 'FREE' }, status: 'ACTIVE' });
  expect(over.overLimit).toEqual([
    { key: 'leads', limit: '50', used: '70', excess: '20' },
    { key: 'users', limit: '1', used: '4', excess: '3' },
  ]);
});
