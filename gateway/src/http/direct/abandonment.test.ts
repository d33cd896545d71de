import { createServer, request as httpRequest, Agent, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { anonymous, unconditional } from '@tenantry/actor';
import { createLogger } from '@tenantry/observability';
import { buildSchema, type OperationDefinitionNode, parse } from 'graphql';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { httpUpstream } from '../../federation/http-upstream.ts';
import type { Abandoned, Upstream } from '../../federation/upstream.ts';
import { createDirectAnswers, type DirectParts } from './answer.ts';
import { graphqlLane } from './lane.ts';

const source = '{ usage }';
const document = parse(source);
const operation = document.definitions[0] as OperationDefinitionNode;
const known = { document, operation, schema: buildSchema('type Query { usage: Int }'), source, queryHash: 'hash' };
const caller = { actor: anonymous, token: 'token', admission: unconditional };
const logger = createLogger('test', 'silent');
const silence = { read: () => new Promise<never>(() => {}) };
const agent = new Agent({ keepAlive: true, maxSockets: 1 });

/** Whether the subgraph holds its answers, how many it has held, and of how many of those the connection was closed. */
let isHolding: boolean;
let held: number;
let closed: number;
/** Those who listen for the client of any operation to go away. */
let listening: Set<() => void>;
/** The connections to the gateway. */
let sockets: Set<Socket>;
/** Operations that are over. */
let ended: number;
let subgraph: Server;
let gateway: Server;
let upstream: Upstream;

beforeEach(async () => {
  isHolding = false;
  held = closed = ended = 0;
  listening = new Set();
  sockets = new Set();
  subgraph = createServer((_, response) => {
    if (!isHolding) return void response.end('{"data":{"usage":1}}');
    held += 1;
    response.once('close', () => (closed += 1));
  });
  upstream = httpUpstream('usage', await listen(subgraph), silence, logger, 20_000);
  const direct = createDirectAnswers({
    known: { find: () => known },
    contentTypeOf: () => 'application/json',
    chooseDocument: () => source,
    enter: async () => caller,
    limiter: { charge: async () => null },
    observe: () => (ended += 1),
    // Two fetches for each operation.
    execute: async ({ context: { signal } }: { context: { signal: Abandoned } }) => {
      const [answer] = await Promise.all([1, 2].map(() => ask(counted(signal))));
      return answer;
    },
    publicHost: 'localhost',
    operationTimeoutMs: 20_000,
    logger,
  } as unknown as DirectParts);
  const lane = graphqlLane({
    graphql: { direct, handle: () => Promise.reject(new Error('the long way')) },
    policyHeaders: () => [],
    credentialOf: () => null,
    trustedProxies: [],
    path: '/graphql',
    maximumBody: 1_000,
  });
  gateway = createServer((request, response) => {
    sockets.add(request.socket);
    lane(request, response);
  });
  await listen(gateway);
});
afterEach(async () => {
  for (const server of [gateway, subgraph]) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
  await upstream.close();
});

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const ask = (signal: Abandoned) =>
  upstream.execute({ query: source }, 'token', { requestId: 'r', idempotencyKey: null }, signal);

/** The signal, telling who listens. */
const counted = (signal: Abandoned): Abandoned => ({
  get aborted() {
    return signal.aborted;
  },
  addEventListener(type, listener) {
    listening.add(listener);
    signal.addEventListener(type, listener);
  },
  removeEventListener(type, listener) {
    listening.delete(listener);
    signal.removeEventListener(type, listener);
  },
});

/** A client that asks over the one connection that is kept. */
function client() {
  const { port } = gateway.address() as AddressInfo;
  const headers = { 'content-type': 'application/json', 'content-length': '22' };
  const asking = httpRequest({ port, host: '127.0.0.1', method: 'POST', path: '/graphql', agent, headers });
  const answer = new Promise<string>((resolve, reject) => {
    asking.on('error', reject);
    asking.on('response', (response) => void response.toArray().then((parts) => resolve(parts.join('')), reject));
  });
  asking.end('{"query":"{ usage }" }');
  return { answer, leave: () => asking.destroy() };
}

test('a client that goes away has all that was asked for it given up, and nobody listens any more', async () => {
  isHolding = true;
  const { answer, leave } = client();
  const refused = expect(answer).rejects.toThrow('socket hang up');
  await vi.waitFor(() => expect([held, listening.size]).toEqual([2, 2]));

  leave();
  await refused;
  await vi.waitFor(() => expect([closed, listening.size, ended]).toEqual([2, 0, 1]));

  // The service is not to blame: the next one is answered.
  isHolding = false;
  expect(JSON.parse(await client().answer)).toEqual({ data: { usage: 1 } });
});

test('what was answered leaves no listener behind, neither on its signal nor on a connection that is kept', async () => {
  const answers = [await client().answer];
  const [socket] = sockets;
  const listeners = () => socket!.eventNames().map((name) => [name, socket!.listenerCount(name)]);
  await vi.waitFor(() => expect(Object.values(agent.freeSockets)).toHaveLength(1));
  const before = listeners();
  for (let times = 0; times < 20; times += 1) answers.push(await client().answer);
  await vi.waitFor(() => expect(Object.values(agent.freeSockets)).toHaveLength(1));

  expect(new Set(answers)).toEqual(new Set(['{"data":{"usage":1}}\n']));
  expect(sockets.size).toBe(1);
  expect(listening.size).toBe(0);
  expect(ended).toBe(21);
  expect(listeners()).toEqual(before);
});
