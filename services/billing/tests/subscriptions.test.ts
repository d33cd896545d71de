import { connect } from '@tenantry/database';
import { subscriptionChanged } from '@tenantry/events';
import { testOrganization, type TestOrganization } from '@tenantry/testing';
import { expect } from 'vitest';
import type { DB } from '../src/generated/tables.ts';
import { publishCatalog } from '../src/plans/publish-catalog.ts';
import { createBillingSubgraph } from '../src/subgraph.ts';
import {
  type Billing,
  codesOf,
  customerOf,
  gateway,
  kindsOf,
  logger,
  representing,
  secretKey,
  test,
} from './fixtures.ts';
import {
  cancelMutation,
  changePlanMutation,
  contractQuery,
  entitlementsQuery,
  moveMutation,
  organizationQuery,
  pauseMutation,
  resumeMutation,
  subscriptionByIdQuery,
  subscriptionIdQuery,
  timelineQuery,
} from './operations.ts';

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
  const execute = executeAs(
    createBillingSubgraph({ database, offer, stripe: null, actorKeys, secretKey, clock, logger }),
  );
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

const command = async (billing: Billing, whose: TestOrganization, mutation: string, input: object = {}) =>
  Object.values((await billing.execute(whose.owner, mutation, { input })).data)[0] as {
    subscription: Record<string, unknown> | null;
    errors: { code: string }[];
  };
const look = async (billing: Billing, whose: TestOrganization) =>
  (await billing.execute(whose.owner, contractQuery, representing(whose))).data._entities[0];

test('a subscription ends with its period unless it is resumed, and the free plan follows', async ({
  billing,
  buyer,
}) => {
  await command(billing, buyer, moveMutation, { planKey: 'STARTER' });
  const ending = await command(billing, buyer, cancelMutation);
  const resumed = await command(billing, buyer, resumeMutation);
  const again = await command(billing, buyer, resumeMutation);
  await command(billing, buyer, cancelMutation);
  const end = ending.subscription?.['currentPeriodEnd'] as string;
  await billing.liveUntil(new Date(Date.parse(end) + 60_000).toISOString());

  expect(ending.subscription).toMatchObject({
    status: 'ACTIVE',
    scheduledChange: { plan: { key: 'FREE' }, interval: null, at: end },
  });
  expect(resumed).toMatchObject({ subscription: { scheduledChange: null }, errors: [] });
  expect(again).toEqual(resumed);
  expect((await look(billing, buyer)).subscription).toMatchObject({
    status: 'ACTIVE',
    plan: { key: 'FREE' },
    currentPeriodStart: end,
  });
  expect(await kindsOf(billing, buyer)).toEqual([
    'STARTED',
    'SUBSCRIBED',
    'CANCELLATION_SCHEDULED',
    'CANCELLATION_WITHDRAWN',
    'CANCELLATION_SCHEDULED',
    'CANCELED',
  ]);
});

test('a subscription can be ended at once, without money back', async ({ billing, buyer, organization }) => {
  await command(billing, buyer, moveMutation, { planKey: 'STARTER' });
  const ended = await command(billing, buyer, cancelMutation, { at: 'NOW' });
  const refused = await command(billing, organization, cancelMutation, { at: 'NOW' });
  const customerId = await customerOf(billing, buyer);
  const { data: invoices } = await billing.stripe.invoices.list({ customer: customerId });

  expect(ended).toMatchObject({ subscription: { status: 'ACTIVE', plan: { key: 'FREE' } }, errors: [] });
  expect(refused.errors).toMatchObject([{ code: 'NOT_SUBSCRIBED' }]);
  expect(invoices.map(({ total }) => total)).toEqual([4900]);
  expect(await billing.stripe.customers.retrieve(customerId)).toMatchObject({ balance: 0 });
});

test('on hold everything can be read and nothing is charged, until it is resumed', async ({ billing, buyer }) => {
  await command(billing, buyer, moveMutation, { planKey: 'STARTER' });
  const paused = await command(billing, buyer, pauseMutation);
  const held = await billing.execute(buyer.owner, entitlementsQuery, representing(buyer));
  const moved = await command(billing, buyer, moveMutation, { planKey: 'PROFESSIONAL' });
  const resumed = await command(billing, buyer, resumeMutation);
  const back = await billing.execute(buyer.owner, entitlementsQuery, representing(buyer));

  expect(paused).toMatchObject({ subscription: { status: 'PAUSED' }, errors: [] });
  expect(held.data._entities[0].entitlements[0]).toEqual({ key: 'leads', limit: '0', enabled: false });
  expect(moved.errors).toMatchObject([{ code: 'SUBSCRIPTION_NOT_ACTIVE' }]);
  expect(resumed).toMatchObject({ subscription: { status: 'ACTIVE' }, errors: [] });
  expect(back.data._entities[0].entitlements[0]).toEqual({ key: 'leads', limit: '500', enabled: true });
  expect(await kindsOf(billing, buyer)).toEqual(['STARTED', 'SUBSCRIBED', 'PAUSED', 'RESUMED']);
});

test('an overdue payment has grace, then everything is read only, and in the end the subscription is canceled', async ({
  billing,
  buyer,
}) => {
  const { subscription } = await command(billing, buyer, moveMutation, { planKey: 'STARTER' });
  const end = Date.parse(subscription?.['currentPeriodEnd'] as string);
  const after = (days: number) => new Date(end + days * 86_400_000 + 7_200_000).toISOString();
  billing.emulator.faults.decline = 'insufficient_funds';
  await billing.liveUntil(after(0));
  const overdue = await look(billing, buyer);
  const kept = await billing.execute(buyer.owner, entitlementsQuery, representing(buyer));
  await billing.liveUntil(after(15));
  const unpaid = await look(billing, buyer);
  const readOnly = await billing.execute(buyer.owner, entitlementsQuery, representing(buyer));
  await billing.liveUntil(after(45));
  const over = await look(billing, buyer);
  billing.emulator.faults.clear();
  const told = (await billing.eventsOf(buyer)).filter(({ type }) => type === 'billing.entitlements.changed');

  expect(told.map(({ data }) => [data['planKey'], data['readOnly']])).toEqual([
    ['PROFESSIONAL', null],
    ['STARTER', null],
    ['STARTER', 'UNPAID'],
    ['FREE', null],
  ]);
  expect(overdue.subscription).toMatchObject({ status: 'PAST_DUE', plan: { key: 'STARTER' } });
  expect(Date.parse(overdue.subscription.graceEndsAt)).toBe(end + 14 * 86_400_000);
  expect(kept.data._entities[0].entitlements[0]).toMatchObject({ key: 'leads', limit: '500' });
  expect(unpaid.subscription).toMatchObject({ status: 'UNPAID', plan: { key: 'STARTER' } });
  expect(readOnly.data._entities[0].entitlements[0]).toMatchObject({ key: 'leads', limit: '0', enabled: false });
  expect(over.subscription).toMatchObject({ status: 'ACTIVE', plan: { key: 'FREE' }, graceEndsAt: null });
  expect(await kindsOf(billing, buyer)).toEqual([
    'STARTED',
    'SUBSCRIBED',
    'PAYMENT_FAILED',
    'PAYMENT_GIVEN_UP',
    'RENEWED',
    'CANCELED',
  ]);
});

test('what is overdue and then paid goes on as before', async ({ billing, buyer }) => {
  const { subscription } = await command(billing, buyer, moveMutation, { planKey: 'STARTER' });
  const end = Date.parse(subscription?.['currentPeriodEnd'] as string);
  billing.emulator.faults.decline = 'insufficient_funds';
  await billing.liveUntil(new Date(end + 7_200_000).toISOString());
  billing.emulator.faults.clear();
  await billing.liveUntil(new Date(end + 4 * 86_400_000).toISOString());

  expect((await look(billing, buyer)).subscription).toMatchObject({ status: 'ACTIVE', graceEndsAt: null });
  expect(await kindsOf(billing, buyer)).toEqual(['STARTED', 'SUBSCRIBED', 'PAYMENT_FAILED', 'PAYMENT_RECOVERED']);
});

test('the timeline shows what happened, newest first, a page at a time', async ({
  billing,
  buyer,
  otherOrganization,
}) => {
  await command(billing, buyer, moveMutation, { planKey: 'STARTER' });
  await command(billing, buyer, moveMutation, { planKey: 'PROFESSIONAL' });
  const page = async (whose: TestOrganization, after: string | null) => {
    const variables = { ...representing(whose), first: 2, after };
    return (await billing.execute(whose.owner, timelineQuery, variables)).data._entities[0].subscriptionTimeline;
  };
  const newest = await page(buyer, null);
  const oldest = await page(buyer, newest.pageInfo.endCursor);

  expect(newest.nodes).toMatchObject([
    { version: 3, kind: 'PLAN_CHANGED', plan: { key: 'PROFESSIONAL' }, previousPlan: { key: 'STARTER' }, quantity: 1 },
    { version: 2, kind: 'SUBSCRIBED', plan: { key: 'STARTER' }, previousStatus: 'TRIALING', status: 'ACTIVE' },
  ]);
  expect(oldest.nodes).toMatchObject([{ version: 1, kind: 'STARTED', previousPlan: null, previousStatus: null }]);
  expect([newest.pageInfo.hasNextPage, oldest.pageInfo.hasNextPage]).toEqual([true, false]);
  expect((await page(otherOrganization, null)).nodes).toHaveLength(1);
});
