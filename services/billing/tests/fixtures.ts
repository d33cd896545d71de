import { randomUUID } from 'node:crypto';
import { type Actor, anonymous } from '@tenantry/actor';
import { connect, type Database, migrate, type Role } from '@tenantry/database';
import { type Envelope, organizationCreated } from '@tenantry/events';
import { encodeId } from '@tenantry/graphql';
import { createLogger } from '@tenantry/observability';
import { startStripeEmulator, type StripeEmulator } from '@tenantry/stripe-emulator';
import {
  createTestDatabase,
  type ExecuteAs,
  type MovableClock,
  movableClock,
  testGateway,
  testOrganization,
  type TestOrganization,
  type TestResult,
} from '@tenantry/testing';
import { test as base } from 'vitest';
import type { DB } from '../src/generated/tables.ts';
import { type BillingService, migrations, start } from '../src/server.ts';
import { createStripeClient, type StripeClient } from '../src/stripe/client.ts';
import { setPaymentMethodMutation } from './operations.ts';
import { createScriptedFeed, type ScriptedFeed } from './scripted-feed.ts';

export const gateway = await testGateway();
export const secretKey = 'a secret key of thirty-two letters';
export const logger = createLogger('billing', 'silent');

/** A running billing service, and what tests do with it. */
export interface Billing {
  readonly databaseUrl: string;
  readonly clock: MovableClock;
  readonly identity: ScriptedFeed;
  readonly usage: ScriptedFeed;
  readonly service: BillingService;
  /** The local Stripe behind it, on the same clock; it notifies nobody unless asked to. */
  readonly emulator: StripeEmulator;
  /** Talks to the local Stripe past the service, as its dashboard does. */
  readonly stripe: StripeClient;
  readonly execute: ExecuteAs;
  /** Executes as nobody. */
  ask(query: string, variables?: Record<string, unknown>): Promise<TestResult>;
  /** Tells billing of a new organization and waits for what it makes of that. */
  announce(organization: TestOrganization): Promise<void>;
  /** Gives the organization a card that is charged. */
  giveCard(organization: TestOrganization, paymentMethodId?: string): Promise<void>;
  /** Moves the clock, lets Stripe do what is due by then, and has billing follow. */
  liveUntil(moment: string): Promise<void>;
  /** What was published in the organization, in order; what belongs to none without it. */
  eventsOf(organization?: TestOrganization): Promise<Envelope[]>;
  /** Looks into the database, as one of its roles. */
  inspect<T>(look: (database: Database<DB>) => Promise<T>, role?: Role): Promise<T>;
  stop(): Promise<void>;
}

/** What Stripe signs with here. */
export const webhookSecret = 'whsec_of_the_tests';

/** Where the service listens for what Stripe tells, and what that is signed with. */
interface Webhooks {
  readonly port: number;
  readonly secrets?: readonly string[];
}

/** Starts a service on the catalog; on the database, the clock and the feed of another one, when it is given. */
export async function startBilling(planCatalog = 'leads', beside?: Billing, webhooks?: Webhooks): Promise<Billing> {
  const own = beside ? null : await createTestDatabase(migrations, migrate);
  const databaseUrl = own?.url ?? beside?.databaseUrl ?? '';
  const clock = beside?.clock ?? movableClock('2026-01-31T12:00:00Z');
  const identity = beside?.identity ?? createScriptedFeed('identity');
  const usage = beside?.usage ?? createScriptedFeed('usage');
  const webhookSecrets = webhooks?.secrets ?? [webhookSecret];
  const endpoint = { url: `http://127.0.0.1:${webhooks?.port}/webhooks/stripe`, secrets: [webhookSecret] };
  const emulator =
    beside?.emulator ??
    (await startStripeEmulator({
      port: 0,
      now: () => clock.now(),
      dunning: { retryDays: [3, 5, 7], afterwards: 'past_due' },
      ...(webhooks && { webhook: endpoint }),
    }));
  const { hostname: host, port: stripePort } = new URL(emulator.url);
  const address = { secretKey: emulator.apiKey, host, port: Number(stripePort), protocol: 'http' } as const;
  const stripe = { ...address, webhookSecrets };
  const service = await start({
    databaseUrl,
    secretKey,
    feedToken: 'a feed token of thirty-two letters',
    actorKeys: gateway.actorKeys,
    feeds: { identity },
    planCatalog,
    stripe,
    port: webhooks?.port ?? null,
    logger,
    clock,
  });
  service.follow({ usage });
  const execute = gateway.executeAs(service.subgraph);
  return {
    databaseUrl,
    clock,
    identity,
    usage,
    service,
    emulator,
    stripe: createStripeClient(stripe),
    execute,
    ask: (query, variables) => execute(anonymous, query, variables),
    async announce({ id, owner }) {
      const created = { organizationId: id, name: 'Acme', slug: 'acme', ownerId: owner.userId ?? '' };
      identity.publish(organizationCreated(created, id), id);
      await service.caughtUp();
    },
    async giveCard({ owner }, paymentMethodId = 'pm_card_visa') {
      const { data } = await execute(owner, setPaymentMethodMutation, { input: { paymentMethodId } });
      if (data?.setPaymentMethod.errors.length !== 0) throw new Error(`No card: ${JSON.stringify(data)}`);
    },
    async liveUntil(moment) {
      clock.set(moment);
      await emulator.settle();
      await service.reconcile();
      await service.sweep();
    },
    async eventsOf(organization) {
      const { events } = await service.feed.read({ after: 0n });
      return events.filter(({ orgId }) => orgId === (organization?.id ?? null));
    },
    async inspect(look, role) {
      const database = connect<DB>({ url: databaseUrl, service: 'billing', role, max: 1 });
      return look(database).finally(() => database.close());
    },
    async stop() {
      await service.stop();
      if (!beside) await emulator.stop();
      await own?.drop();
    },
  };
}

/** The variables that ask for organizations as the gateway does. */
export function representing(...organizations: TestOrganization[]) {
  return { representations: organizations.map(({ id }) => ({ __typename: 'Organization', id: encodeId('org', id) })) };
}

/** Somebody of the platform's staff. */
export function staffPerson(): Actor {
  return { ...anonymous, kind: 'staff', sub: randomUUID() };
}

/** What Stripe calls an organization. */
export async function customerOf({ inspect }: Billing, { id }: TestOrganization): Promise<string> {
  const { stripeCustomerId } = await inspect(({ tenant }) =>
    tenant(id).selectFrom('billingCustomer').select('stripeCustomerId').executeTakeFirstOrThrow(),
  );
  if (stripeCustomerId === null) throw new Error('Stripe knows nothing of the organization.');
  return stripeCustomerId;
}

/** What has happened to an organization's subscription, in order. */
export async function kindsOf({ inspect }: Billing, { id }: TestOrganization): Promise<string[]> {
  const changes = await inspect(({ tenant }) =>
    tenant(id).selectFrom('subscriptionChange').select('kind').orderBy('version').execute(),
  );
  return changes.map(({ kind }) => kind);
}

/** The codes of a refused request. */
export function codesOf({ errors = [] }: TestResult): unknown[] {
  return errors.map(({ extensions }) => extensions['code']);
}

interface Fixtures {
  /** Sells the `leads` catalog; one per test file. */
  readonly billing: Billing;
  /** On trial. */
  readonly organization: TestOrganization;
  readonly otherOrganization: TestOrganization;
  /** On trial, with a card. */
  readonly buyer: TestOrganization;
}

async function announced(billing: Billing): Promise<TestOrganization> {
  const organization = testOrganization();
  await billing.announce(organization);
  return organization;
}

export const test = base.extend<Fixtures>({
  billing: [
    // oxlint-disable-next-line no-empty-pattern -- vitest reads the dependencies off the pattern
    async ({}, use) => {
      const billing = await startBilling();
      await use(billing);
      await billing.stop();
    },
    { scope: 'file' },
  ],
  organization: async ({ billing }, use) => use(await announced(billing)),
  otherOrganization: async ({ billing }, use) => use(await announced(billing)),
  buyer: async ({ billing }, use) => {
    const organization = await announced(billing);
    await billing.giveCard(organization);
    await use(organization);
  },
});
