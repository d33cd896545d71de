import { randomUUID } from 'node:crypto';
import { anonymous } from '@tenantry/actor';
import { type UsagePeriod, usagePeriodClosed } from '@tenantry/events';
import { encodeId } from '@tenantry/graphql';
import { freePort } from '@tenantry/testing/free-port';
import { testOrganization, type TestOrganization } from '@tenantry/testing';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Billing, customerOf, representing, startBilling } from './fixtures.ts';
import {
  cancelMutation,
  chargedInvoicesQuery,
  grantCreditMutation,
  moveMutation,
  pauseMutation,
  resumeMutation,
} from './operations.ts';

// Two processes of billing on one database, and a local Stripe that tells the first of them what happens.
let studio: Billing;
let another: Billing;
beforeAll(async () => {
  studio = await startBilling('studio', undefined, { port: await freePort() });
  another = await startBilling('studio', studio);
});
afterEach(() => {
  studio.emulator.faults.clear();
  studio.clock.set('2026-01-31T12:00:00Z');
});
afterAll(async () => {
  await another.stop();
  await studio.stop();
});

const february = { periodStart: '2026-02-01T00:00:00.000Z', periodEnd: '2026-03-01T00:00:00.000Z' };
const march = { periodStart: '2026-03-01T00:00:00.000Z', periodEnd: '2026-04-01T00:00:00.000Z' };
/** While the renewals of 31 March and 30 April are drafts, and when they are collected. */
const [draftOfMarch, endOfMarch] = ['2026-03-31T12:10:00Z', '2026-03-31T14:00:00Z'];
const [draftOfApril, endOfApril] = ['2026-04-30T12:10:00Z', '2026-04-30T14:00:00Z'];

/** Somebody on STARTER since 31 January for 9.99 a month: 100,000 calls a month, and 0.40 for each thousand beyond. */
async function newStarter(): Promise<TestOrganization> {
  const organization = testOrganization();
  await studio.announce(organization);
  await studio.giveCard(organization);
  await studio.execute(organization.owner, moveMutation, { input: { planKey: 'STARTER' } });
  return organization;
}

async function tell({ id }: TestOrganization, period: Partial<UsagePeriod> & { quantity: string; version: number }) {
  const told = { organizationId: id, meter: 'api_calls', period: 'MONTH', ...february, ...period } as const;
  studio.usage.publish(usagePeriodClosed(told), id);
  await studio.service.caughtUp();
}

const staff = { ...anonymous, kind: 'staff', sub: randomUUID(), amr: ['pwd'] } as const;
async function grant({ id }: TestOrganization, amountMinor: string, expiresAt: string | null = null) {
  const input = { organizationId: encodeId('org', id), amountMinor, currency: 'USD', reason: 'Prepaid', expiresAt };
  const { data } = await studio.execute(staff, grantCreditMutation, { input }, { idempotencyKey: randomUUID() });
  expect(data.grantCredit.errors).toEqual([]);
}

/** Lets time pass, and has both processes follow what Stripe tells of it, at once. */
async function liveUntil(moment: string) {
  studio.clock.set(moment);
  await studio.emulator.settle();
  await followed();
}
async function followed() {
  await Promise.all([studio, another, studio, another].map(({ service }) => service.followEvents()));
  await studio.emulator.settle();
  await Promise.all([studio, another].map(({ service }) => service.followEvents()));
}

type Money = { readonly amountMinor: string };
interface Listed extends Record<'subtotal' | 'total' | 'amountPaid' | 'credit', Money> {
  readonly status: string;
  readonly lines: readonly { readonly description: string; readonly amount: Money }[];
}
/** The newest invoice as it is shown, with what is left of prepaid credit. */
async function newest(organization: TestOrganization) {
  const { data } = await studio.execute(organization.owner, chargedInvoicesQuery, representing(organization));
  const { invoices, creditBalances } = data._entities[0];
  const { status, lines, subtotal, total, amountPaid, credit }: Listed = invoices.nodes[0];
  return {
    status,
    lines: lines.map(({ description, amount }) => [description, amount.amountMinor]),
    sums: [subtotal, total, amountPaid, credit].map(({ amountMinor }) => amountMinor),
    left: creditBalances.map(({ amountMinor }: { amountMinor: string }) => amountMinor),
  };
}
/** The newest invoice as Stripe has it. */
async function atStripe(organization: TestOrganization) {
  const { data } = await studio.stripe.invoices.list({ customer: await customerOf(studio, organization), limit: 1 });
  return { status: data[0]!.status, amounts: data[0]!.lines.data.map(({ amount }) => amount), total: data[0]!.total };
}

const starter = ['1 × Starter (at $9.99 / month)', '999'];
const overage = ['Api calls beyond the 100000 that are included, 2026-02', '51'];

test('overage of a closed period is on the renewal once, however often and in whatever order it is told, and by however many', async () => {
  const organization = await newStarter();
  await liveUntil('2026-03-02T00:00:00Z');
  await tell(organization, { quantity: '101263', version: 1 });
  Object.assign(studio.emulator.faults, { duplicate: true, reorder: true });
  await liveUntil(draftOfMarch);
  await tell(organization, { quantity: '101263', version: 1 });
  const draft = await atStripe(organization);
  await liveUntil(endOfMarch);

  expect(draft).toEqual({ status: 'draft', amounts: [999, 51], total: 1_050 });
  expect(await newest(organization)).toEqual({
    status: 'PAID',
    lines: [starter, overage],
    sums: ['1050', '1050', '1050', '0'],
    left: [],
  });
});

test('a late event becomes an adjustment on the next invoice, up or down', async () => {
  const organization = await newStarter();
  await liveUntil('2026-03-02T00:00:00Z');
  await tell(organization, { quantity: '101263', version: 1 });
  await liveUntil(draftOfMarch);
  await liveUntil(endOfMarch);
  await tell(organization, { quantity: '105000', version: 2 });
  await tell(organization, { quantity: '104000', version: 3 });
  await tell(organization, { quantity: '110000', version: 1, ...march });
  await liveUntil(draftOfApril);
  await liveUntil(endOfApril);

  expect(await newest(organization)).toEqual({
    status: 'PAID',
    lines: [
      starter,
      [`${overage[0]}, told late`, '149'],
      [`${overage[0]}, told late`, '-40'],
      ['Api calls beyond the 100000 that are included, 2026-03', '400'],
    ],
    sums: ['1508', '1508', '1508', '0'],
    left: [],
  });
});

test('use that is told while the invoice is a draft gets on it, though Stripe tells nothing', async () => {
  const organization = await newStarter();
  await liveUntil(draftOfMarch);
  await tell(organization, { quantity: '101263', version: 1 });
  const swept = [await studio.service.sweep(), await studio.service.sweep()];

  expect(swept).toEqual([1, 0]);
  expect(await atStripe(organization)).toEqual({ status: 'draft', amounts: [999, 51], total: 1_050 });
});

test('prepaid credit pays part of a renewal, and the card the rest', async () => {
  const organization = await newStarter();
  await grant(organization, '300');
  await grant(organization, '100', '2026-05-01T00:00:00Z');
  await liveUntil(draftOfMarch);
  await liveUntil(endOfMarch);

  expect(await newest(organization)).toEqual({
    status: 'PAID',
    lines: [starter, ['Prepaid credit', '-400']],
    sums: ['599', '599', '599', '400'],
    left: [],
  });
});

test('credit that is more than the invoice pays overage too, and the rest of it is left', async () => {
  const organization = await newStarter();
  await grant(organization, '5000');
  await liveUntil('2026-03-02T00:00:00Z');
  await tell(organization, { quantity: '101263', version: 1 });
  await liveUntil(draftOfMarch);
  await tell(organization, { quantity: '102263', version: 2 });
  await studio.service.sweep();
  await liveUntil(endOfMarch);

  expect(await newest(organization)).toEqual({
    status: 'PAID',
    lines: [starter, overage, ['Prepaid credit', '-1090'], [`${overage[0]}, told late`, '40']],
    sums: ['0', '0', '0', '1090'],
    left: ['3910'],
  });
});

test.each(['lost_answer', 'unavailable', 'disconnect'] as const)(
  'when each item breaks off on its way to Stripe (%s), none is on the invoice twice and no credit is lost',
  async (outage) => {
    const organization = await newStarter();
    await grant(organization, '400');
    await liveUntil('2026-03-02T00:00:00Z');
    await tell(organization, { quantity: '101263', version: 1 });
    // The SDK asks twice by itself, so that of three requests two are lost.
    let asked = 0;
    studio.emulator.faults.outage = ({ path }) => {
      if (path !== '/v1/invoiceitems') return null;
      asked += 1;
      return asked % 3 === 0 ? null : outage;
    };
    await liveUntil(draftOfMarch);
    for (let looks = 0; looks < 4; looks += 1) {
      studio.clock.advance({ minutes: 1 });
      await followed();
    }
    const draft = await atStripe(organization);
    await liveUntil(endOfMarch);

    expect(asked).toBeGreaterThan(2);
    expect(draft).toEqual({ status: 'draft', amounts: [999, 51, -400], total: 650 });
    expect(await newest(organization)).toEqual({
      status: 'PAID',
      lines: [starter, overage, ['Prepaid credit', '-400']],
      sums: ['650', '650', '650', '400'],
      left: [],
    });
  },
);

test('credit that does not get on the invoice in time is given back', async () => {
  const organization = await newStarter();
  await grant(organization, '400');
  await liveUntil('2026-03-02T00:00:00Z');
  await tell(organization, { quantity: '101263', version: 1 });
  // The charge gets on it, and the credit that is booked does not.
  let asked = 0;
  studio.emulator.faults.outage = ({ path }) => {
    if (path === '/v1/invoiceitems') asked += 1;
    return path === '/v1/invoiceitems' && asked > 1 ? 'unavailable' : null;
  };
  await liveUntil(draftOfMarch);
  const booked = await newest(organization);
  studio.emulator.faults.clear();
  await liveUntil(endOfMarch);

  expect(booked.left).toEqual([]);
  expect(await newest(organization)).toEqual({
    status: 'PAID',
    lines: [starter, overage],
    sums: ['1050', '1050', '1050', '0'],
    left: ['400'],
  });
});

test('while a subscription is on hold use waits; void invoices charge no use and draw no credit', async () => {
  const organization = await newStarter();
  await grant(organization, '400');
  await liveUntil('2026-03-02T00:00:00Z');
  await tell(organization, { quantity: '101263', version: 1 });
  await liveUntil(draftOfMarch);
  const before = await atStripe(organization);
  await studio.execute(organization.owner, pauseMutation, { input: {} });
  await liveUntil(endOfMarch);
  const voided = await newest(organization);
  await studio.execute(organization.owner, resumeMutation, { input: {} });
  await liveUntil(draftOfApril);
  await liveUntil(endOfApril);

  expect(before.amounts).toEqual([999, 51, -400]);
  expect(voided).toMatchObject({ status: 'VOID', sums: ['650', '650', '0', '0'], left: ['400'] });
  expect(await newest(organization)).toMatchObject({
    status: 'PAID',
    lines: [starter, overage, ['Prepaid credit', '-400']],
    sums: ['650', '650', '650', '400'],
    left: [],
  });
});

test('a coupon takes nothing off overage, and credit pays what the coupon leaves', async () => {
  const organization = await newStarter();
  const { id: coupon } = await studio.stripe.coupons.create({ percent_off: 50, duration: 'forever' });
  const customer = await customerOf(studio, organization);
  const { data } = await studio.stripe.subscriptions.list({ customer });
  await studio.stripe.subscriptions.update(data[0]!.id, { discounts: [{ coupon }] });
  await grant(organization, '5000');
  await liveUntil('2026-03-02T00:00:00Z');
  await tell(organization, { quantity: '101263', version: 1 });
  await liveUntil(draftOfMarch);
  await liveUntil(endOfMarch);

  expect(await newest(organization)).toMatchObject({ sums: ['500', '0', '0', '550'], left: ['4450'] });
});

test('where nothing is paid any more use waits for the first renewal after a plan is bought again', async () => {
  const organization = await newStarter();
  await liveUntil('2026-03-02T00:00:00Z');
  await tell(organization, { quantity: '101263', version: 1 });
  await studio.execute(organization.owner, cancelMutation, { input: { at: 'NOW' } });
  await liveUntil(endOfMarch);
  const meanwhile = await newest(organization);
  await studio.execute(organization.owner, moveMutation, { input: { planKey: 'STARTER' } });
  await liveUntil('2026-04-30T14:10:00Z');
  await liveUntil('2026-04-30T16:00:00Z');

  expect(meanwhile.lines).toEqual([starter]);
  expect(await newest(organization)).toMatchObject({ status: 'PAID', lines: [starter, overage] });
});
