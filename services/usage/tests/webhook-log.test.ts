import { membershipAdded } from '@tenantry/events';
import { serveMetrics } from '@tenantry/observability';
import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { expect, vi } from 'vitest';
import { type Organization, test as base, type World } from './fixtures.ts';
import {
  createEndpoint,
  deliveriesOf,
  endpointsOf,
  replay,
  replayMissing,
  sendTest,
  updateEndpoint,
} from './webhook-operations.ts';
import { answers, type Behaviour, type Receiver, startReceiver, takes } from './webhook-receiver.ts';

const day = 86_400_000;
const eventTypes = ['identity.membership.added'];

const test = base.extend('receiver', async ({ world }, { onCleanup }) => {
  const receiver = await startReceiver();
  world.clock.set('2026-11-21T08:00:00Z');
  onCleanup(() => receiver.stop());
  return receiver;
});

async function endpointAt(world: World, organization: Organization, { url }: Receiver) {
  const { webhookEndpoint } = await createEndpoint(world.execute, organization, { url, eventTypes });
  return webhookEndpoint.id as string;
}
async function join({ feeds, service }: World, { id: organizationId }: Organization) {
  feeds.identity.publish(membershipAdded({ organizationId, userId: randomUUID(), role: 'MEMBER' }), {
    orgId: organizationId,
  });
  await service.sent();
}

/** How an endpoint's deliveries stand and where each was sent, newest first; those of a state, if any is given. */
async function logOf({ execute }: World, { owner }: Organization, id: string, state: string | null = null) {
  const query = `query ($of: [_Any!]!, $filter: WebhookDeliveryFilter) { _entities(representations: $of) { ... on WebhookEndpoint {
    deliveries(filter: $filter) { nodes { sequence state attempts { url statusCode } } } } } }`;
  const of = [{ __typename: 'WebhookEndpoint', id }];
  const { data } = await execute(owner, query, { of, filter: state && { state } });
  return data._entities[0].deliveries.nodes;
}

test('the log has what became of each and where each try went, and is read by what became of them', async ({
  world,
  organization,
  receiver,
}) => {
  const webhookEndpointId = await endpointAt(world, organization, receiver);
  await join(world, organization);
  receiver.behave(answers(410));
  await join(world, organization);
  const url = `${receiver.url}/elsewhere`;
  await updateEndpoint(world.execute, organization, { webhookEndpointId, url, isPaused: false });
  receiver.behave(takes);
  const [first] = (await deliveriesOf(world.execute, organization, webhookEndpointId)).toReversed();
  await replay(world.execute, organization, first.id);
  await world.service.sent();
  await updateEndpoint(world.execute, organization, { webhookEndpointId, isPaused: true });
  await join(world, organization);

  const delivered = {
    sequence: '1',
    state: 'DELIVERED',
    attempts: [
      { url, statusCode: 204 },
      { url: receiver.url, statusCode: 204 },
    ],
  };
  const failed = { sequence: '2', state: 'FAILED', attempts: [{ url: receiver.url, statusCode: 410 }] };
  // The third is that it was disabled.
  const pending = { sequence: '4', state: 'PENDING', attempts: [] };
  expect(await logOf(world, organization, webhookEndpointId)).toEqual([pending, failed, delivered]);
  for (const one of [pending, failed, delivered])
    expect(await logOf(world, organization, webhookEndpointId, one.state)).toEqual([one]);
});

test('what is under way when its endpoint is given up is given up with it, unless it is taken', async ({
  world,
  organization,
  receiver,
}) => {
  const id = await endpointAt(world, organization, receiver);
  const open: ServerResponse[] = [];
  receiver.behave((response) => void open.push(response));
  for (let sent = 0; sent < 3; sent += 1) await sendTest(world.execute, organization, id);
  await vi.waitFor(() => expect(open).toHaveLength(3));
  const answer = (status: number) => void open.pop()?.writeHead(status).end();
  answer(410);
  await vi.waitFor(async () =>
    expect(await endpointsOf(world.execute, organization)).toEqual([expect.objectContaining({ status: 'DISABLED' })]),
  );
  answer(500);
  answer(204);
  await world.service.sent();
  const log = await deliveriesOf(world.execute, organization, id);

  const outcomes = log.map(({ state, attempts }: { state: string; attempts: { statusCode: number }[] }) => [
    state,
    attempts[0]?.statusCode,
  ]);
  expect(outcomes.toSorted()).toEqual([
    ['DELIVERED', 204],
    ['FAILED', 410],
    ['FAILED', 500],
  ]);
  expect(log.every(({ nextAttemptAt }: { nextAttemptAt: string | null }) => nextAttemptAt === null)).toBe(true);
});

test('after 30 days the log and what could be sent again go, what waited for a paused endpoint as well', async ({
  world,
  organization,
  receiver,
}) => {
  const [id, paused] = [
    await endpointAt(world, organization, receiver),
    await endpointAt(world, organization, receiver),
  ];
  await updateEndpoint(world.execute, organization, { webhookEndpointId: paused, isPaused: true });
  await join(world, organization);
  const after = async (days: number) => {
    world.clock.set(new Date(Date.parse('2026-11-21T08:00:00Z') + days * day));
    await world.service.keepEvents();
    return world.stored<object>(
      `SELECT (SELECT count(*)::int FROM webhook_delivery WHERE org_id = $1) AS deliveries,
         (SELECT count(*)::int FROM webhook_attempt WHERE org_id = $1) AS attempts,
         (SELECT count(*)::int FROM webhook_event WHERE org_id = $1 AND type = 'identity.membership.added') AS events`,
      organization.id,
    );
  };
  const kept = [await after(29.9), await after(30.1)];
  const missing = await replayMissing(world.execute, organization, { webhookEndpointId: id, since: new Date(0) });

  expect(kept).toEqual([[{ deliveries: 2, attempts: 1, events: 1 }], [{ deliveries: 0, attempts: 0, events: 0 }]]);
  expect(missing).toEqual({ count: 0, errors: [] });
});

test('the process counts its tries by how they ended', async ({ world, organization, receiver, onTestFinished }) => {
  const { url, stop } = await serveMetrics(0);
  onTestFinished(stop);
  const counted = async () => {
    const text = await (await fetch(url)).text();
    return ['taken', 'refused', 'failed'].map((outcome) =>
      Number(
        new RegExp(`^tenantry_webhook_attempt_seconds_count\\{outcome="${outcome}"\\} (\\d+)$`, 'm').exec(text)?.[1] ??
          0,
      ),
    );
  };
  const id = await endpointAt(world, organization, receiver);
  const before = await counted();
  const hangsUp: Behaviour = (_, socket) => void socket.destroy();
  for (const behaviour of [takes, takes, answers(500), hangsUp]) {
    receiver.behave(behaviour);
    await sendTest(world.execute, organization, id);
    await world.service.sent();
  }
  const after = await counted();

  expect(after.map((count, index) => count - before[index]!)).toEqual([2, 1, 1]);
});
