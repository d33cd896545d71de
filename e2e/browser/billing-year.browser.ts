import { movableClock } from '@tenantry/testing';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Client, clientWith, signUp } from '../client.ts';
import { startSystem } from '../system.ts';
import { launchChromium } from './chromium.ts';

// Whole seconds, as Stripe counts.
const signedUpAt = new Date(Math.floor(Date.now() / 1_000) * 1_000);
const day = 86_400_000;
const boughtAt = new Date(signedUpAt.getTime() + day);
const upgradedAt = new Date(boughtAt.getTime() + 10 * day);
const clock = movableClock(signedUpAt);

let system: Awaited<ReturnType<typeof startSystem>>;
let browser: Browser;
let page: Page;
let ada: Client;

beforeAll(async () => {
  system = await startSystem({ clock });
  browser = await launchChromium();
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
});
afterAll(async () => {
  await browser.close();
  await system.stop();
});

/** So many months later, on the same day or the last of a shorter month. */
function monthsAfter(date: Date, months: number): Date {
  const later = new Date(date);
  later.setUTCMonth(date.getUTCMonth() + months, 1);
  const lastDay = new Date(Date.UTC(later.getUTCFullYear(), later.getUTCMonth() + 1, 0)).getUTCDate();
  later.setUTCDate(Math.min(date.getUTCDate(), lastDay));
  return later;
}

/** Lives on until a moment: Stripe does what is due, tells of it, and is followed. */
async function liveUntil(moment: Date): Promise<void> {
  clock.set(moment);
  await system.stripe.settle();
  await system.services.billing.followEvents();
  await system.services.billing.sweep();
  await system.settled();
}

async function ask(query: string, variables: Record<string, unknown> = {}) {
  const { data, errors } = await ada.ask(query, variables);
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

const invoices = `{ organization { invoices(first: 50) { nodes {
  number status reason total { amountMinor } amountPaid { amountMinor } periodStart
  lines { kind amount { amountMinor } periodStart periodEnd }
} } } }`;

test('a year with a card: declined once, bought, upgraded as previewed, downgraded, and every invoice as it should be', async () => {
  const person = await signUp(system.url, { email: 'ada@example.com', name: 'Ada' });
  await system.settled();
  await system.settled();
  const scopes = ['BILLING_READ', 'BILLING_MANAGE', 'INVOICES_READ', 'ORGANIZATION_READ'];
  const create = `mutation ($scopes: [Permission!]!) { createApiKey(input: { name: "Books", scopes: $scopes }) { secret } }`;
  const { data: created } = await person.ask(create, { scopes });
  // A key, since a session does not last a year.
  ada = clientWith(system.url, { authorization: `Bearer ${created.createApiKey.secret}` });

  clock.set(boughtAt);
  const { startCheckout } = await ask(
    `mutation ($to: String!) {
      startCheckout(input: { planKey: "STARTER", successUrl: $to, cancelUrl: $to }) { url errors { __typename } }
    }`,
    { to: `${system.url}/?welcome` },
  );
  await page.goto(startCheckout.url);
  await page.getByLabel('Email').fill('ada@example.com');
  await page.getByLabel('Name on card').fill('Ada');
  await page.locator('[name=card]').fill('4000 0000 0000 0002');
  await page.getByLabel('Expiry').fill('12 / 34');
  await page.locator('[name=cvc]').fill('123');
  await page.locator('button.primary').click();
  await page.getByText('Your card was declined.').waitFor();
  const afterDecline = await ask(invoices);

  await page.locator('[name=card]').fill('4242 4242 4242 4242');
  await page.locator('[name=expiry]').fill('12 / 34');
  await page.locator('[name=cvc]').fill('123');
  await page.locator('button.primary').click();
  await page.waitForURL(`${system.url}/?welcome`);
  const { refreshSubscription } = await ask(
    `mutation { refreshSubscription { subscription { status plan { key } } errors { __typename } } }`,
  );

  await liveUntil(upgradedAt);
  const { organization } = await ask(
    `{ organization { subscription { previewPlanChange(planKey: "PROFESSIONAL") {
      preview { effect prorationDate amountDue { amountMinor } lines { amount { amountMinor } } }
    } } } }`,
  );
  const { preview } = organization.subscription.previewPlanChange;
  const change = `mutation ($input: ChangePlanInput!) { changePlan(input: $input) {
    subscription { plan { key } scheduledChange { plan { key } at } } errors { __typename ... on UserError { message } }
  } }`;
  const upgraded = await ask(change, { input: { planKey: 'PROFESSIONAL', prorationDate: preview.prorationDate } });

  const renewals = Array.from({ length: 12 }, (_, index) => monthsAfter(boughtAt, index + 1));
  await liveUntil(new Date(renewals[0]!.getTime() + 2 * 3_600_000));
  const downgraded = await ask(change, { input: { planKey: 'STARTER' } });
  for (const renewal of renewals.slice(1)) await liveUntil(new Date(renewal.getTime() + 2 * 3_600_000));

  // Prices are the catalog's: 49 and 149 euros a month. What is left of the month is charged anew and given back to the second.
  const month = renewals[0]!.getTime() - boughtAt.getTime();
  const left = renewals[0]!.getTime() - upgradedAt.getTime();
  const rest = (price: number) => Math.round((price * left) / month);
  const paid = (total: number, reason: string, lines: number[]) => ({ total, reason, lines });
  const table = [
    paid(4_900, 'SUBSCRIPTION_STARTED', [4_900]),
    paid(rest(14_900) - rest(4_900), 'SUBSCRIPTION_CHANGED', [-rest(4_900), rest(14_900)]),
    paid(14_900, 'SUBSCRIPTION_RENEWED', [14_900]),
    ...Array.from({ length: 11 }, () => paid(4_900, 'SUBSCRIPTION_RENEWED', [4_900])),
  ];

  expect(afterDecline.organization.invoices.nodes.map(({ status }: { status: string }) => status)).not.toContain(
    'PAID',
  );
  expect(refreshSubscription).toEqual({ subscription: { status: 'ACTIVE', plan: { key: 'STARTER' } }, errors: [] });
  expect(preview.effect).toBe('NOW');
  expect(preview.amountDue).toEqual({ amountMinor: String(table[1]!.total) });
  expect(upgraded.changePlan).toEqual({
    subscription: { plan: { key: 'PROFESSIONAL' }, scheduledChange: null },
    errors: [],
  });
  expect(downgraded.changePlan).toEqual({
    subscription: {
      plan: { key: 'PROFESSIONAL' },
      scheduledChange: { plan: { key: 'STARTER' }, at: renewals[1]!.toISOString() },
    },
    errors: [],
  });
  interface Seen {
    number: string;
    status: string;
    reason: string;
    total: { amountMinor: string };
    amountPaid: { amountMinor: string };
    lines: { amount: { amountMinor: string } }[];
  }
  const all: Seen[] = (await ask(invoices)).organization.invoices.nodes.toReversed();
  const seen = all.map(({ status, reason, total, amountPaid, lines }) => ({
    status,
    reason,
    total: Number(total.amountMinor),
    paid: Number(amountPaid.amountMinor),
    lines: lines.map(({ amount }) => Number(amount.amountMinor)).toSorted((one, other) => one - other),
  }));
  expect(seen).toEqual(
    table.map(({ total, reason, lines }) => ({ status: 'PAID', reason, total, paid: total, lines })),
  );
  // Numbers begin anew with each calendar year, and leave none out.
  const series = Map.groupBy(all, ({ number }) => number.replace(/\d+$/, ''));
  for (const ofYear of series.values())
    expect(ofYear.map(({ number }) => Number(/\d+$/.exec(number)?.[0]))).toEqual(ofYear.map((_, index) => index + 1));
});
