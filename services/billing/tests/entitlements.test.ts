import { entitlementsChanged } from '@tenantry/events';
import { expect } from 'vitest';
import { representing, test } from './fixtures.ts';
import { changePlanMutation, entitlementsQuery, organizationQuery } from './operations.ts';

test('a viewer reads what may be used', async ({ billing, organization }) => {
  const { data } = await billing.execute(organization.viewer, entitlementsQuery, representing(organization));

  expect(data._entities[0].entitlements).toHaveLength(16);
  expect(data._entities[0].entitlements.slice(4, 8)).toEqual([
    { key: 'sequences', limit: '20', enabled: true },
    { key: 'api_access', limit: null, enabled: true },
    { key: 'white_label', limit: null, enabled: false },
    { key: 'priority_support', limit: null, enabled: true },
  ]);
});

test('what is metered says how', async ({ billing, organization }) => {
  const { data } = await billing.execute(organization.owner, organizationQuery, representing(organization));

  expect(data._entities[0].entitlements[1]).toEqual({
    key: 'messages',
    name: 'Messages per day',
    type: 'METERED',
    enabled: true,
    limit: '500',
    period: 'DAY',
    enforcement: 'HARD',
  });
});

test('every change is published with all that may be used', async ({ billing, buyer: organization }) => {
  await billing.execute(organization.owner, changePlanMutation, { input: { planKey: 'ENTERPRISE' } });
  const events = await billing.eventsOf(organization);
  const states = events.flatMap((event) => (event.type === entitlementsChanged.type ? [event.data] : []));

  expect(states).toMatchObject([
    { organizationId: organization.id, version: 1, planKey: 'PROFESSIONAL', entitlements: { length: 16 } },
    { organizationId: organization.id, version: 2, planKey: 'ENTERPRISE', entitlements: { length: 16 } },
  ]);
  expect(states[0]?.['entitlements']).toMatchObject([
    { key: 'leads', type: 'METERED', enabled: true, limit: 5000, meter: 'leads', period: 'MONTH', overage: 'HARD' },
    { key: 'messages', type: 'METERED', enabled: true, limit: 500, meter: 'messages', period: 'DAY', overage: 'HARD' },
    { key: 'users', type: 'STATIC', enabled: true, limit: 10, meter: null, period: null, overage: null },
    ...Array.from({ length: 13 }, () => ({})),
  ]);
});
