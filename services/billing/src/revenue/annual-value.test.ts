import { expect, test } from 'vitest';
import type { PlanRow } from '../plans/store.ts';
import type { PriceTerms } from '../plans/terms.ts';
import type { Discount } from '../subscriptions/discount.ts';
import { plainTerms, type Terms } from '../subscriptions/terms.ts';
import { annualValueOf } from './annual-value.ts';

const unpriced = { amountMinor: null, unitPriceMinor: null, packageSize: null, tiers: null };
const price = (terms: Partial<PriceTerms>): PriceTerms => ({
  ...unpriced,
  interval: 'MONTH',
  currency: 'EUR',
  model: 'FLAT',
  ...terms,
});
const plan: PlanRow = {
  id: 'plan',
  catalog: 'leads',
  key: 'STARTER',
  version: 1,
  name: 'Starter',
  description: '',
  visibility: 'PUBLIC',
  rank: 1,
  prices: [
    price({ amountMinor: 4_900n }),
    price({ interval: 'YEAR', amountMinor: 49_000n }),
    price({ currency: 'JPY', model: 'PER_SEAT', unitPriceMinor: '333.5' }),
  ],
  entitlements: [],
};
const month = { start: new Date('2026-01-01T00:00:00Z'), end: new Date('2026-02-01T00:00:00Z') };
const paid: Terms = {
  ...plainTerms(plan, 'ACTIVE', month, 'EUR'),
  stripe: { subscriptionId: 'sub_1', itemId: 'si_1', scheduleId: null },
};
const coupon: Discount = {
  couponId: 'c',
  code: null,
  percentOff: '12.5',
  amountOffMinor: null,
  duration: 'FOREVER',
  endsAt: null,
};

test.each<[string, Partial<Terms>, bigint]>([
  ['a month counts twelve times', {}, 58_800n],
  ['a year counts once, so that a twelfth of it is a month', { interval: 'YEAR' }, 49_000n],
  ['seats are rounded once, by the month', { currency: 'JPY', quantity: 3 }, 12_012n],
  ['overdue is included', { status: 'PAST_DUE' }, 58_800n],
  ['unpaid is not', { status: 'UNPAID' }, 0n],
  ['on hold is not', { status: 'PAUSED' }, 0n],
  ['a trial is not', { status: 'TRIALING', trialEndsAt: month.end }, 0n],
  ['what nobody pays for is not', { stripe: null }, 0n],
  ['a discount for ever lowers it', { discount: coupon }, (4_900n - 613n) * 12n],
  ['an amount off for ever, too', { discount: { ...coupon, percentOff: null, amountOffMinor: 900n } }, 48_000n],
  ['never below nothing', { discount: { ...coupon, percentOff: null, amountOffMinor: 9_000n } }, 0n],
  ['a discount that ends does not', { discount: { ...coupon, duration: 'REPEATING', endsAt: month.end } }, 58_800n],
  ['a price that is not sold is nothing', { currency: 'USD' }, 0n],
])('%s', (_, terms, annualMinor) => {
  const all = { ...paid, ...terms };
  expect(annualValueOf(all)).toEqual({ currency: all.currency, annualMinor });
});
