import { randomUUID } from 'node:crypto';
import { supergraphSdl } from '@tenantry/schema';
import { serveMetrics } from '@tenantry/observability';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Client, signUp } from './client.ts';
import { eventually } from './eventually.ts';
import { startSystem } from './system.ts';

let system: Awaited<ReturnType<typeof startSystem>>;
let ada: Client;

beforeAll(async () => {
  system = await startSystem();
  ada = await signUp(system.url, { email: `ada-${randomUUID()}@example.com`, name: 'Ada' });
  await system.settled();
});
afterAll(() => system.stop());

const described = (text: string) => supergraphSdl().replace(/^type Query$/m, `"""${text}"""\ntype Query`);
const description = async () =>
  (await ada.ask(`{ __type(name: "Query") { description } } # ${randomUUID()}`)).data.__type.description;

test('supergraphs replace each other under load, a bad one replaces none, and no request fails', async () => {
  const metrics = await serveMetrics(0);
  let isOver = false;
  const answers: Awaited<ReturnType<Client['ask']>>[] = [];
  const load = Array.from({ length: 6 }, async (_, client) => {
    for (let asked = 0; !isOver; asked += 1) {
      // The same again and again, and now and then one that is new.
      const query = `{ organization { slug members { totalCount } } viewer { permissions } } # ${asked % 20 === 19 ? `${client} ${asked}` : ''}`;
      answers.push(await ada.ask(query));
    }
  });
  const outcomes: [boolean, string][] = [];
  const bad = ['no supergraph', strange()];
  for (const sdl of [
    described('first'),
    described('second'),
    bad[0]!,
    described('third'),
    bad[1]!,
    described('fourth'),
  ]) {
    const began = answers.length;
    const reloaded = system.reload(sdl);
    // Before, while and after they change.
    await eventually(
      async () => answers.length - began,
      (more) => more >= 6,
    );
    outcomes.push([await reloaded, await description()]);
  }
  isOver = true;
  await Promise.all(load);

  expect(outcomes).toEqual([
    [true, 'first'],
    [true, 'second'],
    [false, 'second'],
    [true, 'third'],
    [false, 'third'],
    [true, 'fourth'],
  ]);
  expect(answers.length).toBeGreaterThan(30);
  expect(new Set(answers.map(({ status, data }) => `${status} ${data?.organization?.slug}`))).toEqual(
    new Set(['200 ada-s-organization']),
  );
  const told = await (await fetch(metrics.url)).text();
  expect(told).toMatch(/tenantry_gateway_reloads_total\{outcome="replaced"\} 4/);
  expect(told).toMatch(/tenantry_gateway_reloads_total\{outcome="refused"\} 2/);
  await metrics.stop();
});

/** Of a service that the gateway does not reach. */
const strange = () => supergraphSdl().replace('@join__graph(name: "usage"', '@join__graph(name: "elsewhere"');
