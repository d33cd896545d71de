import { expect } from 'vitest';
import { metered, test, type World } from './fixtures.ts';
import { record } from './operations.ts';
import type { Actor } from '@tenantry/actor';

async function open({ service, sign }: World, actor: Actor): Promise<Response> {
  const headers = { authorization: `Bearer ${await sign(actor)}` };
  return service.app.fetch(new Request('http://usage/v1/usage/stream', { headers }));
}

/** The next event's data; what says nothing is left out. */
async function nextOf(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<unknown> {
  for (;;) {
    const { value } = await reader.read();
    const [, data] = /^data: (.*)$/m.exec(Buffer.from(value!).toString()) ?? [];
    if (data) return JSON.parse(data);
  }
}

test('a stream tells whole totals, and the latest to who reads slowly', async ({ world, organization }) => {
  await organization.entitle(1, metered('leads', 10));
  const response = await open(world, organization.owner);
  const reader = response.body!.getReader();
  const first = await nextOf(reader);

  for (const key of ['a', 'b', 'c']) await record(world.execute, organization, { key, meter: 'leads', quantity: '4' });
  let last = await nextOf(reader);
  while ((last as { meters: { used: string }[] }).meters[0]?.used !== '12') last = await nextOf(reader);
  await reader.cancel();

  const total = {
    meter: 'leads',
    period: 'MONTH',
    reserved: '0',
    limit: '10',
    startsAt: '2026-11-01T00:00:00.000Z',
    resetsAt: '2026-12-01T00:00:00.000Z',
  };
  expect(first).toEqual({ meters: [{ ...total, used: '0', remaining: '10', over: '0', percent: 0 }] });
  expect(last).toEqual({ meters: [{ ...total, used: '12', remaining: '0', over: '2', percent: 120 }] });
});

test('an organization has a hundred streams and no more, and another one as many', async ({ world, organization }) => {
  await organization.entitle(1, metered('leads', 10));
  const streams = await Promise.all(Array.from({ length: 101 }, () => open(world, organization.owner)));
  const other = await open(world, world.newOrganization().owner);

  const late = await open(world, organization.owner);
  const refused = [...streams.filter(({ status }) => status !== 200), late];
  await Promise.all([...streams.filter(({ status }) => status === 200), other].map(async ({ body }) => body?.cancel()));
  const again = await open(world, organization.owner);
  await again.body?.cancel();

  expect(refused.map(({ status }) => status)).toEqual([429, 429]);
  expect(await late.json()).toMatchObject({ errors: [{ extensions: { code: 'RATE_LIMITED' } }] });
  expect([other.status, again.status]).toEqual([200, 200]);
});
