import { createServer } from 'node:http';
import { once } from 'node:events';
import { Stripe } from 'stripe';
import { expect, onTestFinished } from 'vitest';
import { startEndpoint, test } from './fixtures.ts';

const failure = (request: Promise<unknown>) =>
  request.then(
    () => null,
    (error: unknown) => error,
  );

async function watched(start: (options: object) => Promise<{ local: { url: string } }>) {
  const endpoint = await startEndpoint('whsec_1');
  onTestFinished(endpoint.stop);
  return { endpoint, options: { webhook: { url: endpoint.url, secrets: ['whsec_1'] } }, start };
}

test('events come twice, out of order or not at all while the switches say so', async ({ start }) => {
  const { endpoint, options } = await watched(start);
  const { local, stripe } = await start(options);
  const { faults } = local;

  faults.duplicate = true;
  await stripe.customers.create({ name: 'Ada' });
  await local.settle();
  faults.clear();
  faults.drop = ({ type }) => type === 'product.created';
  await stripe.products.create({ name: 'Pro' });
  await local.settle();
  faults.clear();
  faults.reorder = true;
  const { id } = await stripe.customers.create({ name: 'Grace', payment_method: 'pm_card_visa' });
  await local.settle();
  faults.clear();
  await stripe.customers.del(id);
  await local.settle();

  expect(endpoint.types()).toEqual([
    'customer.created',
    'customer.created',
    'payment_method.attached',
    'customer.created',
    'customer.deleted',
  ]);
});

test('an endpoint that fails gets the event again', async ({ start }) => {
  let attempts = 0;
  const server = createServer((_request, response) => {
    attempts += 1;
    response.writeHead(attempts < 3 ? 500 : 200).end();
  }).listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const { local, stripe } = await start({ webhook: { url: `http://127.0.0.1:${port}/`, secrets: ['whsec_1'] } });

  await stripe.customers.create({ name: 'Ada' });
  await local.settle();

  const [event] = (await stripe.events.list()).data;
  expect(attempts).toBe(3);
  expect(event).toMatchObject({ type: 'customer.created', pending_webhooks: 0 });
});

test('an outage is one for the SDK, and a lost answer is found again by its key', async ({ start }) => {
  const { local, stripe } = await start();
  const create = () => stripe.customers.create({ name: 'Ada' }, { idempotencyKey: 'once' });

  local.faults.outage = 'unavailable';
  const unavailable = await failure(create());
  local.faults.outage = 'rate_limited';
  const limited = await failure(create());
  local.faults.outage = 'disconnect';
  const disconnected = await failure(create());
  local.faults.clear();
  const nothing = (await stripe.customers.list()).data;
  local.faults.outage = 'lost_answer';
  const lost = await failure(create());
  local.faults.clear();
  const found = await create();

  expect(unavailable).toBeInstanceOf(Stripe.errors.StripeAPIError);
  expect(limited).toBeInstanceOf(Stripe.errors.StripeRateLimitError);
  expect([disconnected, lost]).toEqual([
    expect.any(Stripe.errors.StripeConnectionError),
    expect.any(Stripe.errors.StripeConnectionError),
  ]);
  expect(nothing).toEqual([]);
  expect((await stripe.customers.list()).data.map(({ id }) => id)).toEqual([found.id]);
});

test('a wrong key, another version and an unknown path are refused', async ({ start }) => {
  const { local, stripe } = await start();
  const ask = async (path: string, headers: Record<string, string>) => {
    const response = await fetch(`${local.url}${path}`, { headers });
    return [response.status, (await response.json()).error.type];
  };
  const authorization = `Bearer ${local.apiKey}`;

  expect(await ask('/v1/customers', { authorization: 'Bearer sk_test_other' })).toEqual([401, 'invalid_request_error']);
  expect(await ask('/v1/customers', { authorization, 'stripe-version': '2020-08-27' })).toEqual([
    400,
    'invalid_request_error',
  ]);
  expect(await ask('/v1/charges', { authorization })).toEqual([404, 'invalid_request_error']);
  expect((await stripe.customers.list()).data).toEqual([]);
});
