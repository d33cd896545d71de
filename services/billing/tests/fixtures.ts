import { anonymous } from '@tenantry/actor';
import { connect, type Database, migrate, type Role } from '@tenantry/database';
import { type Envelope, organizationCreated } from '@tenantry/events';
import { encodeId } from '@tenantry/graphql';
import { createLogger } from '@tenantry/observability';
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
  readonly execute: ExecuteAs;
  /** Executes as nobody. */
  ask(query: string, variables?: Record<string, unknown>): Promise<TestResult>;
  /** Tells billing of a new organization and waits for what it makes of that. */
  announce(organization: TestOrganization): Promise<void>;
  /** What was published in the organization, in order; what belongs to none without it. */
  eventsOf(organization?: TestOrganization): Promise<Envelope[]>;
  /** Looks into the database, as one of its roles. */
  inspect<T>(look: (database: Database<DB>) => Promise<T>, role?: Role): Promise<T>;
  stop(): Promise<void>;
}

/** Starts a service on the catalog; on the database, the clock and the feed of another one, when it is given. */
export async function startBilling(planCatalog = 'leads', beside?: Billing): Promise<Billing> {
  const own = beside ? null : await createTestDatabase(migrations, migrate);
  const databaseUrl = own?.url ?? beside?.databaseUrl ?? '';
  const clock = beside?.clock ?? movableClock('2026-01-31T12:00:00Z');
  const identity = beside?.identity ?? createScriptedFeed('identity');
  const usage = beside?.usage ?? createScriptedFeed('usage');
  const service = await start({
    databaseUrl,
    secretKey,
    feedToken: 'a feed token of thirty-two letters',
    actorKeys: gateway.actorKeys,
    feeds: { identity },
    planCatalog,
    port: null,
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
    execute,
    ask: (query, variables) => execute(anonymous, query, variables),
    async announce({ id, owner }) {
      const created = { organizationId: id, name: 'Acme', slug: 'acme', ownerId: owner.userId ?? '' };
      identity.publish(organizationCreated(created, id), id);
      await service.caughtUp();
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
      await own?.drop();
    },
  };
}

/** The variables that ask for organizations as the gateway does. */
export function representing(...organizations: TestOrganization[]) {
  return { representations: organizations.map(({ id }) => ({ __typename: 'Organization', id: encodeId('org', id) })) };
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
});
