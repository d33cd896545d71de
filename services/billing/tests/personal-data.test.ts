import { encodeId } from '@tenantry/graphql';
import { expect } from 'vitest';
import { test } from './fixtures.ts';
import { changePlanMutation } from './operations.ts';

test('a person takes what they changed, in every organization, and nothing that others did', async ({
  billing,
  organization,
  otherOrganization,
}) => {
  const { owner, admin } = organization;
  const abroad = { ...otherOrganization.owner, sub: owner.sub, userId: owner.userId };
  await billing.giveCard(organization);
  await billing.giveCard(otherOrganization);
  for (const [person, planKey] of [
    [owner, 'STARTER'],
    [admin, 'PROFESSIONAL'],
    [abroad, 'STARTER'],
  ] as const) {
    billing.clock.advance({ seconds: 1 });
    await billing.execute(person, changePlanMutation, { input: { planKey } });
  }

  const [own, others, nobodys] = await Promise.all(
    [owner.userId, admin.userId, organization.id].map((id) => billing.service.exporter.personal(id ?? '')),
  );

  const changed = ({ id }: { id: string }, kind = 'SUBSCRIBED') => ({
    organizationId: encodeId('org', id),
    kind,
    changedAt: expect.stringMatching(/^2026-01-31T12:00:0\dZ?/),
  });
  expect(own).toEqual({ subscriptionChanges: [changed(otherOrganization), changed(organization)] });
  expect(others).toEqual({ subscriptionChanges: [changed(organization, 'PLAN_CHANGED')] });
  expect(nobodys).toEqual({ subscriptionChanges: [] });
});
