import { connect } from '@tenantry/database';
import { subscriptionChanged } from '@tenantry/events';
import { testOrganization } from '@tenantry/testing';
import { expect } from 'vitest';
import type { DB } from '../src/generated/tables.ts';
import { publishCatalog } from '../src/plans/publish-catalog.ts';
import { createBillingSubgraph } from '../src/subgraph.ts';
import { codesOf, gateway, logger, representing, secretKey, test } from './fixtures.ts';
import { changePlanMutation, organizationQuery, subscriptionByIdQuery, subscriptionIdQuery } from './operations.ts';

test('a new organization is on trial, once, however often billing hears of it', async ({ billing }) => {
  const organization = testOrganization();
  const before = await billing.execute(organization.owner, organizationQuery, representing(organization));
  await billing.announce(organization);
  await billing.announce(organization);
  const after = await billing.execute(organization.owner, organizationQuery, representing(organization));
  const events = await billing.eventsOf(organization);
  const parked = await billing.inspect(
    ({ shared }) => shared.selectFrom('parkedEvent').select('error').execute(),
    'worker',
  );

  expect(before).toEqual({ data: { _entities: [{ subscription: null, entitlements: null }] } });
  expect(after.data._entities[0].subscription).toEqual({
    status: 'TRIALING',
    plan: { key: 'PROFESSIONAL', name: 'Professional' },
    trialEndsAt: '2026-02-14T12:00:00.000Z',
    currentPeriodStart: '2026-01-31T12:00:00.000Z',
    currentPeriodEnd: '2026-02-14T12:00:00.000Z',
    version: 1,
  });
  expect(events.map(({ type }) => type)).toEqual(['billing.subscription.changed', 'billing.entitlements.changed']);
  expect(parked).toEqual([]);
});

test('the trial is published', async ({ billing, organization }) => {
  const [changed] = await billing.eventsOf(organization);

  expect(changed).toMatchObject({ type: subscriptionChanged.type, actor: { kind: 'service' }, orgId: organization.id });
  expect(changed?.data).toEqual({
    organizationId: organization.id,
    subscriptionId: changed?.subject,
    version: 1,
    status: 'TRIALING',
    planKey: 'PROFESSIONAL',
    previousPlanKey: null,
    trialEndsAt: '2026-02-14T12:00:00.000Z',
    currentPeriodStart: '2026-01-31T12:00:00.000Z',
    currentPeriodEnd: '2026-02-14T12:00:00.000Z',
    change: 'STARTED',
    interval: 'MONTH',
    currency: 'EUR',
    quantity: 1,
    cancelAtPeriodEnd: false,
    scheduledAt: null,
    graceEndsAt: null,
  });
});

test('a viewer can neither read nor change the subscription', async ({ billing, organization }) => {
  const input = { planKey: 'STARTER' };
  const read = await billing.execute(organization.viewer, subscriptionIdQuery, representing(organization));
  const change = await billing.execute(organization.viewer, changePlanMutation, { input });

  expect([codesOf(read), codesOf(change)]).toEqual([['FORBIDDEN'], ['FORBIDDEN']]);
});

test("another organization's subscription is as if it were not there", async ({
  billing,
  organization,
  otherOrganization,
}) => {
  const own = await billing.execute(organization.owner, subscriptionIdQuery, representing(organization));
  const { id } = own.data._entities[0].subscription;
  const representations = ['id', 'nodeId'].map((key) => ({ __typename: 'BillingSubscription', [key]: id }));

  const ofOwner = await billing.execute(organization.owner, subscriptionByIdQuery, { representations });
  const ofOther = await billing.execute(otherOrganization.owner, subscriptionByIdQuery, { representations });
  const foreign = await billing.execute(otherOrganization.owner, organizationQuery, representing(organization));

  expect(ofOwner.data._entities).toEqual(representations.map(() => ({ status: 'TRIALING', version: 1 })));
  expect(ofOther).toEqual({ data: { _entities: [null, null] } });
  expect(foreign).toEqual({ data: { _entities: [null] } });
});

test('an organization asked for 100 times costs as many statements as asked for once', async ({
  billing,
  organization,
}) => {
  const { databaseUrl: url, clock } = billing;
  const statements: unknown[] = [];
  const database = connect<DB>({ url, service: 'billing', observe: (statement) => statements.push(statement) });
  const offer = await publishCatalog({ databaseUrl: url, name: 'leads', clock });
  const { actorKeys, executeAs } = gateway;
  const execute = executeAs(createBillingSubgraph({ database, offer, actorKeys, secretKey, clock, logger }));
  const countFor = async (times: number) => {
    statements.length = 0;
    const organizations = Array.from({ length: times }, () => organization);
    const { data } = await execute(organization.owner, organizationQuery, representing(...organizations));
    expect(data._entities.map(({ subscription }: never) => subscription)).not.toContain(null);
    return statements.length;
  };

  const counts = [await countFor(1), await countFor(100)];
  await database.close();

  expect(counts).toEqual([2, 2]);
});
