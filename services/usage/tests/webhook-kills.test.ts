import { fork } from 'node:child_process';
import { once } from 'node:events';
import { connect, connectPool, createSealer, migrate } from '@tenantry/database';
import { createLogger } from '@tenantry/observability';
import { createTestDatabase, movableClock, testGateway, testOrganization } from '@tenantry/testing';
import { expect, test } from 'vitest';
import type { DB } from '../src/generated/tables.ts';
import { migrations } from '../src/server.ts';
import { createUsageSubgraph } from '../src/subgraph.ts';
import { createWebhookKeys } from '../src/webhooks/keys.ts';
import { createPoster } from '../src/webhooks/post.ts';
import { startSender } from '../src/webhooks/sender.ts';
import { createEndpoint, sendTest } from './webhook-operations.ts';
import { answers, type Behaviour, startReceiver, takes } from './webhook-receiver.ts';

const secretKey = 'a secret of thirty-two characters';
const logger = createLogger('usage', 'silent');

test('whoever is killed while sending loses nothing: everything is sent again, under the same ID', async ({
  onTestFinished,
}) => {
  const { url, drop } = await createTestDatabase(migrations, migrate);
  const clock = movableClock('2026-11-21T09:00:00Z');
  const { actorKeys, executeAs } = await testGateway();
  const database = connect<DB>({ url, service: 'usage' });
  const worker = connectPool({ url, service: 'usage', role: 'worker', max: 3 });
  const subgraph = createUsageSubgraph({
    database,
    actorKeys,
    secretKey,
    clock,
    logger,
    webhooksToAnywhere: true,
  });
  const receiver = await startReceiver();
  onTestFinished(async () => {
    await receiver.stop();
    await Promise.all([database.close(), worker.end()]);
    await drop();
  });
  const execute = executeAs(subgraph);
  const organization = { ...testOrganization(), entitle: () => Promise.resolve() };
  const { webhookEndpoint } = await createEndpoint(execute, organization, { url: receiver.url });
  const sent: string[] = [];
  for (let index = 0; index < 8; index += 1)
    sent.push((await sendTest(execute, organization, webhookEndpoint.id)).webhookDelivery.id);

  // Killed with requests on their way, before an answer and just as one is given.
  const ways: Behaviour[] = [() => {}, answers(204), () => {}];
  for (const behaviour of ways) {
    receiver.behave(behaviour);
    const asked = receiver.next();
    const script = new URL('processes/send-webhooks.ts', import.meta.url);
    const child = fork(script, [url, secretKey, clock.now().toISOString()]);
    await asked;
    child.kill('SIGKILL');
    await once(child, 'exit');
    clock.set(new Date(clock.now().getTime() + 60_000));
  }
  receiver.behave(takes);
  const poster = createPoster(true);
  const sender = startSender({
    worker,
    database,
    keys: createWebhookKeys(secretKey),
    poster,
    clock,
    logger,
    sealer: createSealer(secretKey, 'usage webhook secret'),
  });
  await sender.idle();
  await sender.stop();
  await poster.close();

  const { rows } = await worker.query<{ state: string }>('SELECT state FROM webhook_delivery');
  const arrived = receiver.received.map(({ headers }) => headers['webhook-id'] ?? '');
  expect(rows.map(({ state }) => state)).toEqual(sent.map(() => 'DELIVERED'));
  expect([...new Set(arrived)].toSorted()).toEqual(sent.toSorted());
  expect(arrived.length).toBeGreaterThan(sent.length);
});
