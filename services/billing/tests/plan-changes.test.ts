import { entitlementsChanged, subscriptionChanged } from '@tenantry/events';
import { testOrganization } from '@tenantry/testing';
import { expect } from 'vitest';
import { codesOf, customerOf, kindsOf, representing, test } from './fixtures.ts';
import { changePlanMutation, entitlementsQuery, moveMutation } from './operations.ts';

const toStarter = { input: { planKey: 'STARTER' } };
const onStarter = {
  status: 'ACTIVE',
  plan: { key: 'STARTER' },
  trialEndsAt: null,
  currentPeriodStart: '2026-01-31T12:00:00.000Z',
  currentPeriodEnd: '2026-02-28T12:00:00.000Z',
  version: 2,
};

test('choosing a plan ends the trial and begins a month', async ({ billing, buyer: organization }) => {
  const change = await billing.execute(organization.owner, changePlanMutation, toStarter);
  const { data } = await billing.execute(organization.owner, entitlementsQuery, representing(organization));
  const [, , , , , changed, entitlements, audit] = await billing.eventsOf(organization);

  expect(change).toEqual({ data: { changePlan: { subscription: onStarter, errors: [] } } });
  expect(data._entities[0].entitlements[0]).toEqual({ key: 'leads', limit: '500', enabled: true });
  const actor = { kind: 'user', id: organization.owner.userId };
  expect(changed).toMatchObject({
    actor,
    data: { version: 2, planKey: 'STARTER', previousPlanKey: 'PROFESSIONAL', status: 'ACTIVE', trialEndsAt: null },
  });
  expect(entitlements).toMatchObject({ actor, data: { version: 2, planKey: 'STARTER', entitlements: { length: 16 } } });
  const targets = [{ type: 'sub', id: changed?.subject }];
  expect(audit).toMatchObject({ kind: 'audit', actor, data: { action: 'billing.changePlan', targets } });
  // Of the books nothing is told: they know the organization by a pseudonym.
  const told = audit?.data['after'] as object;
  expect(Object.keys(told).toSorted()).toEqual([
    ...['billingCustomer', 'entitlementState', 'invoice', 'invoiceLine', 'revenueAccount'],
    ...['subscription', 'subscriptionChange'],
  ]);
});

test('the plan that is tried can be bought, and then not again', async ({ billing, buyer: organization }) => {
  const input = { planKey: 'PROFESSIONAL' };
  const bought = await billing.execute(organization.owner, changePlanMutation, { input });
  const again = await billing.execute(organization.owner, changePlanMutation, { input });

  expect(bought.data.changePlan).toMatchObject({ subscription: { status: 'ACTIVE', version: 2 }, errors: [] });
  expect(again.data.changePlan).toEqual({
    subscription: null,
    errors: [
      {
        __typename: 'PlanUnchanged',
        code: 'PLAN_UNCHANGED',
        message: 'The organization is on this plan already.',
        path: ['input', 'planKey'],
      },
    ],
  });
});

test('a plan that is not on offer is not found', async ({ billing, organization }) => {
  const { data } = await billing.execute(organization.owner, changePlanMutation, { input: { planKey: 'GOLD' } });

  expect(data.changePlan).toEqual({
    subscription: null,
    errors: [
      {
        __typename: 'NotFound',
        code: 'NOT_FOUND',
        message: 'There is no such plan on offer.',
        path: ['input', 'planKey'],
      },
    ],
  });
});

test('a change based on an old version is refused', async ({ billing, organization }) => {
  const change = (expectedVersion: number) =>
    billing.execute(organization.owner, changePlanMutation, { input: { planKey: 'FREE', expectedVersion } });
  const first = await change(1);
  const late = await change(1);

  expect(first.data.changePlan).toMatchObject({ subscription: { plan: { key: 'FREE' }, version: 2 }, errors: [] });
  expect(late.data.changePlan).toMatchObject({
    subscription: null,
    errors: [{ __typename: 'VersionConflict', path: ['input', 'expectedVersion'], currentVersion: 2 }],
  });
});

test('a plan cannot be changed before there is a subscription', async ({ billing }) => {
  const { data } = await billing.execute(testOrganization().owner, changePlanMutation, toStarter);

  expect(data.changePlan).toMatchObject({ subscription: null, errors: [{ __typename: 'NotFound', path: null }] });
});

test('two concurrent upgrades make one: of 100 callers one pays', async ({ billing, buyer }) => {
  const changes = await Promise.all(
    Array.from({ length: 100 }, () => billing.execute(buyer.owner, changePlanMutation, toStarter)),
  );
  const { data: invoices } = await billing.stripe.invoices.list({ customer: await customerOf(billing, buyer) });

  const codes = changes.map(({ data }) => data.changePlan.errors[0]?.code ?? 'CHANGED');
  expect(codes.filter((code) => code === 'CHANGED')).toHaveLength(1);
  expect(codes.filter((code) => code === 'PLAN_UNCHANGED')).toHaveLength(99);
  expect(invoices.map(({ amount_paid: paid }) => paid)).toEqual([4900]);
  expect(await kindsOf(billing, buyer)).toEqual(['STARTED', 'SUBSCRIBED']);
});

test('of many changes at once each follows another', async ({ billing, buyer }) => {
  await billing.execute(buyer.owner, changePlanMutation, toStarter);
  const keys = ['PROFESSIONAL', 'ENTERPRISE', 'STARTER'];
  await Promise.all(
    Array.from({ length: 9 }, (_, index) =>
      billing.execute(buyer.owner, changePlanMutation, { input: { planKey: keys[index % 3] } }),
    ),
  );
  const events = await billing.eventsOf(buyer);
  const ledger = await billing.inspect(({ tenant }) =>
    tenant(buyer.id).selectFrom('subscriptionChange').selectAll().orderBy('version').execute(),
  );

  const versions = ledger.map((_, index) => index + 1);
  const told = events.filter(({ type }) => type === subscriptionChanged.type).map(subscriptionChanged.parse);
  const entitlements = events.filter(({ type }) => type === entitlementsChanged.type).map(entitlementsChanged.parse);
  expect(ledger.map(({ version }) => version)).toEqual(versions);
  expect(told.map(({ version }) => version)).toEqual(versions);
  expect(ledger.slice(1).map(({ previousPlanId }) => previousPlanId)).toEqual(
    ledger.slice(0, -1).map(({ planId }) => planId),
  );
  expect(entitlements.map(({ version }) => version)).toEqual(entitlements.map((_, index) => index + 1));
  expect(entitlements.at(-1)?.planKey).toBe(told.at(-1)?.planKey);
});

test('a request that is repeated with its key is answered as the first time', async ({
  billing,
  buyer: organization,
}) => {
  const toOther = { input: { planKey: 'ENTERPRISE' } };
  const withKey = { idempotencyKey: 'key-1' };
  const first = await billing.execute(organization.owner, changePlanMutation, toStarter, withKey);
  await billing.execute(organization.owner, changePlanMutation, toOther);
  const repeated = await billing.execute(organization.owner, changePlanMutation, toStarter, withKey);
  const another = await billing.execute(organization.owner, changePlanMutation, toOther, withKey);

  expect(first).toEqual({ data: { changePlan: { subscription: onStarter, errors: [] } } });
  expect(repeated).toEqual(first);
  expect(codesOf(another)).toEqual(['IDEMPOTENCY_CONFLICT']);
  expect(await kindsOf(billing, organization)).toEqual(['STARTED', 'SUBSCRIBED', 'PLAN_CHANGED']);
});

test('a plan that costs money needs something to pay with, one that does not needs nothing', async ({
  billing,
  organization,
}) => {
  const paid = await billing.execute(organization.owner, moveMutation, toStarter);
  const free = await billing.execute(organization.owner, moveMutation, { input: { planKey: 'FREE' } });

  expect(paid.data.changePlan).toMatchObject({
    subscription: null,
    errors: [{ code: 'PAYMENT_METHOD_REQUIRED', path: ['input', 'planKey'] }],
  });
  expect(free.data.changePlan).toMatchObject({ subscription: { plan: { key: 'FREE' }, status: 'ACTIVE' }, errors: [] });
});
