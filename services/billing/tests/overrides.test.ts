import { entitlementsChanged } from '@tenantry/events';
import { encodeId } from '@tenantry/graphql';
import { testOrganization } from '@tenantry/testing';
import { expect } from 'vitest';
import { codesOf, representing, staffPerson, test } from './fixtures.ts';
import { contractQuery, endOverrideMutation, entitlementsQuery, overrideMutation } from './operations.ts';

const staff = staffPerson();

test('staff give more for a reason, until it expires', async ({ billing, organization }) => {
  const now = billing.clock.now().getTime();
  const organizationId = encodeId('org', organization.id);
  const expiresAt = new Date(now + 86_400_000).toISOString();
  const more = { organizationId, key: 'leads', limit: '9000', reason: 'A pilot', expiresAt };
  const leads = async () => {
    const { data } = await billing.execute(organization.owner, entitlementsQuery, representing(organization));
    return data._entities[0].entitlements[0].limit;
  };
  const before = await leads();
  const given = await billing.execute(staff, overrideMutation, { input: more });
  const during = await leads();
  const seen = await billing.execute(organization.owner, contractQuery, representing(organization));
  billing.clock.advance({ days: 1 });
  await billing.service.sweep();
  const after = await leads();
  const events = await billing.eventsOf(organization);

  expect(given.data.overrideEntitlement).toEqual({
    entitlementOverride: { key: 'leads', enabled: true, limit: '9000', expiresAt },
    errors: [],
  });
  expect(seen.data._entities[0].entitlementOverrides).toEqual([
    { key: 'leads', enabled: true, limit: '9000', expiresAt },
  ]);
  expect([before, during, after]).toEqual(['5000', '9000', '5000']);
  expect(
    events
      .filter(({ type }) => type === entitlementsChanged.type)
      .map((event) => entitlementsChanged.parse(event).entitlements[0]?.limit),
  ).toEqual([5000, 9000, 5000]);
});

test('another override takes the place of the first, and ending it leaves the plan', async ({
  billing,
  organization,
}) => {
  const organizationId = encodeId('org', organization.id);
  const give = (key: string, more: object) =>
    billing.execute(staff, overrideMutation, { input: { organizationId, key, reason: 'A wish', ...more } });
  await give('leads', { limit: '1' });
  await give('leads', {});
  await give('white_label', { enabled: true });
  const both = await billing.execute(organization.owner, entitlementsQuery, representing(organization));
  await billing.execute(staff, endOverrideMutation, { input: { organizationId, key: 'leads' } });
  const again = await billing.execute(staff, endOverrideMutation, { input: { organizationId, key: 'leads' } });
  const one = await billing.execute(organization.owner, entitlementsQuery, representing(organization));
  const of = ({ data }: typeof both, key: string) =>
    data._entities[0].entitlements.find((entitlement: { key: string }) => entitlement.key === key);

  expect([of(both, 'leads'), of(both, 'white_label')]).toEqual([
    { key: 'leads', limit: null, enabled: true },
    { key: 'white_label', limit: null, enabled: true },
  ]);
  expect([of(one, 'leads').limit, of(one, 'white_label').enabled]).toEqual(['5000', true]);
  expect(again.data.endEntitlementOverride.errors).toMatchObject([{ code: 'NOT_FOUND', path: ['input', 'key'] }]);
});

test.for([
  ['key', { key: 'gold' }, 'NOT_FOUND'],
  ['limit', { key: 'api_access', limit: '5' }, 'INVALID_VALUE'],
  ['limit', { limit: '-1' }, 'INVALID_VALUE'],
  ['reason', { reason: ' ' }, 'INVALID_VALUE'],
  ['expiresAt', { expiresAt: '2020-01-01T00:00:00Z' }, 'INVALID_VALUE'],
  ['organizationId', { organizationId: encodeId('org', testOrganization().id) }, 'NOT_FOUND'],
] as const)('an override whose %s is wrong is refused', async ([field, wrong, code], { billing, organization }) => {
  const input = { organizationId: encodeId('org', organization.id), key: 'leads', reason: 'A wish', ...wrong };
  const { data } = await billing.execute(staff, overrideMutation, { input });

  expect(data.overrideEntitlement).toMatchObject({ errors: [{ code, path: ['input', field] }] });
});

test('nobody but staff overrides anything', async ({ billing, organization }) => {
  const input = { organizationId: encodeId('org', organization.id), key: 'leads', reason: 'For myself' };

  expect(codesOf(await billing.execute(organization.owner, overrideMutation, { input }))).toEqual(['FORBIDDEN']);
});
