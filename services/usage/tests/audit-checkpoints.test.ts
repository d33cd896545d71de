import { readCheckpoint, readVerifierKey, signerOf } from '@tenantry/audit-verify';
import { encodeId } from '@tenantry/graphql';
import { expect } from 'vitest';
import { act, read } from './audit-acts.ts';
import { now, type Organization, test, type World } from './fixtures.ts';
import { createEndpoint } from './webhook-operations.ts';

async function fill(world: World, organization: Organization, count: number) {
  for (let index = 0; index < count; index += 1) act(world, organization);
  await world.service.caughtUp();
}

const hours = (count: number) => new Date(now.getTime() + count * 3_600_000);

/** What endpoints of the organization are told, by what is queued for them. */
const told = async (world: World, { id }: Organization) =>
  (
    await world.stored<{ payload: string }>(
      `SELECT payload FROM webhook_delivery WHERE org_id = $1 AND event_type = 'usage.audit_checkpoint.signed' ORDER BY id`,
      id,
    )
  ).map(({ payload }) => JSON.parse(payload));

test('webhooks bring the latest checkpoint, once an hour, to whoever wants to keep them', async ({
  world,
  organization,
}) => {
  // Nobody answers there; what is queued is what counts.
  const url = 'http://127.0.0.1:9/hook';
  const eventTypes = ['usage.audit_checkpoint.signed'];
  await createEndpoint(world.execute, organization, { url, eventTypes, payloadStyle: 'SNAPSHOT' });
  await world.service.caughtUp();
  await fill(world, organization, 2);
  await fill(world, organization, 1);

  await world.service.keepEvents();
  for (let looked = 0; looked < 2; looked += 1) {
    world.clock.set(hours(1));
    await world.service.keepEvents();
  }
  await world.service.caughtUp();
  await fill(world, organization, 4);
  world.clock.set(hours(2));
  await Promise.all([world.service.keepEvents(), world.service.keepEvents()]);
  await world.service.caughtUp();

  const events = await told(world, organization);
  // The first entry is the endpoint's own.
  expect(events.map(({ data }) => data.size)).toEqual(['4', '8']);
  const { auditKeys, first, second } = await read(
    world.execute,
    organization,
    `auditKeys { verifierKey } first: auditCheckpoint(size: 4) { root note signedAt }
     second: auditCheckpoint(size: 8) { root note signedAt }`,
  );
  const keys = auditKeys.map(({ verifierKey }: { verifierKey: string }) => readVerifierKey(verifierKey));
  const organizationId = encodeId('org', organization.id);
  expect(events.map(({ data }) => data)).toEqual([
    { organizationId, size: '4', ...first },
    { organizationId, size: '8', ...second },
  ]);
  for (const { data } of events) {
    expect(readCheckpoint(data.note).size).toBe(Number(data.size));
    expect(signerOf(data.note, keys)).not.toBeNull();
  }
});
