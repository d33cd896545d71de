import { movableClock } from '@tenantry/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Client, clientWith, signUp } from './client.ts';
import { startSystem } from './system.ts';

// Whole seconds, as Stripe counts.
const boughtAt = new Date(Math.floor(Date.now() / 1_000) * 1_000);
const clock = movableClock(boughtAt);
const minute = 60_000;
/** The first moment of the month that is so many months after the purchase. */
const month = (after: number) => new Date(Date.UTC(boughtAt.getUTCFullYear(), boughtAt.getUTCMonth() + after, 1));
const later = (date: Date, minutes: number) => new Date(date.getTime() + minutes * minute);

let system: Awaited<ReturnType<typeof startSystem>>;
let owner: Client;
beforeAll(async () => {
  system = await startSystem({ clock, planCatalog: 'studio' });
  const person = await signUp(system.url, { email: 'olga@example.com', name: 'Olga' });
  await system.settled();
  const scopes = ['BILLING_READ', 'BILLING_MANAGE', 'INVOICES_READ', 'ORGANIZATION_READ', 'USAGE_RECORD', 'USAGE_READ'];
  const create = `mutation ($scopes: [Permission!]!) { createApiKey(input: { name: "Books", scopes: $scopes }) { secret } }`;
  const { data } = await person.ask(create, { scopes });
  // A key, since a session does not last for months.
  owner = clientWith(system.url, { authorization: `Bearer ${data.createApiKey.secret}` });
  await ask('mutation { setPaymentMethod(input: { paymentMethodId: "pm_card_visa" }) { errors { __typename } } }');
  await ask('mutation { changePlan(input: { planKey: "STARTER" }) { errors { __typename } } }');
  await system.settled();
});
afterAll(() => system.stop());

async function ask(query: string, variables: Record<string, unknown> = {}) {
  const { data, errors } = await owner.ask(query, variables);
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

/** Lives on until a moment: usage tells what is over, Stripe does what is due, and is followed. */
async function liveUntil(moment: Date): Promise<void> {
  clock.set(moment);
  await system.services.usage.sweep();
  await system.settled();
  await system.stripe.settle();
  await system.services.billing.followEvents();
  await system.services.billing.sweep();
  await system.settled();
}

const use = (key: string, quantity: number, occurredAt?: Date) =>
  ask(`mutation ($events: [UsageEventInput!]!) { recordUsage(input: { events: $events }) { results { verdict } } }`, {
    events: [{ key, meter: 'api_calls', quantity, occurredAt }],
  });
const upcoming = '{ organization { upcomingInvoice { lines { kind quantity amount { amountMinor } } } } }';
const invoices = `{ organization { invoices(first: 10) { nodes { reason status lines { kind description amount { amountMinor } } } } } }`;

test('late events billed in the wrong period, allowance counted as overage: what was used beyond the plan is charged once, late use as an adjustment', async () => {
  const [first, second] = [month(1), month(2)];
  await liveUntil(later(first, 60));
  await use('in the month', 102_500);
  await liveUntil(later(first, 70));
  const { organization: soFar } = await ask(upcoming);
  await liveUntil(later(second, 6));
  const { organization: closed } = await ask(upcoming);
  await use('late', 1_500, later(first, 120));
  await liveUntil(later(second, 12));
  const { organization: adjusted } = await ask(upcoming);
  const renewal = new Date(boughtAt);
  renewal.setUTCMonth(boughtAt.getUTCMonth() + 2);
  await liveUntil(later(renewal, 5));
  await liveUntil(later(renewal, 90));
  const { organization } = await ask(invoices);

  const usage = (lines: { kind: string; quantity: string; amount: { amountMinor: string } }[]) =>
    lines
      .filter(({ kind }) => kind !== 'SUBSCRIPTION')
      .map(({ kind, quantity, amount }) => [kind, quantity, amount.amountMinor]);
  expect(usage(soFar.upcomingInvoice.lines)).toEqual([['USAGE_SO_FAR', '2500', '100']]);
  expect(usage(closed.upcomingInvoice.lines)).toEqual([['USAGE', '2500', '100']]);
  expect(usage(adjusted.upcomingInvoice.lines)).toEqual([
    ['USAGE', '2500', '100'],
    ['ADJUSTMENT', '1500', '60'],
  ]);
  const [latest] = organization.invoices.nodes.filter(
    ({ reason }: { reason: string }) => reason === 'SUBSCRIPTION_RENEWED',
  );
  const name = first.toISOString().slice(0, 7);
  const line = (kind: string, description: string, amountMinor: string) => ({
    kind,
    description,
    amount: { amountMinor },
  });
  expect(latest).toEqual({
    reason: 'SUBSCRIPTION_RENEWED',
    status: 'PAID',
    lines: expect.arrayContaining([
      line('ITEM', `Api calls beyond the 100000 that are included, ${name}`, '100'),
      line('ITEM', `Api calls beyond the 100000 that are included, ${name}, told late`, '60'),
    ]),
  });
  expect(latest.lines).toHaveLength(3);
});
