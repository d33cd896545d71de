import { testOrganization, type TestOrganization } from '@tenantry/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Billing, customerOf, representing, startBilling } from './fixtures.ts';
import { moveMutation, previewQuery } from './operations.ts';

let billing: Billing;
beforeAll(async () => {
  billing = await startBilling('leads');
});
afterAll(() => billing.stop());

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
const tax = fc.option(fc.record({ percentage: fc.constantFrom(7, 8.1, 19, 25.5), inclusive: fc.boolean() }));

async function newBuyer(): Promise<TestOrganization> {
  const organization = testOrganization();
  await billing.announce(organization);
  await billing.giveCard(organization);
  await billing.execute(organization.owner, moveMutation, { input: { planKey: 'STARTER' } });
  return organization;
}

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
      const customer = await customerOf(billing, organization);
      const [subscription] = (await billing.stripe.subscriptions.list({ customer })).data;
      await billing.stripe.subscriptions.update(subscription!.id, {
        ...(off && { discounts: [{ coupon: (await billing.stripe.coupons.create(off)).id }] }),
        ...(rate && {
          default_tax_rates: [(await billing.stripe.taxRates.create({ display_name: 'VAT', ...rate })).id],
        }),
      });
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
