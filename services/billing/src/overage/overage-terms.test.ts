import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PlanRow } from '../plans/store.ts';
import { type InForce, overageOf, overageTermsOf } from './overage-terms.ts';

const overage = (unitPriceMinor: string) => ({ per: 1_000, unitPriceMinor: { USD: unitPriceMinor } });

function plan(id: string, limit: bigint | null, price: string | null): PlanRow {
  const entitlement = {
    key: 'api_calls',
    name: 'API calls',
    type: 'METERED',
    enabled: true,
    limit,
    meter: 'api_calls',
    period: 'MONTH',
    enforcement: price === null ? 'HARD' : 'SOFT',
    overage: price === null ? null : overage(price),
  } as const;
  return { id, entitlements: [entitlement] } as unknown as PlanRow;
}
const starter = plan('starter', 100_000n, '40');
const professional = plan('professional', 1_000_000n, '25');
const unlimited = plan('unlimited', null, null);
const on = (row: PlanRow, status: InForce['status'] = 'ACTIVE'): InForce => ({ plan: row, status, currency: 'USD' });
const calls = { meter: 'api_calls', period: 'MONTH' };
const termsOf = (...inForce: InForce[]) => overageTermsOf(inForce, calls);

test('after a change within a period the larger allowance holds, with its own price', () => {
  const better = { planId: 'professional', currency: 'USD', included: 1_000_000n, unitPriceMinor: '25', per: 1_000n };

  expect(termsOf(on(starter), on(professional))).toEqual(better);
  expect(termsOf(on(professional), on(starter))).toEqual(better);
  expect(termsOf(on(unlimited, 'TRIALING'), on(starter))).toBeNull();
});

test('nothing is charged on trial, when nothing is paid any more, or where use is refused at the limit', () => {
  expect(termsOf(on(starter, 'TRIALING'))).toBeNull();
  expect(termsOf(on(starter), on(starter, 'CANCELED'))).toBeNull();
  expect(termsOf(on(plan('hard', 5n, null)))).toBeNull();
  expect(overageTermsOf([on(starter)], { ...calls, period: 'DAY' })).toBeNull();
  expect(termsOf()).toBeNull();
});

test('what was promised beside the plan is included', () => {
  expect(overageTermsOf([on(starter)], calls, 150_000n)?.included).toBe(150_000n);
  expect(overageTermsOf([on(starter)], calls, 50_000n)?.included).toBe(100_000n);
});

test('allowance counted as overage: never, to the last unit that is included', () => {
  const terms = termsOf(on(starter))!;
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 20n }), (quantity) => {
      const { beyond, amountMinor } = overageOf(quantity, terms);

      expect(beyond).toBe(quantity > 100_000n ? quantity - 100_000n : 0n);
      if (quantity <= 100_000n) expect(amountMinor).toBe(0n);
      expect(overageOf(quantity + 1n, terms).amountMinor >= amountMinor).toBe(true);
    }),
  );
});
