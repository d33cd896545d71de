import { entitlementsChanged } from '@tenantry/events';
import { expect } from 'vitest';
import { metered, type Organization, test, usedOf, type World } from './fixtures.ts';
import { consume, record } from './operations.ts';

/** Billing says that an organization is read-only, or is not any more; everything else stays as it was. */
async function say(
  { feeds, service }: World,
  { id }: Organization,
  version: number,
  readOnly: 'UNPAID' | 'PAUSED' | null,
) {
  const entitlements = [metered('leads', 50)];
  const said = { organizationId: id, version, planKey: 'STARTER', entitlements, readOnly };
  feeds.billing.publish(entitlementsChanged(said), { orgId: id });
  await service.caughtUp();
}

const refused = (message: string, readOnly: string) => [
  expect.objectContaining({ message, extensions: expect.objectContaining({ code: 'FORBIDDEN', readOnly }) }),
];
const unpaid = 'The subscription is unpaid: nothing is added until it is paid. Everything can still be read.';
const onHold = 'The subscription is on hold: nothing is added until it is resumed. Everything can still be read.';

test('while the subscription is unpaid use is neither consumed nor recorded, and is read as before', async ({
  world,
  organization,
}) => {
  await say(world, organization, 1, null);
  await consume(world.execute, organization, 'before');
  await say(world, organization, 2, 'UNPAID');
  const refusals = [
    await consume(world.execute, organization, 'meanwhile'),
    await record(world.execute, organization, { key: 'meanwhile', meter: 'leads' }),
  ];
  const read = await usedOf(world.execute, organization);
  await say(world, organization, 3, 'PAUSED');
  const paused = await consume(world.execute, organization, 'meanwhile');
  await say(world, organization, 4, null);
  await consume(world.execute, organization, 'meanwhile');

  expect(refusals).toEqual([refused(unpaid, 'UNPAID'), refused(unpaid, 'UNPAID')]);
  expect(read).toEqual({ leads: '1' });
  expect(paused).toEqual(refused(onHold, 'PAUSED'));
  expect(await usedOf(world.execute, organization)).toEqual({ leads: '2' });
});

test('what billing said before it knew of this refuses nothing', async ({ world, organization }) => {
  await organization.entitle(1, metered('leads', 50));

  expect(await consume(world.execute, organization, 'first')).toMatchObject({ usage: { used: '1' }, errors: [] });
});
