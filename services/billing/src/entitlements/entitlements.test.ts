import { expect, test } from 'vitest';
import type { EntitlementDefinition, EntitlementValue } from '../catalog/catalog.ts';
import { granted, leftover, published } from './entitlements.ts';

const feature: EntitlementDefinition = { key: 'api_access', name: 'API access', type: 'BOOLEAN' };
const seats: EntitlementDefinition = { key: 'users', name: 'Users', type: 'STATIC' };
const calls: EntitlementDefinition = {
  key: 'calls',
  name: 'Calls',
  type: 'METERED',
  meter: 'api_calls',
  period: 'MONTH',
};
const metered = (limit: bigint | null, enforcement: 'HARD' | 'SOFT'): EntitlementValue => {
  return { type: 'METERED', limit, enforcement, overage: null };
};

test('what a value grants', () => {
  const unmetered = { meter: null, period: null, enforcement: null };

  expect(granted(feature, { type: 'BOOLEAN', enabled: true })).toEqual({
    ...feature,
    ...unmetered,
    enabled: true,
    limit: null,
  });
  expect(granted(seats, { type: 'STATIC', limit: 3n })).toEqual({ ...seats, ...unmetered, enabled: true, limit: 3n });
  expect(granted(calls, metered(null, 'SOFT'))).toEqual({ ...calls, enabled: true, limit: null, enforcement: 'SOFT' });
});

test.each<[EntitlementValue, boolean]>([
  [metered(null, 'HARD'), true],
  [metered(1n, 'HARD'), true],
  [metered(0n, 'HARD'), false],
  [metered(0n, 'SOFT'), true],
])('whether there is any of %o: %s', (value, enabled) => {
  expect(granted(calls, value).enabled).toBe(enabled);
});

test('when a subscription is over, features and metered use are gone and fixed numbers stay', () => {
  const before = [
    granted(feature, { type: 'BOOLEAN', enabled: true }),
    granted(seats, { type: 'STATIC', limit: 3n }),
    granted(calls, metered(null, 'SOFT')),
  ];

  expect(before.map(leftover)).toEqual([
    { ...before[0], enabled: false },
    before[1],
    { ...before[2], enabled: false, limit: 0n, enforcement: 'HARD' },
  ]);
});

test('events carry plain numbers', () => {
  expect(published(granted(calls, metered(5000n, 'SOFT')))).toEqual({
    key: 'calls',
    type: 'METERED',
    enabled: true,
    limit: 5000,
    meter: 'api_calls',
    period: 'MONTH',
    overage: 'SOFT',
  });
});
