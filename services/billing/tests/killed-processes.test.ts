import { type ChildProcess, fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { anonymous } from '@tenantry/actor';
import { connect, connectPlatform, connectWorker, migrate } from '@tenantry/database';
import { organizationCreated, usagePeriodClosed } from '@tenantry/events';
import { encodeId } from '@tenantry/graphql';
import { startStripeEmulator, type StripeEmulator } from '@tenantry/stripe-emulator';
import { createTestDatabase, movableClock, testOrganization, type TestOrganization } from '@tenantry/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DB } from '../src/generated/tables.ts';
import { publishCatalog } from '../src/plans/publish-catalog.ts';
import { sellAtStripe } from '../src/plans/sell-at-stripe.ts';
import { type BillingService, migrations, start } from '../src/server.ts';
import { createStripeClient, type StripeClient } from '../src/stripe/client.ts';
import { keepEvent } from '../src/sync/event-store.ts';
import { gateway, logger, representing, secretKey } from './fixtures.ts';
import { grantCreditMutation } from './operations.ts';
import { createScriptedFeed } from './scripted-feed.ts';

// This process knows of no Stripe: it answers the graph and hears of use, and what Stripe tells is followed by others, which are killed.
const clock = movableClock('2026-01-31T12:00:00Z');
const [identity, usage] = [createScriptedFeed('identity'), createScriptedFeed('usage')];
let own: Awaited<ReturnType<typeof createTestDatabase>>;
let emulator: StripeEmulator;
let stripe: StripeClient;
let service: BillingService;
let worker: ReturnType<typeof connectWorker>;
/** Called with each request that Stripe gets, before it is carried out. */
let onRequest = () => {};

beforeAll(async () => {
  own = await createTestDatabase(migrations, migrate);
  emulator = await startStripeEmulator({ port: 0, now: () => clock.now() });
  emulator.faults.outage = () => {
    onRequest();
    return null;
  };
  const { hostname: host, port } = new URL(emulator.url);
  const address = { host, port: Number(port), protocol: 'http' } as const;
  stripe = createStripeClient({ secretKey: emulator.apiKey, ...address, webhookSecrets: [] });
  const token = 'a feed token of thirty-two letters';
  const keys = { secretKey, feedToken: token, actorKeys: gateway.actorKeys };
  const options = { databaseUrl: own.url, feeds: { identity }, planCatalog: 'studio', port: null, logger, clock };
  service = await start({ ...options, ...keys });
  service.follow({ usage });
  const offer = await publishCatalog({ databaseUrl: own.url, name: 'studio', clock });
  await sellAtStripe({ databaseUrl: own.url, stripe, plans: offer.plans, clock });
  worker = connectWorker({ url: own.url, service: 'billing', max: 1 });
});
afterAll(async () => {
  await worker.end();
  await service.stop();
  await emulator.stop();
  await own.drop();
});

/** Starts billing's worker, which follows what Stripe has told. Kills it at its `killedAt`th request to Stripe; whether it came to that. */
async function follow(killedAt: number): Promise<boolean> {
  const script = new URL('processes/follow-stripe.ts', import.meta.url);
  const child = fork(script, [own.url, emulator.url, emulator.apiKey, clock.now().toISOString()]);
  let requests = 0;
  onRequest = () => {
    requests += 1;
    if (requests === killedAt) child.kill('SIGKILL');
  };
  const ended = once(child, 'exit').then(() => true);
  const wasKilled = await Promise.race([ended, once(child, 'message').then(() => false)]);
  onRequest = () => {};
  if (!wasKilled) await kill(child);
  return wasKilled;
}

async function kill(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

const undisturbed = async () => void (await follow(Infinity));
/** Kills at the first request, and what is started then at a later one, and so on, until nothing is left to do. */
async function killedOnTheWay(every: number): Promise<void> {
  for (let killedAt = 1; await follow(killedAt); killedAt += every) kills += 1;
}
let kills = 0;

const staff = { ...anonymous, kind: 'staff', sub: randomUUID(), amr: ['pwd'] } as const;
const execute = (...args: Parameters<ReturnType<typeof gateway.executeAs>>) =>
  gateway.executeAs(service.subgraph)(...args);

/** A subscription is bought, renewed with overage and prepaid credit, collected and credited; each is followed in some way. */
async function live(followed: (every: number) => Promise<void>): Promise<TestOrganization> {
  clock.set('2026-01-31T12:00:00Z');
  const organization = testOrganization();
  const { id, owner } = organization;
  const created = { organizationId: id, name: 'Acme', slug: 'acme', ownerId: owner.userId ?? '' };
  identity.publish(organizationCreated(created, id), id);
  await service.caughtUp();
  const { id: customer } = await stripe.customers.create({ name: 'Acme', metadata: { organization_id: id } });
  const method = await stripe.paymentMethods.attach('pm_card_visa', { customer });
  await stripe.customers.update(customer, { invoice_settings: { default_payment_method: method.id } });
  const told = async (type: string, every = 3) => {
    const event = { id: `evt_${randomUUID()}`, type, customerId: customer, happenedAt: clock.now() };
    await keepEvent(worker, event, clock.now());
    await followed(every);
  };

  const price = (await stripe.prices.list({ lookup_keys: ['studio.STARTER.1.MONTH.USD'] })).data[0]!.id;
  const subscription = await stripe.subscriptions.create({ customer, items: [{ price }] });
  await told('customer.subscription.created');
  clock.set('2026-02-03T00:00:00Z');
  const month = { periodStart: '2026-01-01T00:00:00.000Z', periodEnd: '2026-02-01T00:00:00.000Z' };
  const used = { organizationId: id, meter: 'api_calls', period: 'MONTH', ...month, version: 1 } as const;
  usage.publish(usagePeriodClosed({ ...used, quantity: '99000000' }), id);
  await service.caughtUp();
  const input = { organizationId: encodeId('org', id), amountMinor: '400', currency: 'USD', reason: 'Prepaid' };
  await execute(staff, grantCreditMutation, { input }, { idempotencyKey: randomUUID() });
  clock.set('2026-02-28T12:10:00Z');
  await emulator.settle();
  // Here it is that Stripe is made to do something: no request is left out.
  await told('invoice.created', 1);
  clock.set('2026-02-28T14:00:00Z');
  await emulator.settle();
  await told('invoice.paid');
  const [renewal] = (await stripe.invoices.list({ subscription: subscription.id, limit: 1 })).data;
  await stripe.creditNotes.create({ invoice: renewal!.id, amount: 300, refund_amount: 300 });
  await told('refund.created');
  return organization;
}

const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Organization {
  subscription { status version plan { key } currentPeriodStart }
  subscriptionTimeline { nodes { version kind status } }
  creditBalances { amountMinor }
  invoices { nodes {
    status reason total { amountMinor } amountPaid { amountMinor } credit { amountMinor } amountCredited { amountMinor }
    amountRefunded { amountMinor } refunds { amount { amountMinor } status } creditNotes { nodes { status total { amountMinor } } }
    lines { description amount { amountMinor } }
  } }
} } }`;

/** Everything that came of a life: what is shown, what was told, and the ledgers. Without what names it. */
async function outcomeOf(organization: TestOrganization) {
  const { data } = await execute(organization.owner, query, representing(organization));
  const { events } = await service.feed.read({ after: 0n });
  const database = connect<DB>({ url: own.url, service: 'billing', max: 1 });
  const db = database.tenant(organization.id);
  const accounts = await db.selectFrom('revenueAccount').select('id').execute();
  const platform = connectPlatform<DB>({ url: own.url, service: 'billing', max: 1 });
  const movements = await platform.db
    .selectFrom('revenueMovement')
    .select(['version', 'kind', 'annualDeltaMinor'])
    .where(
      'accountId',
      'in',
      accounts.map(({ id }) => id),
    )
    .orderBy('version')
    .execute();
  await platform.close();
  const charges = await db.selectFrom('usageCharge').select(['quantity', 'amountMinor', 'invoiceId']).execute();
  const draws = await db.selectFrom('creditDraw').select('amountMinor').execute();
  await database.close();
  const told = events.filter(({ orgId, kind }) => orgId === organization.id && kind === 'domain');
  return {
    shown: data._entities[0],
    told: told.map(({ type, data: of }) => [type, of['change'] ?? of['amountMinor'] ?? of['totalMinor'] ?? null]),
    movements,
    charges: charges.map(({ invoiceId, ...charge }) => ({ ...charge, isInvoiced: invoiceId !== null })),
    draws,
  };
}

/** How often Stripe was made to do something. */
async function atStripe({ id }: TestOrganization) {
  const { data: customers } = await stripe.customers.list({ limit: 100 });
  const customer = customers.find(({ metadata }) => metadata['organization_id'] === id)!.id;
  const { data: items } = await stripe.invoiceItems.list({ customer, limit: 100 });
  return items.map(({ amount, description }) => [description, amount]);
}

test(
  'killed wherever it is, and started again each time, billing ends where it does undisturbed, with each effect once',
  { timeout: 120_000 },
  async () => {
    const calm = await live(undisturbed);
    const killed = await live(killedOnTheWay);
    const database = connect<DB>({ url: own.url, service: 'billing', max: 1 });
    const numbers = [
      await database.shared.selectFrom('documentSeries').selectAll().orderBy('name').execute(),
      kills >= 15,
    ];
    await database.close();
    const [expected, outcome] = [await outcomeOf(calm), await outcomeOf(killed)];

    expect(expected.shown.invoices.nodes).toMatchObject([
      {
        status: 'PAID',
        reason: 'SUBSCRIPTION_RENEWED',
        credit: { amountMinor: '400' },
        amountRefunded: { amountMinor: '300' },
      },
      { status: 'PAID', reason: 'SUBSCRIPTION_STARTED' },
    ]);
    expect(outcome).toEqual(expected);
    expect(await atStripe(killed)).toEqual(await atStripe(calm));
    expect(await atStripe(killed)).toHaveLength(2);
    // No number was lost: two invoices and a credit note for each of them.
    expect(numbers).toEqual([
      [
        { name: 'CN-2026', last: 2n },
        { name: 'INV-2026', last: 4n },
      ],
      true,
    ]);
  },
);
