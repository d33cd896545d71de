import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createLogger } from '@tenantry/observability';
import { afterEach, expect, test } from 'vitest';
import { httpUpstream } from './http-upstream.ts';
import type { Upstream } from './upstream.ts';

/** Nothing ever happens. */
const silence = { read: () => new Promise<never>(() => {}) };
let server: Server;
let upstream: Upstream;

afterEach(async () => {
  await upstream.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

async function serve(listener: RequestListener, timeoutMs?: number): Promise<void> {
  server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  upstream = httpUpstream('usage', `http://127.0.0.1:${port}`, silence, createLogger('test', 'silent'), timeoutMs);
}

const ask = (query: string, signal?: AbortSignal) =>
  upstream
    .execute({ query }, 'token', { requestId: 'r', idempotencyKey: null }, signal)
    .catch((error: { extensions: { code: string } }) => error.extensions.code);

/** Breaks the connections of the first requests, answers the others. */
const breaking = (times: number) => {
  const seen: string[] = [];
  const listener: RequestListener = (request, response) => {
    seen.push(request.method ?? '');
    if (seen.length <= times) return void request.socket.destroy();
    response.setHeader('content-type', 'application/json');
    return void response.end('{"data":{"usage":1}}');
  };
  return { seen, listener };
};

test('a query whose connection breaks is asked once more', async () => {
  const { seen, listener } = breaking(1);
  await serve(listener);

  expect(await ask('{ usage }')).toEqual({ data: { usage: 1 } });
  expect(seen).toHaveLength(2);
});

test('once, and no more', async () => {
  const { seen, listener } = breaking(2);
  await serve(listener);

  expect(await ask('{ usage }')).toBe('UNAVAILABLE');
  expect(seen).toHaveLength(2);
});

test('one that does not answer in time is given up with TIMEOUT, whether it says nothing or never ends', async () => {
  const seen: string[] = [];
  await serve((request, response) => {
    seen.push(request.method ?? '');
    if (seen.length > 1) response.writeHead(200, { 'content-type': 'application/json' }).write('{"data":');
  }, 200);

  expect([await ask('{ usage }'), await ask('{ usage }'), await ask('mutation { spend }')]).toEqual([
    'TIMEOUT',
    'TIMEOUT',
    'TIMEOUT',
  ]);
  // Who was slow is not asked again.
  expect(seen).toHaveLength(3);
});

test('a mutation is never asked twice: it may have been done', async () => {
  const { seen, listener } = breaking(1);
  await serve(listener);

  expect(await ask('mutation { recordUsage }')).toBe('UNAVAILABLE');
  expect(seen).toHaveLength(1);
});

test('whoever does not answer is left alone after a while, and asked again later', async () => {
  const { seen, listener } = breaking(10);
  await serve(listener);
  for (let times = 0; times < 5; times += 1) await ask('{ usage }');

  expect(await ask('{ usage }')).toBe('UNAVAILABLE');
  expect(seen).toHaveLength(10);
  await expect.poll(() => ask('{ usage }')).toEqual({ data: { usage: 1 } });
});

test('a client that is gone says nothing of the service', async () => {
  await serve((_, response) => void setTimeout(() => response.end('{}'), 5_000).unref());
  const gone = new AbortController();
  const asked = Array.from({ length: 6 }, () => ask('{ usage }', gone.signal));
  gone.abort();
  await Promise.all(asked);
  server.removeAllListeners('request');
  server.on('request', breaking(0).listener);

  expect(await ask('{ usage }')).toEqual({ data: { usage: 1 } });
});

test.each<[string, RequestListener]>([
  ['is no JSON', (_, response) => void response.end('<html>10.0.0.7 is unhappy</html>')],
  [
    'breaks off',
    ({ socket }, response) => {
      response.writeHead(200, { 'content-length': 100 });
      response.write('{"data":', () => socket.destroy());
    },
  ],
  ['is a refusal', (_, response) => void response.writeHead(500).end('at /srv/usage.ts:1')],
  ['never ends', (_, response) => flood(response)],
])('an answer that %s is none', async (_, listener) => {
  await serve(listener);

  expect(await ask('{ usage }')).toBe('UNAVAILABLE');
});

/** Sends until nobody takes it any more. */
function flood(response: ServerResponse): void {
  const part = Buffer.alloc(1_000_000, ' ');
  const more = () => {
    while (!response.destroyed && response.write(part));
  };
  response.on('drain', more);
  more();
}
