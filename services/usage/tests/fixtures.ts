import { connect, connectPool, migrate } from '@tenantry/database';
import {
  catalogPublished,
  entitlementsChanged,
  type EntitlementState,
  organizationSettingsChanged,
  subscriptionChanged,
} from '@tenantry/events';
import { encodeId } from '@tenantry/graphql';
import { createLogger } from '@tenantry/observability';
import {
  createTestDatabase,
  type ExecuteAs,
  movableClock,
  testGateway,
  testOrganization,
  type TestOrganization,
} from '@tenantry/testing';
import pg from 'pg';
import { test as base } from 'vitest';
import type { DB } from '../src/generated/tables.ts';
import { migrations, start, type UsageService } from '../src/server.ts';
import { createUsageSubgraph } from '../src/subgraph.ts';
import { memoryFeed } from './memory-feed.ts';

const secretKey = 'a secret of thirty-two characters';
const logger = createLogger('usage', 'silent');
/** When every test begins. */
export const now = new Date('2026-11-21T09:30:00.000Z');

/** An organization that billing can speak about. */
export interface Organization extends TestOrganization {
  /** Says which allowances it has from here on, and waits until that has arrived. */
  entitle(version: number, ...entitlements: EntitlementState[]): Promise<void>;
}

export type World = Awaited<ReturnType<typeof startWorld>>;

/** Tests get a service on a database of the file's own, with everything around it in memory, and a fresh organization. */
export const test = base
  .extend('world', { scope: 'file' }, async ({}, { onCleanup }) => {
    const world = await startWorld();
    onCleanup(world.stop);
    return world;
  })
  .extend('organization', ({ world }) => {
    world.clock.set(now);
    return world.newOrganization();
  });

async function startWorld() {
  const { url, drop } = await createTestDatabase(migrations, migrate);
  const { actorKeys, sign, executeAs } = await testGateway();
  const clock = movableClock(now);
  const feeds = { identity: memoryFeed('identity'), billing: memoryFeed('billing') };
  const services: UsageService[] = [];

  async function startService(): Promise<UsageService> {
    const service = await start({
      databaseUrl: url,
      secretKey,
      feedToken: secretKey,
      actorKeys,
      port: null,
      logger,
      clock,
      feeds,
      webhooksToAnywhere: true,
    });
    services.push(service);
    return service;
  }
  const service = await startService();
  feeds.billing.publish(catalog);

  function newOrganization(): Organization {
    const organization = testOrganization();
    return {
      ...organization,
      async entitle(version, ...entitlements) {
        const { id } = organization;
        feeds.billing.publish(entitlementsChanged({ organizationId: id, version, planKey: 'FREE', entitlements }), {
          orgId: id,
        });
        await service.caughtUp();
      },
    };
  }

  return {
    url,
    actorKeys,
    executeAs,
    sign,
    clock,
    feeds,
    service,
    /** Starts another process of the service. */
    startService,
    newOrganization,
    /** The organization goes by another time zone from now on. */
    async moveTo({ id }: Organization, timeZone: string, version: number) {
      feeds.identity.publish(organizationSettingsChanged({ organizationId: id, locale: 'en', timeZone, version }), {
        orgId: id,
      });
      await service.caughtUp();
    },
    /** Billing tells a billing period. */
    async bill({ id }: Organization, currentPeriodStart: string, currentPeriodEnd: string, version: number) {
      const plan = { planKey: 'FREE', previousPlanKey: null, trialEndsAt: null, status: 'ACTIVE' } as const;
      const period = { currentPeriodStart, currentPeriodEnd };
      feeds.billing.publish(
        subscriptionChanged({ organizationId: id, subscriptionId: id, version, ...plan, ...period }),
        { orgId: id },
      );
      await service.caughtUp();
    },
    /** A subgraph of its own, with the statements it has sent. */
    observe() {
      const statements: string[] = [];
      const database = connect<DB>({ url, service: 'usage', observe: ({ sql }) => statements.push(sql) });
      const subgraph = createUsageSubgraph({ database, actorKeys, secretKey, clock, logger });
      return { statements, execute: executeAs(subgraph), close: () => database.close() };
    },
    /** Reads what is stored, of every organization. */
    async stored<Row extends object>(sql: string, ...values: unknown[]): Promise<Row[]> {
      const pool = connectPool({ url, service: 'usage', role: 'reporting', max: 1 });
      const { rows } = await pool.query<Row>(sql, values).finally(() => pool.end());
      return rows;
    },
    /** Does or sees what only somebody with the database in their hands can. */
    async tamper(sql: string, ...values: unknown[]) {
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      const { rows } = await client.query<object>(sql, values).finally(() => client.end());
      return rows;
    },
    execute: executeAs(service.subgraph),
    async stop() {
      await Promise.all(services.map((started) => started.stop()));
      await drop();
    },
  };
}

/** An allowance of a plan. */
export function metered(
  key: string,
  limit: number | null,
  period: 'DAY' | 'MONTH' | 'PERIOD' | 'NEVER' = 'MONTH',
  overage: 'HARD' | 'SOFT' = 'HARD',
): EntitlementState {
  return { key, type: 'METERED', enabled: true, limit, period, overage };
}

const plan = [metered('leads', 50), metered('messages', 10, 'DAY'), metered('bytes', null, 'NEVER')];
const catalog = catalogPublished({
  key: 'leads',
  version: 1,
  meters: [
    { key: 'leads', name: 'Leads', unit: 'lead', aggregation: 'SUM' },
    { key: 'messages', name: 'Messages', unit: 'message', aggregation: 'SUM' },
    { key: 'bytes', name: 'Bytes', unit: 'byte', aggregation: 'SUM' },
    { key: 'campaigns', name: 'Campaigns', unit: 'campaign', aggregation: 'COUNT' },
    { key: 'storage', name: 'Storage', unit: 'byte', aggregation: 'LATEST' },
    { key: 'seats', name: 'Seats', unit: 'seat', aggregation: 'MAX' },
    { key: 'visitors', name: 'Visitors', unit: 'visitor', aggregation: 'UNIQUE', groupBy: 'country' },
  ],
  plans: [{ key: 'FREE', name: 'Free', entitlements: plan }],
});

/** The reference by which the gateway names an organization. */
export function referenceTo({ id }: { readonly id: string }) {
  return { __typename: 'Organization', id: encodeId('org', id) };
}

/** What of each allowance is used, as the owner reads it: `{ leads: '45' }`; null before billing has spoken. */
export async function usedOf(execute: ExecuteAs, organization: Organization): Promise<Record<string, string> | null> {
  const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Organization { usage { meter { key } used } } } }`;
  const { data } = await execute(organization.owner, query, { of: [referenceTo(organization)] });
  const usage: { meter: { key: string }; used: string }[] | null = data._entities[0].usage;
  return usage && Object.fromEntries(usage.map(({ meter, used }) => [meter.key, used]));
}
