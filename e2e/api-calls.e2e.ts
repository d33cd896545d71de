import { afterAll, beforeAll, expect, test } from 'vitest';
import { clientWith, signUp } from './client.ts';
import { startSystem } from './system.ts';

let system: Awaited<ReturnType<typeof startSystem>>;
beforeAll(async () => {
  system = await startSystem({ apiCallsMeter: 'messages' });
});
afterAll(() => system.stop());

test('calls of an API key are a meter like any other', async () => {
  const ada = await signUp(system.url, { email: 'ada@example.com', name: 'Ada' });
  await system.settled();
  const create = `mutation { createApiKey(input: { name: "Importer", scopes: [USAGE_READ, USAGE_RECORD] }) { secret } }`;
  const { data } = await ada.ask(create);
  const key = clientWith(system.url, { authorization: `Bearer ${data.createApiKey.secret}` });
  const used = `{ organization { usage(meters: ["messages"]) { used } } }`;

  await key.ask(used);
  await key.ask(used);
  await key.ask('{ a syntax error');
  await key.post('/v1/usage', 'application/json', '[{"key":"1","meter":"leads"}]');
  await system.flushCalls();
  const series = `query ($from: DateTime!, $to: DateTime!) { organization {
    usage(meters: ["messages"]) { used } usageSeries(meter: "messages", interval: DAY, from: $from, to: $to) { points { value } }
  } }`;
  const hour = 3_600_000;
  const span = { from: new Date(Date.now() - hour), to: new Date(Date.now() + hour) };
  const { organization } = (await ada.ask(series, span)).data;

  // The one that could not be read was a call as well.
  expect(organization.usage).toEqual([{ used: '4' }]);
  const values = organization.usageSeries.points.map(({ value }: { value: string }) => Number(value));
  expect(values.reduce((sum: number, value: number) => sum + value, 0)).toBe(4);
});

test('nobody but the gateway tells usage what was counted', async () => {
  const response = await system.services.usage.app.fetch(
    new Request('http://usage/internal/usage', { method: 'POST', body: '{}' }),
  );

  expect(response.status).toBe(401);
});
