import { randomUUID } from 'node:crypto';
import { organizationCreated, trialEnding } from '@tenantry/events';
import { testOrganization, type TestOrganization } from '@tenantry/testing';
import { afterEach, expect, test } from 'vitest';
import { publishCatalog } from '../src/plans/publish-catalog.ts';
import { endTrial } from '../src/trials/end-trial.ts';
import { type Billing, kindsOf, representing, startBilling } from './fixtures.ts';
import { cancelMutation, changePlanMutation, organizationQuery } from './operations.ts';

const started: Billing[] = [];
afterEach(async () => {
  for (const billing of started.splice(0).toReversed()) await billing.stop();
});
async function begin(...args: Parameters<typeof startBilling>): Promise<Billing> {
  const billing = await startBilling(...args);
  started.push(billing);
  return billing;
}

const dayAfterTrial = '2026-02-15T12:00:00Z';

test('a trial ends with the free plan, once, whatever number of processes look', async () => {
  const billing = await begin('leads');
  const another = await begin('leads', billing);
  const [organization, buyer] = [testOrganization(), testOrganization()];
  await billing.announce(organization);
  await billing.announce(buyer);
  await billing.giveCard(buyer);
  await billing.execute(buyer.owner, changePlanMutation, { input: { planKey: 'STARTER' } });

  const tooEarly = await billing.service.sweep();
  billing.clock.set(dayAfterTrial);
  const ended = await Promise.all([billing, another, billing, another].map(({ service }) => service.sweep()));
  const { data } = await billing.execute(organization.owner, organizationQuery, representing(organization));
  const [, , changed, entitlements, ...more] = await billing.eventsOf(organization);

  expect([tooEarly, ended.reduce((sum, count) => sum + count)]).toEqual([0, 1]);
  expect(data._entities[0].subscription).toEqual({
    status: 'ACTIVE',
    plan: { key: 'FREE', name: 'Free' },
    trialEndsAt: null,
    currentPeriodStart: '2026-02-14T12:00:00.000Z',
    currentPeriodEnd: '2026-03-14T12:00:00.000Z',
    version: 2,
  });
  expect(data._entities[0].entitlements[0]).toMatchObject({ key: 'leads', limit: '50', enabled: true });
  const change = { version: 2, status: 'ACTIVE', planKey: 'FREE', previousPlanKey: 'PROFESSIONAL' };
  expect(changed).toMatchObject({ actor: { kind: 'service' }, data: change });
  expect(entitlements?.data).toMatchObject({ version: 2, planKey: 'FREE', entitlements: { length: 16 } });
  expect(more).toEqual([]);
  expect(await kindsOf(billing, buyer)).toEqual(['STARTED', 'SUBSCRIBED']);
});

test('a trial that was taken for over but is not goes on', async () => {
  const { databaseUrl, clock, ...billing } = await begin('leads');
  const organization = testOrganization();
  await billing.announce(organization);
  const offer = await publishCatalog({ databaseUrl, name: 'leads', clock });
  const meta = { actor: null, requestId: null, clock };
  const endedIn = (orgId: string) =>
    billing.inspect((database) => database.transact({ orgId }, meta, (trx) => endTrial(trx, offer, null)));

  expect([await endedIn(organization.id), await endedIn(testOrganization().id)]).toEqual([false, false]);
  clock.set('2026-02-14T12:00:00Z');
  expect([await endedIn(organization.id), await endedIn(organization.id)]).toEqual([true, false]);
});

test('a month follows the other without anything being done', async () => {
  const billing = await begin('leads');
  const organization = testOrganization();
  await billing.announce(organization);
  await billing.execute(organization.owner, changePlanMutation, { input: { planKey: 'FREE' } });
  billing.clock.set('2026-05-02T00:00:00Z');

  const { data } = await billing.execute(organization.owner, organizationQuery, representing(organization));

  expect(data._entities[0].subscription).toMatchObject({
    currentPeriodStart: '2026-04-30T12:00:00.000Z',
    currentPeriodEnd: '2026-05-31T12:00:00.000Z',
    version: 2,
  });
});

test('where no plan is free, a trial expires; nothing can be used until a plan is chosen', async () => {
  const billing = await begin('messaging');
  const organization = testOrganization();
  const look = async () => {
    const { data } = await billing.execute(organization.owner, organizationQuery, representing(organization));
    return data._entities[0];
  };
  await billing.announce(organization);
  billing.clock.set(dayAfterTrial);
  await billing.service.sweep();
  const expired = await look();
  await billing.giveCard(organization);
  await billing.execute(organization.owner, changePlanMutation, { input: { planKey: 'PROFESSIONAL' } });
  const bought = await look();

  expect(expired).toMatchObject({
    subscription: { status: 'EXPIRED', plan: { key: 'PROFESSIONAL' }, trialEndsAt: null, version: 2 },
    entitlements: {
      0: { key: 'messages', enabled: false, limit: '0', enforcement: 'HARD' },
      2: { key: 'contacts', enabled: true },
    },
  });
  expect(bought).toMatchObject({
    subscription: { status: 'ACTIVE', plan: { key: 'PROFESSIONAL' }, version: 3 },
    entitlements: { 0: { key: 'messages', enabled: true, enforcement: 'SOFT' } },
  });
});

test('of a trial that ends in three days people are told once', async () => {
  const billing = await begin('leads');
  const organization = testOrganization();
  await billing.announce(organization);
  billing.clock.set('2026-02-11T11:59:59Z');
  const tooEarly = await billing.service.sweep();
  billing.clock.set('2026-02-11T12:00:00Z');
  const told = [await billing.service.sweep(), await billing.service.sweep()];
  const endings = (await billing.eventsOf(organization)).filter(({ type }) => type === trialEnding.type);

  expect([tooEarly, ...told]).toEqual([0, 1, 0]);
  expect(endings.map(trialEnding.parse)).toEqual([
    { organizationId: organization.id, planKey: 'PROFESSIONAL', trialEndsAt: '2026-02-14T12:00:00.000Z' },
  ]);
});

test('trial without card → fallback plan; with a card the plan that was tried is bought', async () => {
  const billing = await begin('leads');
  const [without, withCard, declined] = [testOrganization(), testOrganization(), testOrganization()];
  for (const organization of [without, withCard, declined]) await billing.announce(organization);
  await billing.giveCard(withCard);
  await billing.giveCard(declined, 'pm_card_chargeCustomerFail');
  billing.clock.set('2026-02-14T12:00:00Z');
  await billing.service.sweep();
  const look = async (organization: TestOrganization) => {
    const { data } = await billing.execute(organization.owner, organizationQuery, representing(organization));
    const { status, plan } = data._entities[0].subscription;
    return [status, plan.key];
  };

  expect(await look(without)).toEqual(['ACTIVE', 'FREE']);
  expect(await look(withCard)).toEqual(['ACTIVE', 'PROFESSIONAL']);
  expect(await look(declined)).toEqual(['ACTIVE', 'FREE']);
  expect(await kindsOf(billing, withCard)).toEqual(['STARTED', 'SUBSCRIBED']);
});

test('trials taken twice: a person has one, however many organizations they create at once, and none after it', async () => {
  const billing = await begin('leads');
  const founder = randomUUID();
  const organizations = Array.from({ length: 6 }, () => testOrganization());
  for (const { id } of organizations) {
    const created = { organizationId: id, name: 'Acme', slug: `acme-${id}`, ownerId: founder };
    billing.identity.publish(organizationCreated(created, id), id);
  }
  await billing.service.caughtUp();
  const statuses = () =>
    Promise.all(
      organizations.map(async (organization) => {
        const { data } = await billing.execute(organization.owner, organizationQuery, representing(organization));
        return data._entities[0].subscription.status;
      }),
    );
  const atFirst = await statuses();
  const [trying] = organizations;
  await billing.giveCard(trying!);
  await billing.execute(trying!.owner, changePlanMutation, { input: { planKey: 'STARTER' } });
  await billing.execute(trying!.owner, cancelMutation, { input: { at: 'NOW' } });

  expect(atFirst).toEqual(['TRIALING', 'ACTIVE', 'ACTIVE', 'ACTIVE', 'ACTIVE', 'ACTIVE']);
  expect(await statuses()).toEqual(Array.from({ length: 6 }, () => 'ACTIVE'));
});
