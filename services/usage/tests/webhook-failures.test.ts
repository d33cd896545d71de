import { createPublicKey, verify } from 'node:crypto';
import { encodeId } from '@tenantry/graphql';
import { expect } from 'vitest';
import { type Organization, test, type World } from './fixtures.ts';
import { read, settle } from './notification-operations.ts';
import { published } from './operations.ts';
import { createEndpoint, deliveriesOf, rotateSecret, sendTest, updateEndpoint } from './webhook-operations.ts';
import { answers, type Receiver, startReceiver, takes } from './webhook-receiver.ts';

const hour = 3_600_000;
const keysQuery = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on WebhookEndpoint { publicKey previousPublicKey } } }`;

async function endpointAt({ execute }: World, organization: Organization, { url }: Receiver, input: object = {}) {
  return (await createEndpoint(execute, organization, { url, ...input })).webhookEndpoint.id as string;
}

/** Time goes by, and the endpoint is sent something. */
async function testAfter(world: World, organization: Organization, id: string, hours: number) {
  world.clock.set(new Date(world.clock.now().getTime() + hours * hour));
  const { webhookDelivery } = await sendTest(world.execute, organization, id);
  await world.service.sent();
  await world.service.sent();
  return webhookDelivery;
}

test('an organization is told after one and three days of failures, and when its endpoint is disabled, once each', async ({
  world,
  organization,
  onTestFinished,
}) => {
  const [failing, told] = [await startReceiver(), await startReceiver()];
  onTestFinished(async () => void (await Promise.all([failing.stop(), told.stop()])));
  const eventTypes = ['usage.webhook_endpoint.failing', 'usage.webhook_endpoint.disabled'];
  await endpointAt(world, organization, told, { eventTypes, payloadStyle: 'SNAPSHOT' });
  const id = await endpointAt(world, organization, failing, { eventTypes: ['identity.team.created'] });
  const begin = world.clock.now().getTime();
  const failed = (sinceHours: number) => ({
    webhookEndpointId: id,
    failingSince: new Date(begin + sinceHours * hour).toISOString(),
    disabledAt: new Date(begin + (sinceHours + 120) * hour).toISOString(),
  });
  failing.behave(answers(500));
  // 0, 20, 25, 30, 73 and 80 hours of failures, and then it takes something.
  for (const hours of [0, 20, 5, 5, 43, 7]) await testAfter(world, organization, id, hours);
  failing.behave(takes);
  await testAfter(world, organization, id, 1);
  failing.behave(answers(500));
  for (const hours of [1, 25, 100]) await testAfter(world, organization, id, hours);
  const refused = await sendTest(world.execute, organization, id);
  await updateEndpoint(world.execute, organization, { webhookEndpointId: id, isPaused: false });
  failing.behave(answers(410));
  await testAfter(world, organization, id, 1);

  const organizationId = encodeId('org', organization.id);
  expect(told.received.map(({ body }) => JSON.parse(body)).map(({ type, data }) => ({ type, ...data }))).toEqual([
    { type: 'usage.webhook_endpoint.failing', organizationId, ...failed(0) },
    { type: 'usage.webhook_endpoint.failing', organizationId, ...failed(0) },
    { type: 'usage.webhook_endpoint.failing', organizationId, ...failed(82) },
    { type: 'usage.webhook_endpoint.disabled', organizationId, webhookEndpointId: id, reason: 'FAILING' },
    { type: 'usage.webhook_endpoint.disabled', organizationId, webhookEndpointId: id, reason: 'GONE' },
  ]);
  expect(refused.errors).toHaveLength(1);
  const states = (await deliveriesOf(world.execute, organization, id)).map(({ state }: { state: string }) => state);
  expect(new Set(states)).toEqual(new Set(['FAILED', 'DELIVERED']));
});

test('people who manage webhooks are told of an endpoint that fails, in their list and by mail, though there is no other endpoint', async ({
  world,
  organization,
  onTestFinished,
}) => {
  const failing = await startReceiver();
  onTestFinished(() => failing.stop());
  await settle(world, organization);
  const id = await endpointAt(world, organization, failing, { eventTypes: ['identity.team.created'] });
  const { host } = new URL(failing.url);
  failing.behave(answers(500));
  for (const hours of [0, 25, 96]) await testAfter(world, organization, id, hours);
  await updateEndpoint(world.execute, organization, { webhookEndpointId: id, isPaused: false });
  failing.behave(answers(410));
  await testAfter(world, organization, id, 1);
  await world.service.caughtUp();

  const { owner, admin, member, viewer } = organization;
  const { nodes } = await read(world, owner, organization, { filter: { category: 'WEBHOOKS' } });
  expect(nodes.map(({ title, body }: { title: string; body: string }) => [title, body])).toEqual([
    [
      `Webhooks to ${host} have ended`,
      'The endpoint answered that it is gone. Resume it when it works again, and have it sent what it has missed.',
    ],
    [
      `Webhooks to ${host} have ended`,
      'None was taken for five days. Resume it when it works again, and have it sent what it has missed.',
    ],
    [
      `Webhooks to ${host} fail`,
      'None was taken since 2026-11-21 09:30 UTC. If that goes on, the endpoint is disabled at 2026-11-26 09:30 UTC.',
    ],
  ]);
  const unread = await Promise.all(
    [admin, member, viewer].map(async (who) => (await read(world, who, organization)).unread),
  );
  expect(unread).toEqual([3, 0, 0]);
  const mails = await published(world, organization, 'usage.notification.mail_requested');
  expect(mails.filter(({ data }) => (data as { userId: string }).userId === owner.userId)).toHaveLength(3);
});

test('v1a signatures are Ed25519 of the same text, by a key that the graph shows, both keys for a day after a rotation', async ({
  world,
  organization,
  onTestFinished,
}) => {
  const receiver = await startReceiver();
  onTestFinished(() => receiver.stop());
  const id = await endpointAt(world, organization, receiver);
  const other = await endpointAt(world, organization, receiver);
  const keysOf = async (webhookEndpointId: string) => {
    const of = [{ __typename: 'WebhookEndpoint', id: webhookEndpointId }];
    return (await world.execute(organization.owner, keysQuery, { of })).data._entities[0];
  };
  const before = await keysOf(id);
  await testAfter(world, organization, id, 0);
  await rotateSecret(world.execute, organization, id);
  const during = await keysOf(id);
  await testAfter(world, organization, id, 23);
  await testAfter(world, organization, id, 1);
  const after = await keysOf(id);

  const verified = receiver.received.map(({ headers, body }) =>
    [before.publicKey, during.publicKey].map((key: string) => isSigned(key, headers, body)),
  );
  expect(verified).toEqual([
    [true, false],
    [true, true],
    [false, true],
  ]);
  expect(before).toEqual({ publicKey: expect.stringMatching(/^whpk_[A-Za-z0-9+/]{43}=$/), previousPublicKey: null });
  expect(during.previousPublicKey).toBe(before.publicKey);
  expect(after).toEqual({ publicKey: during.publicKey, previousPublicKey: null });
  expect((await keysOf(other)).publicKey).not.toBe(before.publicKey);
  const { headers, body } = receiver.received[0]!;
  expect(isSigned(before.publicKey, headers, `${body} `)).toBe(false);
  expect(isSigned(before.publicKey, { ...headers, 'webhook-id': 'whd_other' }, body)).toBe(false);
});

/** By nothing but Node: a raw Ed25519 key is the `x` of a JSON Web Key. */
function isSigned(publicKey: string, headers: Readonly<Record<string, string>>, body: string): boolean {
  const x = Buffer.from(publicKey.replace('whpk_', ''), 'base64').toString('base64url');
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  const text = Buffer.from(`${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`);
  return (headers['webhook-signature'] ?? '')
    .split(' ')
    .filter((signature) => signature.startsWith('v1a,'))
    .some((signature) => verify(null, text, key, Buffer.from(signature.slice(4), 'base64')));
}
