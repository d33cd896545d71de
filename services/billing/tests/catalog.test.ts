import { connect, migrate, systemClock } from '@tenantry/database';
import { catalogPublished } from '@tenantry/events';
import { createTestDatabase, testOrganization, type TestOrganization } from '@tenantry/testing';
import { expect, onTestFinished } from 'vitest';
import type { DB } from '../src/generated/tables.ts';
import { plannedChanges } from '../src/plans/planned-changes.ts';
import { publishCatalog } from '../src/plans/publish-catalog.ts';
import { sellAtStripe } from '../src/plans/sell-at-stripe.ts';
import { migrations } from '../src/server.ts';
import { changedCatalog } from './changed-catalog.ts';
import { type Billing, customerOf, kindsOf, startBilling, test } from './fixtures.ts';
import { changePlanMutation } from './operations.ts';

async function begin(...args: Parameters<typeof startBilling>): Promise<Billing> {
  const billing = await startBilling(...args);
  onTestFinished(() => billing.stop());
  return billing;
}

test('a catalog is announced once, by whichever process is first, and again when it has changed', async () => {
  const first = await begin('leads');
  await Promise.all([begin('leads', first), begin('leads', first), begin('leads', first)]);
  const once = await first.eventsOf();
  await begin('studio', first);
  const [leads, studio, ...more] = (await first.eventsOf()).map(catalogPublished.parse);

  expect(once).toHaveLength(1);
  expect([leads, studio].map((catalog) => [catalog?.key, catalog?.version])).toEqual([
    ['leads', 1],
    ['studio', 2],
  ]);
  expect(more).toEqual([]);
  expect(leads?.meters).toEqual([
    { key: 'leads', name: 'Leads', unit: 'lead', aggregation: 'SUM', groupBy: 'source' },
    { key: 'messages', name: 'Messages', unit: 'message', aggregation: 'SUM', groupBy: 'channel' },
  ]);
  expect(leads?.plans.map(({ key, entitlements }) => [key, entitlements.length])).toEqual([
    ['FREE', 16],
    ['STARTER', 16],
    ['PROFESSIONAL', 16],
    ['ENTERPRISE', 16],
  ]);
});

test('of processes that start together on a new database, one writes the catalog', async () => {
  const { url, drop } = await createTestDatabase(migrations, migrate);
  const options = { databaseUrl: url, name: 'leads', clock: systemClock };
  const offers = await Promise.all(Array.from({ length: 4 }, () => publishCatalog(options)));
  const database = connect<DB>({ url, service: 'billing', max: 1 });
  const publications = await database.shared.selectFrom('catalogPublication').select('version').execute();
  await database.close();
  await drop();

  expect(new Set(offers.map(({ plans }) => plans.map(({ id }) => id).join())).size).toBe(1);
  expect(publications).toEqual([{ version: 1 }]);
});

test('a catalog that changes a plan under the same version is refused', async ({ billing }) => {
  const changed = changedCatalog(({ plans: [, starter] }) => {
    starter.entitlements['leads'] = { limit: 400 };
  });

  await expect(startBilling(changed, billing)).rejects.toThrow(
    'STARTER: Differs from its version 1 as it was sold. Raise the version, to 2 or more',
  );
  expect(await billing.eventsOf()).toHaveLength(1);
});

test('an unknown catalog is refused, with the names of those there are', async ({ billing }) => {
  await expect(startBilling('gold', billing)).rejects.toThrow('Choose leads, studio, messaging, storefront or a path');
});

test.for(['runtime', 'worker', 'reporting', 'catalog'])('%s cannot change what was sold', async (role, { billing }) => {
  const meta = { actor: null, requestId: null, clock: billing.clock };
  const update = billing.inspect(
    (database) => database.transact('shared', meta, (trx) => trx.updateTable('plan').set({ name: 'Gratis' }).execute()),
    role,
  );

  await expect(update).rejects.toThrow('permission denied');
});

test('the role that writes the catalog publishes nothing else, and nothing in the name of an organization', async ({
  billing,
}) => {
  const publish = (type: string, orgId: string | null) =>
    billing.inspect(
      (database) =>
        database.transact('shared', { actor: null, requestId: null, clock: billing.clock }, (trx) =>
          trx.insertInto('outbox').values({ kind: 'domain', type, schemaVersion: 1, data: '{}', orgId }).execute(),
        ),
      'catalog',
    );

  await expect(publish('billing.subscription.changed', null)).rejects.toThrow('row-level security');
  await expect(publish('billing.catalog.published', crypto.randomUUID())).rejects.toThrow('row-level security');
});

test('what is sold is brought to Stripe once; a dry run says what would change and changes nothing', async () => {
  const billing = await begin('leads');
  const again = await sellAtStripe({ ...billing, plans: await plansOf(billing, 'leads') });
  const dryRun = await plannedChanges(billing.stripe, 'studio');
  const repeated = await plannedChanges(billing.stripe, 'studio');
  const { data: prices } = await billing.stripe.prices.list({ limit: 100 });

  expect([again, await plannedChanges(billing.stripe, 'leads')]).toEqual([[], []]);
  expect(prices.map(({ lookup_key: key, unit_amount: amount }) => `${key} ${amount}`).toSorted()).toEqual([
    'leads.ENTERPRISE.1.MONTH.EUR 49900',
    'leads.ENTERPRISE.1.YEAR.EUR 499000',
    'leads.PROFESSIONAL.1.MONTH.EUR 14900',
    'leads.PROFESSIONAL.1.YEAR.EUR 149000',
    'leads.STARTER.1.MONTH.EUR 4900',
    'leads.STARTER.1.YEAR.EUR 49000',
  ]);
  expect(dryRun).toContain('create product tenantry_studio_STARTER');
  expect(dryRun).toContain('create price studio.STARTER.1.MONTH.USD');
  expect(repeated).toEqual(dryRun);
});

test('versioned, grandfathered plans: who has a version keeps its price, who comes later pays the new one', async () => {
  const billing = await begin('leads');
  const [early, late] = [testOrganization(), testOrganization()];
  const buy = async (from: Billing, organization: TestOrganization) => {
    await from.announce(organization);
    await from.giveCard(organization);
    await from.execute(organization.owner, changePlanMutation, { input: { planKey: 'STARTER' } });
  };
  await buy(billing, early);
  const dearer = changedCatalog(({ plans: [, starter] }) => {
    const price = { interval: 'MONTH', currency: 'EUR', model: 'FLAT', amountMinor: 5900 };
    Object.assign(starter, { version: 2, prices: [price] });
  });
  const next = await begin(dearer, billing);
  await buy(next, late);
  await next.liveUntil('2026-03-02T00:00:00Z');
  const paid = async (organization: TestOrganization) => {
    const { data } = await billing.stripe.invoices.list({ customer: await customerOf(billing, organization) });
    return data.map(({ amount_paid: amount }) => amount);
  };

  expect([await paid(early), await paid(late)]).toEqual([
    [4900, 4900],
    [5900, 5900],
  ]);
  expect(await kindsOf(billing, early)).toEqual(['STARTED', 'SUBSCRIBED', 'RENEWED']);
});

async function plansOf({ databaseUrl, clock }: Billing, name: string) {
  return (await publishCatalog({ databaseUrl, name, clock })).plans;
}
