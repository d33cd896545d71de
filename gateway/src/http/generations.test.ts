import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createLogger } from '@tenantry/observability';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Pool } from 'undici';
import type { DirectRequest } from './direct/answer.ts';
import { startGenerations } from './generations.ts';
import type { GraphQLEndpoint } from './graphql.ts';

const post = { method: 'POST', path: '/' } as const;
const meta = { requestId: 'r', address: '127.0.0.1', credential: null };
const ask = () => new Request('http://gateway/graphql', { method: 'POST' });

/** A subgraph that holds its answers until it is told. */
let subgraph: Server;
let held: ServerResponse[];
let url: string;
const stopped: string[] = [];

beforeEach(async () => {
  held = [];
  stopped.length = 0;
  subgraph = createServer((_, response) => void held.push(response));
  await new Promise<void>((resolve) => subgraph.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(subgraph.address() as AddressInfo).port}`;
});
afterEach(async () => {
  subgraph.closeAllConnections();
  await new Promise((resolve) => subgraph.close(resolve));
});

/** An endpoint that asks the subgraph, and whose connections break when it is stopped. */
async function build(supergraph: string): Promise<GraphQLEndpoint> {
  const pool = new Pool(url);
  const answer = async () => `${supergraph}: ${await (await pool.request(post)).body.text()}`;
  return {
    handle: async () => new Response(await answer()),
    direct: async () => ({ status: 200, headers: [], text: await answer() }),
    busiest: () => [],
    warm: async () => {},
    stop: async () => {
      stopped.push(supergraph);
      await pool.destroy();
    },
  };
}

test('what was begun before a reload is answered whole by the old generation, which is stopped after the last of it', async () => {
  const generations = await startGenerations(build, 'old', createLogger('test', 'silent'));
  const long = generations.handle(ask(), meta).then((response) => response.text());
  const short = generations.direct({} as DirectRequest)!.then(({ text }) => text);
  await vi.waitFor(() => expect(held).toHaveLength(2));

  const reloaded = await generations.reload(() => 'new');
  const newer = generations.handle(ask(), meta).then((response) => response.text());
  await vi.waitFor(() => expect(held).toHaveLength(3));
  held[2]!.end('after');
  const answers = [await newer];
  const whileBothAreOpen = [...stopped];
  held[0]!.end('before');
  answers.push(await Promise.race([long, short]));
  const whileOneIsOpen = [...stopped];
  held[1]!.end('before');
  answers.push(...(await Promise.all([long, short])));
  await vi.waitFor(() => expect(stopped).toEqual(['old']));
  await generations.stop();

  expect(reloaded).toBe(true);
  expect(answers).toEqual(['new: after', 'old: before', 'old: before', 'old: before']);
  expect([whileBothAreOpen, whileOneIsOpen]).toEqual([[], []]);
  expect(stopped).toEqual(['old', 'new']);
});

test('a generation that answers nobody is stopped at once', async () => {
  const generations = await startGenerations(build, 'old', createLogger('test', 'silent'));

  await generations.reload(() => 'new');
  await vi.waitFor(() => expect(stopped).toEqual(['old']));
  await generations.stop();

  expect(stopped).toEqual(['old', 'new']);
});
