import { expect, test } from 'vitest';
import { type Catalog, catalogNames, loadCatalog } from './catalog.ts';

const priceList = ({ plans }: Catalog) =>
  plans.map((plan) => [
    plan.key,
    ...plan.prices.map((price) => (price.model === 'FLAT' ? price.amountMinor : price.model)),
  ]);

const limits = ({ plans }: Catalog, key: string) =>
  plans.map(({ entitlements: { [key]: value } }) => (value && value.type !== 'BOOLEAN' ? value.limit : undefined));

test('the leads catalog sells what it promises', () => {
  const leads = loadCatalog('leads');

  expect(leads).toMatchObject({ currency: 'EUR', trial: { plan: 'PROFESSIONAL', days: 14 }, fallbackPlan: 'FREE' });
  expect(priceList(leads)).toEqual([
    ['FREE', 0n],
    ['STARTER', 4900n, 49000n],
    ['PROFESSIONAL', 14900n, 149000n],
    ['ENTERPRISE', 49900n, 499000n],
  ]);
  expect(['leads', 'users', 'messages', 'templates', 'sequences'].map((key) => limits(leads, key))).toEqual([
    [50n, 500n, 5000n, null],
    [1n, 3n, 10n, null],
    [10n, 100n, 500n, null],
    [3n, 10n, 50n, null],
    [1n, 5n, 20n, null],
  ]);
});

test('the studio catalog sells what it promises, and its internal plan is unlimited', () => {
  const studio = loadCatalog('studio');

  expect(studio).toMatchObject({ currency: 'USD', fallbackPlan: 'FREE' });
  expect(priceList(studio).map(([key, month]) => [key, month])).toEqual([
    ['FREE', 0n],
    ['STARTER', 999n],
    ['PROFESSIONAL', 2999n],
    ['ENTERPRISE', 9999n],
    ['ADMIN', undefined],
  ]);
  expect(['users', 'teams', 'storage', 'bandwidth'].map((key) => limits(studio, key))).toEqual([
    [5n, 20n, 100n, null, null],
    [2n, 5n, 20n, null, null],
    [5_000_000_000n, 50_000_000_000n, 500_000_000_000n, null, null],
    [50_000_000_000n, 500_000_000_000n, 2_000_000_000_000n, null, null],
  ]);
  expect(studio.plans.at(-1)).toMatchObject({ key: 'ADMIN', visibility: 'INTERNAL' });
  expect(
    studio.entitlements.filter(({ key, type }) => type !== 'BOOLEAN' && limits(studio, key).at(-1) !== null),
  ).toEqual([]);
});

test.for(catalogNames)('every plan of %s answers for every entitlement', (name) => {
  const { entitlements, plans } = loadCatalog(name);

  const expected = Object.fromEntries(entitlements.map(({ key, type }) => [key, type]));
  for (const plan of plans)
    expect(Object.fromEntries(Object.entries(plan.entitlements).map(([key, { type }]) => [key, type]))).toEqual(
      expected,
    );
});
