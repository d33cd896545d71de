import { expect } from 'vitest';
import { test as base } from './fixtures.ts';
import { createPoster } from '../src/webhooks/post.ts';
import { createEndpoint, deliveriesOf, sendTest } from './webhook-operations.ts';
import { answers, type Behaviour, startReceiver, takes } from './webhook-receiver.ts';

const test = base.extend('receiver', async ({}, { onCleanup }) => {
  const receiver = await startReceiver();
  onCleanup(() => receiver.stop());
  return receiver;
});

const endless: Behaviour = (response) => {
  response.writeHead(200);
  const more = () => {
    while (response.write('x'.repeat(16_384)));
  };
  response.on('drain', more);
  more();
};
const halfClosed: Behaviour = (_, socket) => void socket.end();
const dyingInTheMiddle: Behaviour = (response, socket) => {
  response.writeHead(200, { 'content-length': '100' });
  response.write('half of it', () => socket.resetAndDestroy());
};
const metadata = 'http://169.254.169.254/latest/meta-data';

test.for([
  ['takes it', takes, { state: 'DELIVERED', statusCode: 204, failure: null, response: '' }],
  [
    'has a body without an end',
    endless,
    { state: 'DELIVERED', statusCode: 200, failure: null, response: 'x'.repeat(1_000) },
  ],
  [
    'sends zeros',
    answers(200, {}, 'a\0b'),
    { state: 'DELIVERED', statusCode: 200, failure: null, response: 'a\uFFFDb' },
  ],
  [
    'redirects to where nobody should look',
    answers(302, { location: metadata }),
    { state: 'PENDING', statusCode: 302, failure: 'Answered 302: redirects are not followed', response: '' },
  ],
  [
    'closes without an answer',
    halfClosed,
    { state: 'PENDING', statusCode: null, failure: 'SocketError: other side closed', response: null },
  ],
  [
    'dies in the middle of its answer',
    dyingInTheMiddle,
    {
      state: 'PENDING',
      statusCode: null,
      failure: expect.stringMatching(/ECONNRESET|terminated|closed/),
      response: null,
    },
  ],
] satisfies [string, Behaviour, object][])(
  'a receiver that %s',
  async ([, behaviour, expected], { world, organization, receiver }) => {
    receiver.behave(behaviour);
    const { webhookEndpoint } = await createEndpoint(world.execute, organization, { url: receiver.url });
    await sendTest(world.execute, organization, webhookEndpoint.id);
    await world.service.sent();

    const [{ state, attempts }] = await deliveriesOf(world.execute, organization, webhookEndpoint.id);
    expect({ state, ...attempts[0] }).toEqual({ ...expected, number: 1 });
  },
);

test('who never answers holds up nobody else', async ({ world, organization, receiver, onTestFinished }) => {
  const silent = await startReceiver();
  onTestFinished(() => silent.stop());
  silent.behave(() => {});
  const asked = silent.next();
  const dead = await createEndpoint(world.execute, organization, { url: silent.url });
  const alive = await createEndpoint(world.execute, organization, { url: receiver.url });
  for (let sent = 0; sent < 10; sent += 1) await sendTest(world.execute, organization, dead.webhookEndpoint.id);
  await asked;
  const told = receiver.next();
  await sendTest(world.execute, organization, alive.webhookEndpoint.id);
  await told;
  const open = silent.received.length;
  await silent.stop();
  await world.service.sent();

  expect(open).toBeLessThanOrEqual(4);
  expect(receiver.received).toHaveLength(1);
});

test('an answer that does not come in time is a failure', async ({ receiver }) => {
  receiver.behave((response) => void response.writeHead(200).write('and so on'));
  const poster = createPoster(true, 50);

  await expect(poster.post(receiver.url, {}, '{}')).rejects.toThrow('aborted due to timeout');
  await poster.close();
});

test('outside of development nothing is sent to this machine, whatever it is called', async ({ receiver }) => {
  const poster = createPoster(false);
  const { port } = new URL(receiver.url);

  await expect(poster.post(`https://127.0.0.1:${port}/`, {}, '{}')).rejects.toThrow('not one of the public internet');
  await expect(poster.post(`https://localhost:${port}/`, {}, '{}')).rejects.toThrow(
    'not a host of the public internet',
  );
  await poster.close();
  expect(receiver.received).toEqual([]);
});
