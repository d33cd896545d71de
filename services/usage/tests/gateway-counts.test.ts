import { anonymous } from '@tenantry/actor';
import { entitlementsChanged } from '@tenantry/events';
import { expect } from 'vitest';
import { metered, type Organization, test, usedOf, type World } from './fixtures.ts';

const event = ({ id }: Organization, key: string, quantity: number) => ({
  organizationId: id,
  key,
  meter: 'leads',
  quantity,
  occurredAt: '2026-11-21T08:00:00.000Z',
  properties: { endpoint: '/graphql' },
});

async function tell({ service, sign }: World, events: readonly unknown[]): Promise<number> {
  const token = await sign({ ...anonymous, kind: 'service', sub: 'gateway' });
  const response = await service.app.fetch(
    new Request('http://usage/internal/usage', {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
      body: JSON.stringify({ events }),
    }),
  );
  return response.status;
}

test('what the gateway counted of several organizations is counted once, whatever they may still write', async ({
  world,
  organization,
}) => {
  const other = world.newOrganization();
  for (const { id } of [organization, other]) {
    const said = { organizationId: id, version: 1, planKey: 'FREE', entitlements: [metered('leads', 1)] };
    world.feeds.billing.publish(entitlementsChanged({ ...said, readOnly: 'UNPAID' }), { orgId: id });
  }
  await world.service.caughtUp();
  const events = [event(organization, 'a', 3), event(other, 'a', 5), event(organization, 'b', 2)];

  expect([await tell(world, events), await tell(world, events)]).toEqual([204, 204]);
  expect(await usedOf(world.execute, organization)).toEqual({ leads: '5' });
  expect(await usedOf(world.execute, other)).toEqual({ leads: '5' });
});

test('a meter that is not there is left alone, and what is no event is refused by name', async ({
  world,
  organization,
}) => {
  await organization.entitle(1, metered('leads', 1));

  expect(await tell(world, [{ ...event(organization, 'a', 1), meter: 'nope' }])).toBe(204);
  expect(await tell(world, [{ ...event(organization, 'a', 1), quantity: '1' }])).toBe(400);
  expect(await usedOf(world.execute, organization)).toEqual({ leads: '0' });
});
