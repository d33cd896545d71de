import { entitlementsChanged, organizationPurged } from '@tenantry/events';
import { expect } from 'vitest';
import { representing, test } from './fixtures.ts';
import { organizationQuery } from './operations.ts';

test('a purged organization has no subscription any more, and gets none again; its trial is over for good', async ({
  billing,
  organization,
  otherOrganization,
}) => {
  const purged = organizationPurged({ organizationId: organization.id });
  const look = async (whose: typeof organization) =>
    (await billing.execute(whose.owner, organizationQuery, representing(whose))).data._entities[0].subscription;
  const [before, other] = [await look(organization), await look(otherOrganization)];

  for (let time = 0; time < 2; time += 1) billing.identity.publish(purged, organization.id);
  await billing.service.caughtUp();
  await billing.announce(organization);
  billing.clock.advance({ days: 15 });
  await billing.service.sweep();

  const events = await billing.eventsOf(organization);
  expect(before).toMatchObject({ status: 'TRIALING' });
  expect(await look(organization)).toBeNull();
  expect(other).toMatchObject({ status: 'TRIALING' });
  expect((await look(otherOrganization)).status).toBe('ACTIVE');
  expect(events.filter(({ type }) => type === entitlementsChanged.type)).toHaveLength(1);
});
