import { randomUUID } from 'node:crypto';
import { connectWorker } from '@tenantry/database';
import { encodeId } from '@tenantry/graphql';
import { testOrganization, type TestOrganization } from '@tenantry/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keepEvent } from '../src/sync/event-store.ts';
import { type Billing, customerOf, representing, staffPerson, startBilling } from './fixtures.ts';
import { grantCreditMutation, moveMutation, previewQuery } from './operations.ts';

let billing: Billing;
let worker: ReturnType<typeof connectWorker>;
beforeAll(async () => {
  billing = await startBilling('leads');
  worker = connectWorker({ url: billing.databaseUrl, service: 'billing', max: 1 });
});
afterAll(async () => {
  await worker.end();
  await billing.stop();
});

const planKeys = ['STARTER', 'PROFESSIONAL', 'ENTERPRISE'] as const;
const intervals = ['MONTH', 'YEAR'] as const;

/** What a customer chooses, how long after the last time, in seconds. */
const choice = fc.record({
  planKey: fc.constantFrom(...planKeys),
  interval: fc.constantFrom(...intervals),
  after: fc.integer({ min: 0, max: 6 * 86_400 }),
});
const coupon = fc.option(
  fc.oneof(
    fc.record({ percent_off: fc.integer({ min: 1, max: 100 }), duration: fc.constant('forever' as const) }),
    fc.record({
      amount_off: fc.integer({ min: 1, max: 20_000 }),
      currency: fc.constant('eur'),
      duration: fc.constant('forever' as const),
    }),
  ),
);
type Off = typeof coupon extends fc.Arbitrary<infer T> ? T : never;
const tax = fc.option(fc.record({ percentage: fc.constantFrom(7, 8.1, 19, 25.5), inclusive: fc.boolean() }));

type Rate = typeof tax extends fc.Arbitrary<infer T> ? T : never;

async function newBuyer(): Promise<TestOrganization> {
  const organization = testOrganization();
  await billing.announce(organization);
  await billing.giveCard(organization);
  await billing.execute(organization.owner, moveMutation, { input: { planKey: 'STARTER' } });
  return organization;
}

/** Has a coupon and a tax hold for all that the organization pays from now on. */
async function burden(organization: TestOrganization, [off, rate]: readonly [Off, Rate]): Promise<void> {
  const customer = await customerOf(billing, organization);
  const [subscription] = (await billing.stripe.subscriptions.list({ customer })).data;
  const { coupons, taxRates, subscriptions } = billing.stripe;
  await subscriptions.update(subscription!.id, {
    ...(off && { discounts: [{ coupon: (await coupons.create(off)).id }] }),
    ...(rate && { default_tax_rates: [(await taxRates.create({ display_name: 'VAT', ...rate })).id] }),
  });
}

/** Lets time pass, and has Stripe tell of this organization alone. */
async function liveUntil(moment: string, organization: TestOrganization): Promise<void> {
  billing.clock.set(moment);
  await billing.emulator.settle();
  const event = { id: `evt_${randomUUID()}`, type: 'invoice.created', happenedAt: new Date(moment) };
  await keepEvent(worker, { ...event, customerId: await customerOf(billing, organization) }, billing.clock.now());
  await billing.service.followEvents();
}

const staff = staffPerson();

const invoicesQuery = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) { ... on Organization { invoices(first: 100) { nodes {
    subtotal { amountMinor } discount { amountMinor } tax { amountMinor } total { amountMinor } amountPaid { amountMinor }
    taxes { isInclusive amount { amountMinor } }
    lines { amount { amountMinor } discount { amountMinor } tax { amountMinor } }
  } } } }
}`;
interface Money {
  readonly amountMinor: string;
}
interface Shown extends Record<'subtotal' | 'discount' | 'tax' | 'total' | 'amountPaid', Money> {
  readonly taxes: readonly { readonly isInclusive: boolean; readonly amount: Money }[];
  readonly lines: readonly Record<'amount' | 'discount' | 'tax', Money>[];
}
async function invoicesOf(organization: TestOrganization): Promise<Shown[]> {
  const { data } = await billing.execute(organization.owner, invoicesQuery, representing(organization));
  return data._entities[0].invoices.nodes;
}
const sum = (amounts: readonly Money[]) => amounts.reduce((total, { amountMinor }) => total + BigInt(amountMinor), 0n);

function expectToAddUp({ subtotal, discount, tax: taxed, total, taxes, lines }: Shown): void {
  const added = sum(taxes.filter(({ isInclusive }) => !isInclusive).map(({ amount }) => amount));
  expect(sum(lines.map(({ amount }) => amount))).toBe(BigInt(subtotal.amountMinor));
  expect(sum(lines.map((line) => line.discount))).toBe(BigInt(discount.amountMinor));
  expect(sum(lines.map((line) => line.tax))).toBe(BigInt(taxed.amountMinor));
  expect(sum(taxes.map(({ amount }) => amount))).toBe(BigInt(taxed.amountMinor));
  expect(BigInt(total.amountMinor)).toBe(BigInt(subtotal.amountMinor) - BigInt(discount.amountMinor) + added);
}

test('whatever is chosen whenever, with whatever coupon and tax, what the preview says is what is charged, and lines add up', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(choice, { minLength: 1, maxLength: 4 }), coupon, tax, async (choices, off, rate) => {
      billing.clock.set('2026-01-31T12:00:00Z');
      const organization = await newBuyer();
      await burden(organization, [off, rate]);
      for (const { planKey, interval, after } of choices) {
        billing.clock.advance({ seconds: after });
        const before = await invoicesOf(organization);
        const asked = { ...representing(organization), planKey, interval };
        const { data } = await billing.execute(organization.owner, previewQuery, asked);
        const { preview } = data._entities[0].subscription.previewPlanChange;
        const prorationDate = preview?.prorationDate ?? null;
        const moved = await billing.execute(organization.owner, moveMutation, {
          input: { planKey, interval, prorationDate },
        });
        const now = await invoicesOf(organization);

        expect(moved.errors).toBeUndefined();
        expect(moved.data.changePlan.errors.length === 0).toBe(preview !== null);
        const made = now.slice(0, now.length - before.length);
        expect(made).toHaveLength(preview?.effect === 'NOW' ? 1 : 0);
        expect(sum(made.map(({ amountPaid }) => amountPaid))).toBe(BigInt(preview?.amountDue.amountMinor ?? 0));
        now.forEach(expectToAddUp);
      }
    }),
    { numRuns: 15 },
  );
});

test('whatever is credited, with whatever coupon and tax, a renewal adds up, and what is drawn is what is taken off', async () => {
  const credited = fc.bigInt({ min: 1n, max: 9_000n });
  await fc.assert(
    fc.asyncProperty(credited, coupon, tax, async (amountMinor, off, rate) => {
      billing.clock.set('2026-01-31T12:00:00Z');
      const organization = await newBuyer();
      await burden(organization, [off, rate]);
      const input = {
        organizationId: encodeId('org', organization.id),
        amountMinor,
        currency: 'EUR',
        reason: 'Prepaid',
      };
      const variables = { input: { ...input, amountMinor: String(amountMinor) } };
      await billing.execute(staff, grantCreditMutation, variables, { idempotencyKey: randomUUID() });
      // While the renewal is a draft, and when it is collected.
      for (const moment of ['2026-02-28T12:10:00Z', '2026-02-28T14:00:00Z']) await liveUntil(moment, organization);
      const [renewal] = await invoicesOf(organization);
      const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Organization {
        invoices(first: 1) { nodes { credit { amountMinor } } } creditBalances { amountMinor }
      } } }`;
      const { data } = await billing.execute(organization.owner, query, representing(organization));
      const { invoices, creditBalances } = data._entities[0];
      const [drawn, left] = [sum([invoices.nodes[0].credit]), sum(creditBalances)];
      const taken = renewal!.lines.map(({ amount }) => amount).filter((amount) => BigInt(amount.amountMinor) < 0n);

      expectToAddUp(renewal!);
      expect(drawn + left).toBe(amountMinor);
      expect(sum(taken)).toBe(-drawn);
      expect(sum([renewal!.amountPaid])).toBe(sum([renewal!.total]));
      expect(left === 0n || sum([renewal!.total]) === 0n).toBe(true);
    }),
    { numRuns: 15 },
  );
});
