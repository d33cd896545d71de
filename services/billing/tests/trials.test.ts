import { testOrganization } from '@tenantry/testing';
import { afterEach, expect, test } from 'vitest';
import { publishCatalog } from '../src/plans/publish-catalog.ts';
import { endTrial } from '../src/subscriptions/end-trial.ts';
import { type Billing, representing, startBilling } from './fixtures.ts';
import { changePlanMutation, organizationQuery } from './operations.ts';

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
  await billing.execute(buyer.owner, changePlanMutation, { input: { planKey: 'STARTER' } });

  const tooEarly = await billing.service.endTrials();
  billing.clock.set(dayAfterTrial);
  const ended = await Promise.all([billing, another, billing, another].map(({ service }) => service.endTrials()));
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
  expect(await billing.eventsOf(buyer)).toHaveLength(2 + 3);
});

test('a trial that was taken for over but is not goes on', async () => {
  const { databaseUrl, clock, ...billing } = await begin('leads');
  const organization = testOrganization();
  await billing.announce(organization);
  const offer = await publishCatalog({ databaseUrl, name: 'leads', clock });
  const meta = { actor: null, requestId: null, clock };
  const endedIn = (orgId: string) =>
    billing.inspect((database) => database.transact({ orgId }, meta, (trx) => endTrial(trx, offer)));

  expect([await endedIn(organization.id), await endedIn(testOrganization().id)]).toEqual([false, false]);
  clock.set('2026-02-14T12:00:00Z');
  expect([await endedIn(organization.id), await endedIn(organization.id)]).toEqual([true, false]);
});

test('a month follows the other without anything being done', async () => {
  const billing = await begin('leads');
  const organization = testOrganization();
  await billing.announce(organization);
  await billing.execute(organization.owner, changePlanMutation, { input: { planKey: 'STARTER' } });
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
  await billing.service.endTrials();
  const expired = await look();
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
