import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CatalogError, loadCatalog, parseCatalog } from './catalog.ts';

const written = () => JSON.parse(readFileSync(new URL('../../catalogs/studio.json', import.meta.url), 'utf8'));

/** The problems of the studio catalog after `change`. */
function problemsAfter(change: (catalog: ReturnType<typeof written>) => void): readonly string[] {
  const catalog = written();
  change(catalog);
  try {
    parseCatalog('studio', catalog);
  } catch (error) {
    if (error instanceof CatalogError) return error.problems;
    throw error;
  }
  return [];
}

test('a plan that says nothing of an entitlement gets its default, and a limit is hard unless it says otherwise', () => {
  const catalog = written();
  const singleSignOn = catalog.entitlements.find(({ key }: { key: string }) => key === 'single_sign_on');
  singleSignOn.default = { enabled: true };
  catalog.plans[1].entitlements.bandwidth = { limit: 7 };

  expect(parseCatalog('studio', catalog).plans[1]?.entitlements).toMatchObject({
    single_sign_on: { type: 'BOOLEAN', enabled: true },
    bandwidth: { type: 'METERED', limit: 7n, enforcement: 'HARD', overage: null },
    api_calls: {
      type: 'METERED',
      limit: 100_000n,
      enforcement: 'SOFT',
      overage: { per: 1000, unitPriceMinor: { USD: '40' } },
    },
  });
});

test('amounts beyond 2^53 are written as strings and stay exact', () => {
  const catalog = written();
  catalog.plans[1].prices[0].amountMinor = '9007199254740993';

  expect(parseCatalog('studio', catalog).plans[1]?.prices[0]).toMatchObject({ amountMinor: 9007199254740993n });
});

test('every problem is reported at once, with its path', () => {
  const problems = problemsAfter((catalog) => {
    catalog.trial.plan = 'GOLD';
    catalog.fallbackPlan = 'STARTER';
    catalog.meters[1].key = 'storage';
    catalog.meters[2].key = 'apiCalls';
    catalog.entitlements[0].default = { enabled: true };
    catalog.plans[0].key = 'free';
    catalog.plans[0].prices[0].amountMinor = 9.99;
    catalog.plans[1].entitlements.users = { enabled: true };
    catalog.plans[1].entitlements.api_calls.enforcement = 'HARD';
    catalog.plans[2].rank = catalog.plans[1].rank;
    catalog.plans[2].entitlements.colour = { enabled: true };
    catalog.plans[3].entitlements.api_calls.overage.unitPriceMinor = { EUR: 0.1 };
    delete catalog.plans[4].entitlements.teams;
  });

  expect(problems.toSorted()).toEqual([
    'entitlements[0].default: Needs "limit", as the entitlement is STATIC',
    'entitlements[0].default: Takes no "enabled", as the entitlement is STATIC',
    'entitlements[3].meter: No meter is called bandwidth',
    'entitlements[4].meter: No meter is called api_calls',
    'fallbackPlan: STARTER costs money',
    'meters[1].key: Is that of meters[0] too',
    'meters[2].key: Must be lower_snake',
    'plans[0].key: Must be UPPER_SNAKE',
    'plans[0].prices[0].amountMinor: Must be a whole number of minor units: 9.99 is written 999',
    'plans[1].entitlements.api_calls: Can charge overage only with "enforcement": "SOFT"',
    'plans[1].entitlements.users: Needs "limit", as the entitlement is STATIC',
    'plans[1].entitlements.users: Takes no "enabled", as the entitlement is STATIC',
    'plans[2].entitlements.colour: Is not an entitlement of this catalog',
    'plans[2].rank: Is that of plans[1] too',
    'plans[3].entitlements.api_calls.overage.unitPriceMinor.EUR: Must be a string, so that it stays exact',
    'plans[3].entitlements.api_calls: Has an overage price in EUR, in which no plan is sold',
    'plans[3].entitlements.api_calls: Has no overage price in USD',
    'plans[4].entitlements: Says nothing of teams, which has no default',
    'trial.plan: No plan is called GOLD',
  ]);
});

test('a plan on sale has one price per interval in every currency any plan is sold in', () => {
  const problems = problemsAfter((catalog) => {
    const [free, starter, professional] = catalog.plans;
    free.prices = [];
    starter.prices.push({ ...starter.prices[0] });
    professional.prices.push({ ...professional.prices[0], currency: 'EUR' });
    catalog.plans.length = 3;
  });

  expect(problems.filter((problem) => problem.includes('prices'))).toEqual([
    'plans[0].prices: Has no price per MONTH in USD',
    'plans[0].prices: Has no price per MONTH in EUR',
    'plans[1].prices: Has no price per MONTH in EUR',
    'plans[1].prices: Has no price per YEAR in EUR',
    'plans[1].prices[2]: Is a second price per MONTH in USD',
    'plans[2].prices: Has no price per YEAR in EUR',
  ]);
});

test('tiers rise, and only the last is open', () => {
  const tiers = [{ upTo: 10 }, { upTo: 10 }, { upTo: null }, { upTo: 20 }].map((tier) => ({
    ...tier,
    unitPriceMinor: '0.5',
  }));

  const problems = problemsAfter(({ plans: [, starter] }) => {
    starter.prices[0] = { interval: 'MONTH', currency: 'USD', model: 'GRADUATED', tiers };
  });

  expect(problems).toEqual([
    'plans[1].prices[0].tiers[1].upTo: Must be more than 10, where the tier before ends',
    'plans[1].prices[0].tiers[2].upTo: May be null only in the last tier',
    'plans[1].prices[0].tiers[3].upTo: Must be null in the last tier',
  ]);
});

test.for(['PER_SEAT', 'VOLUME', 'PACKAGE'])('a price may be %s', (model) => {
  const terms = {
    unitPriceMinor: '99.5',
    size: 100,
    amountMinor: 500,
    tiers: [{ upTo: null, unitPriceMinor: '0.25' }],
  };
  const fields = { PER_SEAT: ['unitPriceMinor'], VOLUME: ['tiers'], PACKAGE: ['size', 'amountMinor'] }[model];

  const problems = problemsAfter(({ plans: [, starter] }) => {
    const chosen = Object.entries(terms).filter(([field]) => fields?.includes(field));
    starter.prices[0] = { interval: 'MONTH', currency: 'USD', model, ...Object.fromEntries(chosen) };
  });

  expect(problems).toEqual([]);
});

test('what is no catalog at all is told so', () => {
  expect(() => loadCatalog('gold')).toThrow(
    'Not found. Choose leads, studio, messaging, storefront or a path to a .json file',
  );
  expect(() => loadCatalog('/nowhere/plans.json')).toThrow('Not found');
  expect(problemsAfter((catalog) => (catalog.plans = 'none'))).toEqual([
    'plans: Invalid input: expected array, received string',
  ]);
});
