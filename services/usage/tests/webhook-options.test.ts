import { randomUUID } from 'node:crypto';
import { limitReached, membershipAdded } from '@tenantry/events';
import { encodeId } from '@tenantry/graphql';
import { expect } from 'vitest';
import { type Organization, test as base, type World } from './fixtures.ts';
import { createEndpoint, deliveriesOf, replayMissing, sendTest, updateEndpoint } from './webhook-operations.ts';
import { answers, type Receiver, startReceiver, takes } from './webhook-receiver.ts';

/** What these tests tell of; the log's checkpoints come by themselves. */
const eventTypes = ['identity.membership.added', 'usage.limit.reached'];
/** When the events of these tests happen, and when what they are about began. */
const happened = new Date('2026-11-21T09:00:00.000Z');
const hour = 3_600_000;

const test = base.extend('receiver', async ({ world }, { onCleanup }) => {
  const receiver = await startReceiver();
  world.clock.set(new Date(happened.getTime() - hour));
  onCleanup(() => receiver.stop());
  return receiver;
});

async function endpointAt(world: World, organization: Organization, { url }: Receiver, input: object = {}) {
  const { webhookEndpoint } = await createEndpoint(world.execute, organization, { url, eventTypes, ...input });
  return webhookEndpoint.id as string;
}

/** So many people join, one after the other. */
async function join({ feeds, service }: World, { id: organizationId }: Organization, count = 1) {
  for (let joined = 0; joined < count; joined += 1)
    feeds.identity.publish(membershipAdded({ organizationId, userId: randomUUID(), role: 'MEMBER' }), {
      orgId: organizationId,
    });
  await service.sent();
}

async function after({ clock, service }: World, milliseconds: number) {
  clock.set(new Date(clock.now().getTime() + milliseconds));
  await service.sent();
}

const bodies = ({ received }: Receiver) => received.map(({ body }) => JSON.parse(body));
const sequences = (receiver: Receiver) => bodies(receiver).map(({ sequence }) => sequence);

test('a thin payload says what happened and to what, a snapshot what it was', async ({
  world,
  organization,
  receiver,
}) => {
  const snapshots = await startReceiver();
  await endpointAt(world, organization, receiver);
  const id = await endpointAt(world, organization, snapshots, { payloadStyle: 'SNAPSHOT' });
  const { id: organizationId } = organization;
  const userId = randomUUID();
  const reached = { meter: 'leads', threshold: 80, used: 40, limit: 50, periodStart: happened.toISOString() };
  const { feeds, service } = world;
  feeds.identity.publish(membershipAdded({ organizationId, userId, role: 'ADMIN' }), { orgId: organizationId });
  feeds.billing.publish(limitReached({ organizationId, ...reached }), { orgId: organizationId });
  await service.sent();
  await updateEndpoint(world.execute, organization, { webhookEndpointId: id, payloadStyle: 'THIN' });
  await join(world, organization);
  await snapshots.stop();

  const [org, user] = [encodeId('org', organizationId), encodeId('usr', userId)];
  const dataOf = (from: Receiver) => bodies(from).map(({ data }) => data);
  expect(dataOf(receiver)).toEqual([
    { organizationId: org, userId: user },
    { organizationId: org, userId: expect.stringMatching(/^usr_/) },
  ]);
  expect(dataOf(snapshots)).toEqual([
    { organizationId: org, userId: user, role: 'ADMIN' },
    { organizationId: org, userId: expect.stringMatching(/^usr_/) },
  ]);
});

test('an ordered endpoint is told of the next only when the one before was taken or given up', async ({
  world,
  organization,
  receiver,
}) => {
  const id = await endpointAt(world, organization, receiver, { isOrdered: true });
  receiver.behave(answers(500));
  await join(world, organization, 3);
  await after(world, 6_000);
  const failing = sequences(receiver);
  receiver.behave(takes);
  await after(world, 6 * 60_000);
  const recovered = sequences(receiver).slice(failing.length);
  receiver.behave((response) => void response.writeHead(sequences(receiver).at(-1) === '4' ? 400 : 204).end());
  await join(world, organization, 2);
  for (const hours of [0.01, 0.1, 0.6, 2.5, 6, 12, 17, 24, 29]) await after(world, hours * hour);
  const deliveries = await deliveriesOf(world.execute, organization, id);

  expect(failing).toEqual(['1', '1']);
  expect(recovered).toEqual(['1', '2', '3']);
  expect(sequences(receiver).slice(5)).toEqual([...Array.from({ length: 10 }, () => '4'), '5']);
  expect(deliveries.map(({ sequence, state }: { sequence: string; state: string }) => [sequence, state])).toEqual([
    ['5', 'DELIVERED'],
    ['4', 'FAILED'],
    ['3', 'DELIVERED'],
    ['2', 'DELIVERED'],
    ['1', 'DELIVERED'],
  ]);
});

test('an endpoint with a rate gets no more in a second, whoever sends, and loses nothing', async ({
  world,
  organization,
  receiver,
}) => {
  const id = await endpointAt(world, organization, receiver, { ratePerSecond: 3 });
  const other = await world.startService();
  await join(world, organization, 8);
  await other.sent();
  const counts = [receiver.received.length];
  for (let second = 0; second < 2; second += 1) {
    world.clock.set(new Date(world.clock.now().getTime() + 1_000));
    await Promise.all([world.service.sent(), other.sent()]);
    counts.push(receiver.received.length);
  }
  const refused = [];
  for (const ratePerSecond of [0, 101])
    refused.push(
      (await updateEndpoint(world.execute, organization, { webhookEndpointId: id, ratePerSecond })).errors[0],
    );
  await updateEndpoint(world.execute, organization, { webhookEndpointId: id, ratePerSecond: null });
  await join(world, organization, 4);

  expect(counts).toEqual([3, 6, 8]);
  expect(receiver.received).toHaveLength(12);
  expect(refused).toEqual([
    expect.objectContaining({ code: 'INVALID_VALUE', path: ['input', 'ratePerSecond'] }),
    expect.objectContaining({ code: 'INVALID_VALUE', path: ['input', 'ratePerSecond'] }),
  ]);
});

test('what an endpoint was never told of is sent when it is asked for: disabled, not there yet or with other types', async ({
  world,
  organization,
  receiver,
}) => {
  const { execute, clock } = world;
  await join(world, organization);
  const first = await endpointAt(world, organization, receiver, { eventTypes: ['identity.membership.added'] });
  receiver.behave(answers(410));
  await join(world, organization);
  receiver.behave(takes);
  await join(world, organization, 2);
  const disabled = await replayMissing(execute, organization, { webhookEndpointId: first, since: new Date(0) });
  await updateEndpoint(execute, organization, { webhookEndpointId: first, isPaused: false });
  const replayed = await replayMissing(execute, organization, { webhookEndpointId: first, since: new Date(0) });
  const again = await replayMissing(execute, organization, { webhookEndpointId: first, since: new Date(0) });
  await world.service.sent();
  const toFirst = sequences(receiver).toSorted();
  const late = await startReceiver();
  const second = await endpointAt(world, organization, late, { eventTypes: ['identity.membership.added'] });
  const picky = await endpointAt(world, organization, late, { eventTypes: ['identity.team.created'] });
  const none = await replayMissing(execute, organization, { webhookEndpointId: picky, since: new Date(0) });
  const later = await replayMissing(execute, organization, {
    webhookEndpointId: second,
    since: new Date(clock.now().getTime() + 1),
  });
  const all = await replayMissing(execute, organization, { webhookEndpointId: second, since: clock.now() });
  await sendTest(execute, organization, second);
  await world.service.sent();
  await late.stop();

  const counted = (count: number) => ({ count, errors: [] });
  expect(disabled.errors).toEqual([expect.objectContaining({ message: 'The endpoint is disabled. Resume it first.' })]);
  expect([replayed, again, none, later, all]).toEqual([3, 0, 0, 0, 3].map(counted));
  // Before there was an endpoint nothing was kept.
  // That the endpoint was disabled has a number, too.
  expect([toFirst.length, toFirst[0], toFirst[1]]).toEqual([4, '1', '1']);
  expect(sequences(late).toSorted()).toEqual([...toFirst.slice(1), null]);
});

test('anybody reads what there is to be told of, with a schema and an example', async ({ world, organization }) => {
  const query = '{ webhookEventTypes { name description fields thinFields jsonSchema example } }';
  const { data } = await world.execute(organization.viewer, query);

  const type = data.webhookEventTypes.find(({ name }: { name: string }) => name === 'usage.limit.reached');
  const fields = ['organizationId', 'meter', 'threshold', 'used', 'limit', 'periodStart'];
  expect({ ...type, jsonSchema: JSON.parse(type.jsonSchema), example: JSON.parse(type.example) }).toEqual({
    name: 'usage.limit.reached',
    description: 'So many percent (`threshold`) of a limit are used; once per period and threshold.',
    fields,
    thinFields: ['organizationId', 'meter', 'threshold', 'periodStart'],
    jsonSchema: expect.objectContaining({
      title: 'usage.limit.reached',
      required: ['type', 'timestamp', 'sequence', 'data'],
    }),
    example: {
      type: 'usage.limit.reached',
      timestamp: '2026-11-21T09:00:00.000Z',
      sequence: '1',
      data: {
        organizationId: expect.stringMatching(/^org_/),
        meter: 'leads',
        threshold: 80,
        used: 40,
        limit: 50,
        periodStart: '2026-11-21T09:00:00.000Z',
      },
    },
  });
});
