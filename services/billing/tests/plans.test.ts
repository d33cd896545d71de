import { encodeId } from '@tenantry/graphql';
import { testOrganization } from '@tenantry/testing';
import { expect, onTestFinished } from 'vitest';
import { catalogNames } from '../src/catalog/catalog.ts';
import { changedCatalog } from './changed-catalog.ts';
import { type Billing, representing, startBilling, test } from './fixtures.ts';
import { changePlanMutation, organizationQuery, planByIdQuery, plansQuery } from './operations.ts';

async function begin(...args: Parameters<typeof startBilling>): Promise<Billing> {
  const billing = await startBilling(...args);
  onTestFinished(() => billing.stop());
  return billing;
}

const plansOf = async ({ ask }: Billing) => (await ask(plansQuery)).data.plans;
const planRepresentation = (id: string) => ({ representations: [{ __typename: 'Plan', id }] });

test('anybody reads the plans on offer, and each of them by its ID', async ({ billing }) => {
  const plans = await plansOf(billing);
  const again = await billing.ask(planByIdQuery, planRepresentation(plans[1].id));

  expect(plans.map(({ key }: { key: string }) => key)).toEqual(['FREE', 'STARTER', 'PROFESSIONAL', 'ENTERPRISE']);
  expect([plans[0].prices, plans[1].prices]).toEqual([
    [],
    [
      { interval: 'MONTH', amount: { amountMinor: '4900', currency: 'EUR', formatted: '€49.00' } },
      { interval: 'YEAR', amount: { amountMinor: '49000', currency: 'EUR', formatted: '€490.00' } },
    ],
  ]);
  expect([plans[0].entitlements[0], plans[3].entitlements[0]]).toEqual([
    { key: 'leads', limit: '50' },
    { key: 'leads', limit: null },
  ]);
  expect(again).toEqual({ data: { _entities: [{ key: 'STARTER', name: 'Starter' }] } });
});

test.for(catalogNames)('the plans of %s come cheapest first', async (name) => {
  const plans: { prices: { amount: { amountMinor: string } }[] }[] = await plansOf(await begin(name));

  const monthly = plans.map(({ prices: [month] }) => Number(month?.amount.amountMinor ?? 0));
  expect(monthly).toEqual(monthly.toSorted((a, b) => a - b));
});

test('a plan made for one customer is not shown and cannot be chosen', async () => {
  const billing = await begin('studio');
  const organization = testOrganization();
  await billing.announce(organization);
  const { id } = await billing.inspect(({ shared }) =>
    shared.selectFrom('plan').select('id').where('key', '=', 'ADMIN').executeTakeFirstOrThrow(),
  );

  const plans: { key: string }[] = await plansOf(billing);
  const byId = await billing.execute(organization.owner, planByIdQuery, planRepresentation(encodeId('plan', id)));
  const chosen = await billing.execute(organization.owner, changePlanMutation, { input: { planKey: 'ADMIN' } });

  expect(plans.map(({ key }) => key)).toEqual(['FREE', 'STARTER', 'PROFESSIONAL', 'ENTERPRISE']);
  expect(byId).toEqual({ data: { _entities: [null] } });
  expect(chosen.data.changePlan).toMatchObject({ subscription: null, errors: [{ __typename: 'NotFound' }] });
});

test('a new version of a plan is for new customers; who has the old one keeps it until they move', async () => {
  const before = await begin('leads');
  const organization = testOrganization();
  const toStarter = { input: { planKey: 'STARTER' } };
  await before.announce(organization);
  await before.giveCard(organization);
  await before.execute(organization.owner, changePlanMutation, toStarter);
  const [, oldStarter] = await plansOf(before);

  const raised = changedCatalog(({ plans: [, starter] }) => {
    starter.version = 2;
    starter.entitlements['leads'] = { limit: 400 };
  });
  const after = await begin(raised, before);
  const [, newStarter] = await plansOf(after);
  const kept = await after.execute(organization.owner, organizationQuery, representing(organization));
  const moved = await after.execute(organization.owner, changePlanMutation, toStarter);
  const then = await after.execute(organization.owner, organizationQuery, representing(organization));
  const old = await after.ask(planByIdQuery, planRepresentation(oldStarter.id));

  expect([oldStarter, newStarter].map(({ entitlements }) => entitlements[0].limit)).toEqual(['500', '400']);
  expect(kept.data._entities).toMatchObject([{ subscription: { version: 2 }, entitlements: { 0: { limit: '500' } } }]);
  expect(moved.data.changePlan).toMatchObject({ subscription: { version: 3 }, errors: [] });
  expect(then.data._entities).toMatchObject([{ subscription: { version: 3 }, entitlements: { 0: { limit: '400' } } }]);
  expect(old.data._entities).toEqual([{ key: 'STARTER', name: 'Starter' }]);
});
