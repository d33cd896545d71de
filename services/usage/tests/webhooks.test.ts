import { membershipAdded, teamCreated, userErased } from '@tenantry/events';
import { encodeId } from '@tenantry/graphql';
import { randomUUID } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { expect } from 'vitest';
import { now, type Organization, test as base, type World } from './fixtures.ts';
import {
  createEndpoint,
  deleteEndpoint,
  deliveriesOf,
  endpointsOf,
  replay,
  replayFailed,
  rotateSecret,
  sendTest,
  updateEndpoint,
} from './webhook-operations.ts';
import { answers, type Receiver, startReceiver, takes } from './webhook-receiver.ts';

/** How an endpoint is told that asks for nothing else. */
const plain = { payloadStyle: 'THIN', isOrdered: false, ratePerSecond: null };
/** What these tests tell of; the log's checkpoints come by themselves. */
const eventTypes = ['identity.membership.added', 'usage.limit.reached'];
/** When the events of these tests happen. */
const happened = new Date('2026-11-21T09:00:00.000Z');
const [second, minute, hour] = [1_000, 60_000, 3_600_000];

const test = base.extend('receiver', async ({ world }, { onCleanup }) => {
  const receiver = await startReceiver();
  // Endpoints are told of what happens after they are made.
  world.clock.set(new Date(happened.getTime() - hour));
  onCleanup(() => receiver.stop());
  return receiver;
});

/** An endpoint at a receiver, with its secret. */
async function endpointAt(world: World, organization: Organization, { url }: Receiver, input: object = {}) {
  const { webhookEndpoint, secret } = await createEndpoint(world.execute, organization, { url, eventTypes, ...input });
  return { id: webhookEndpoint.id as string, secret: secret as string };
}

/** Somebody joins the organization; sent as far as it is due. */
async function join(world: World, { id: organizationId }: Organization, userId: string = randomUUID()) {
  const event = membershipAdded({ organizationId, userId, role: 'MEMBER' });
  world.feeds.identity.publish(event, { orgId: organizationId });
  await world.service.sent();
}

/** Time goes by, and what is due then is sent. */
async function after(world: World, milliseconds: number) {
  world.clock.set(new Date(world.clock.now().getTime() + milliseconds));
  await world.service.sent();
}

test('an endpoint is made with a secret that is shown once, changed, paused, rotated and deleted', async ({
  world,
  organization,
}) => {
  const { execute } = world;
  const input = { url: 'https://example.com/hook', description: 'For us', eventTypes: ['identity.team.created'] };
  const created = await createEndpoint(execute, organization, input);
  const { id: webhookEndpointId } = created.webhookEndpoint;
  const stale = await updateEndpoint(execute, organization, { webhookEndpointId, expectedVersion: 7, isPaused: true });
  const changed = await updateEndpoint(execute, organization, {
    webhookEndpointId,
    expectedVersion: 1,
    isPaused: true,
    eventTypes: [],
  });
  const rotated = await rotateSecret(execute, organization, webhookEndpointId);
  const listed = await endpointsOf(execute, organization);
  const deleted = await deleteEndpoint(execute, organization, webhookEndpointId);
  const again = await deleteEndpoint(execute, organization, webhookEndpointId);
  const left = await endpointsOf(execute, organization);

  const common = { id: webhookEndpointId, url: input.url, description: 'For us', disabledReason: null, ...plain };
  const first = { ...common, eventTypes: input.eventTypes, status: 'ENABLED', failingSince: null };
  expect(created).toEqual({
    webhookEndpoint: { ...first, previousSecretUntil: null, version: 1 },
    secret: expect.stringMatching(/^whsec_[A-Za-z0-9+/]{43}=$/),
    errors: [],
  });
  expect(stale.errors).toEqual([expect.objectContaining({ code: 'VERSION_CONFLICT' })]);
  const paused = { ...first, eventTypes: [], status: 'PAUSED' };
  expect(changed).toEqual({ webhookEndpoint: { ...paused, previousSecretUntil: null, version: 2 }, errors: [] });
  const previousSecretUntil = new Date(now.getTime() + 24 * hour).toISOString();
  expect(listed).toEqual([{ ...paused, previousSecretUntil, version: 3 }]);
  expect(rotated.secret).not.toBe(created.secret);
  expect([deleted, again, left]).toEqual([
    { webhookEndpoint: { id: webhookEndpointId }, errors: [] },
    { webhookEndpoint: null, errors: [expect.objectContaining({ code: 'NOT_FOUND' })] },
    [],
  ]);
  const stored = await world.stored<{ text: string }>('SELECT webhook_endpoint::text AS text FROM webhook_endpoint');
  expect(JSON.stringify(stored)).not.toContain(rotated.secret.slice(6));
});

test('an address, a type and a 21st endpoint that cannot be are refused', async ({ world, organization }) => {
  const url = 'https://example.com/hook';
  const refused = [
    { url: 'nowhere' },
    { url: 'ftp://example.com' },
    { url: 'https://somebody@example.com' },
    { url, eventTypes: ['identity.user.erased'] },
    { url, description: 'x'.repeat(201) },
  ];
  const problems = [];
  for (const input of refused) problems.push((await createEndpoint(world.execute, organization, input)).errors[0].path);
  const made = await Promise.all(
    Array.from({ length: 25 }, () => createEndpoint(world.execute, organization, { url })),
  );

  const at = (field: string) => ['input', field];
  expect(problems).toEqual([at('url'), at('url'), at('url'), at('eventTypes'), at('description')]);
  expect(made.filter(({ webhookEndpoint }) => webhookEndpoint !== null)).toHaveLength(20);
  expect(made.flatMap(({ errors }) => errors.map(({ code }: { code: string }) => code))).toEqual(
    Array.from({ length: 5 }, () => 'TOO_MANY_WEBHOOK_ENDPOINTS'),
  );
});

test('an event reaches each endpoint that wants it once, signed, numbered and with IDs as the API writes them', async ({
  world,
  organization,
  receiver,
}) => {
  const other = world.newOrganization();
  const { secret } = await endpointAt(world, organization, receiver, {
    eventTypes: ['identity.membership.added'],
    payloadStyle: 'SNAPSHOT',
  });
  const deaf = await endpointAt(world, organization, receiver, { eventTypes: ['billing.invoice.paid'] });
  const foreign = await endpointAt(world, other, receiver);
  const { id: organizationId } = organization;
  const [userId, teamId] = [randomUUID(), randomUUID()];
  world.feeds.identity.publish(userErased({ userId }), {});
  world.feeds.identity.publish(teamCreated({ organizationId, teamId, parentId: null, name: 'North' }), {
    orgId: organizationId,
  });
  await join(world, organization, userId);
  await join(world, organization);

  expect(receiver.received).toHaveLength(2);
  const { headers, body } = receiver.received[0]!;
  expect(JSON.parse(body)).toEqual({
    type: 'identity.membership.added',
    timestamp: happened.toISOString(),
    sequence: '2',
    data: { organizationId: encodeId('org', organizationId), userId: encodeId('usr', userId), role: 'MEMBER' },
  });
  expect(headers['webhook-signature']?.split(' ')).toEqual([
    new Webhook(secret).sign(headers['webhook-id'] ?? '', world.clock.now(), body),
    expect.stringMatching(/^v1a,/),
  ]);
  expect([
    await deliveriesOf(world.execute, organization, deaf.id),
    await deliveriesOf(world.execute, other, foreign.id),
    await deliveriesOf(world.execute, other, deaf.id),
  ]).toEqual([[], [], null]);
});

test('the library of Standard Webhooks verifies what arrives, and nothing that was changed', async ({
  world,
  organization,
  receiver,
}) => {
  // It takes only what was signed lately.
  world.clock.set(new Date());
  const { id, secret } = await endpointAt(world, organization, receiver);
  await sendTest(world.execute, organization, id);
  await world.service.sent();

  const { headers, body } = receiver.received[0]!;
  expect(new Webhook(secret).verify(body, headers)).toEqual(JSON.parse(body));
  expect(() => new Webhook(secret).verify(`${body} `, headers)).toThrow('No matching signature found');
});

test('after a rotation both secrets verify for a day, and then the new one alone', async ({
  world,
  organization,
  receiver,
}) => {
  const { id, secret } = await endpointAt(world, organization, receiver);
  const rotated = await rotateSecret(world.execute, organization, id);
  await sendTest(world.execute, organization, id);
  await after(world, 24 * hour - second);
  await sendTest(world.execute, organization, id);
  await after(world, second);

  const signatures = receiver.received.map(({ headers, body }) => {
    const at = new Date(Number(headers['webhook-timestamp']) * second);
    return [rotated.secret, secret].map((each: string) =>
      headers['webhook-signature']?.split(' ').includes(new Webhook(each).sign(headers['webhook-id']!, at, body)),
    );
  });
  expect(signatures).toEqual([
    [true, true],
    [true, false],
  ]);
  expect(receiver.received.map(({ body }) => JSON.parse(body).type)).toEqual(['webhook.test', 'webhook.test']);
});

test('what fails is sent again on schedule under the same ID, then given up, and replayed', async ({
  world,
  organization,
  receiver,
}) => {
  const { id } = await endpointAt(world, organization, receiver);
  receiver.behave(answers(500, {}, 'broken'));
  await join(world, organization);
  const counts = [receiver.received.length];
  for (const pause of [5 * second, 5 * minute, 30 * minute, 2 * hour, 5 * hour, 10 * hour, 14 * hour, 20 * hour]) {
    await after(world, 0.79 * pause);
    counts.push(receiver.received.length);
    await after(world, 0.42 * pause);
    counts.push(receiver.received.length);
  }
  const [pending] = await deliveriesOf(world.execute, organization, id);
  await after(world, 1.21 * 24 * hour);
  const [failed] = await deliveriesOf(world.execute, organization, id);
  const webhookId = failed.id;
  receiver.behave(takes);
  const replayed = await replayFailed(world.execute, organization, { webhookEndpointId: id, since: new Date(0) });
  const none = await replayFailed(world.execute, organization, { webhookEndpointId: id, since: world.clock.now() });
  await world.service.sent();
  const [delivered] = await deliveriesOf(world.execute, organization, id);
  await replay(world.execute, organization, webhookId);
  await world.service.sent();

  expect(counts).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9]);
  expect([pending.state, failed.state, failed.attempts.length]).toEqual(['PENDING', 'FAILED', 10]);
  expect(failed.attempts[0]).toEqual({ number: 10, statusCode: 500, failure: 'Answered 500', response: 'broken' });
  expect([replayed, none]).toEqual([
    { count: 1, errors: [] },
    { count: 0, errors: [] },
  ]);
  expect([delivered.state, delivered.attempts[0].number]).toEqual(['DELIVERED', 11]);
  expect(receiver.received.map(({ headers }) => headers['webhook-id'])).toEqual(
    Array.from({ length: 12 }, () => webhookId),
  );
});

test('who asks to wait is waited for, who is gone is asked no more, and who fails for five days is given up', async ({
  world,
  organization,
  receiver,
}) => {
  const { id } = await endpointAt(world, organization, receiver);
  receiver.behave(answers(429, { 'retry-after': '600' }));
  await join(world, organization);
  await after(world, 599 * second);
  const waiting = receiver.received.length;
  receiver.behave(answers(410));
  await after(world, second);
  const [gone] = await endpointsOf(world.execute, organization);
  await join(world, organization);
  const kept = await deliveriesOf(world.execute, organization, id);
  const refused = await sendTest(world.execute, organization, id);
  await updateEndpoint(world.execute, organization, { webhookEndpointId: id, isPaused: false });
  receiver.behave(answers(503));
  await sendTest(world.execute, organization, id);
  await world.service.sent();
  const [failing] = await endpointsOf(world.execute, organization);
  world.clock.set(new Date(world.clock.now().getTime() + 5 * 24 * hour));
  await sendTest(world.execute, organization, id);
  await world.service.sent();
  const [disabled] = await endpointsOf(world.execute, organization);

  expect(waiting).toBe(1);
  expect(gone).toMatchObject({ status: 'DISABLED', disabledReason: 'GONE' });
  expect(kept.map(({ state }: { state: string }) => state)).toEqual(['FAILED']);
  expect(refused.errors).toEqual([expect.objectContaining({ message: 'The endpoint is disabled. Resume it first.' })]);
  expect(failing).toMatchObject({ status: 'ENABLED', failingSince: expect.any(String) });
  expect(disabled).toMatchObject({ status: 'DISABLED', disabledReason: 'FAILING' });
});

test('what comes while an endpoint is paused is sent when it is resumed', async ({ world, organization, receiver }) => {
  const { id: webhookEndpointId } = await endpointAt(world, organization, receiver);
  await updateEndpoint(world.execute, organization, { webhookEndpointId, isPaused: true });
  await join(world, organization);
  const meanwhile = receiver.received.length;
  await updateEndpoint(world.execute, organization, { webhookEndpointId, isPaused: false });
  await world.service.sent();

  expect([meanwhile, receiver.received.length]).toEqual([0, 1]);
});
