import { anonymous, unconditional } from '@tenantry/actor';
import { fault } from '@tenantry/graphql';
import { expect, test, vi } from 'vitest';
import type { Door } from '../authentication/door.ts';
import type { Upstream } from '../federation/upstream.ts';
import { passOn } from './caller-requests.ts';
import { createOpenStreams } from './open-streams.ts';

const logger = { warn: vi.fn<() => void>(), error: vi.fn<() => void>() } as never;

/** Passes a request on; tells what identity was asked, whom the callers were asked for, and what was answered. */
async function pass(
  path: string,
  init: RequestInit,
  { enter, fetch }: { enter?: Door; fetch?: Upstream['fetch'] } = {},
) {
  const asked: Request[] = [];
  const caller = { actor: anonymous, token: 'actor-token', admission: unconditional };
  const entered = vi.fn<Door>(enter ?? (async () => caller));
  const identity = {
    fetch: async (request: Request) => {
      asked.push(request);
      return fetch ? fetch(request) : new Response('archive', { headers: { 'content-type': 'application/zip' } });
    },
  } as Upstream;
  const request = new Request(`http://localhost${path}`, init);
  const answer = await passOn(
    { enter: entered, openStreams: createOpenStreams(entered), publicHost: 'localhost', logger },
    identity,
    request,
    '192.0.2.1',
  );
  return { asked, entered, answer };
}

test('identity gets the actor token, the body and its type, and nothing else of the client', async () => {
  const { asked, entered, answer } = await pass('/branding/logo?x=1', {
    method: 'POST',
    headers: {
      authorization: 'Bearer tk_live_secret',
      'content-type': 'image/png',
      'x-client-ip': '10.0.0.1',
      'user-agent': 'curl',
    },
    body: 'picture',
  });

  const requestId = answer.headers.get('x-request-id');
  expect(asked.map(({ url, method }) => [method, url])).toEqual([['POST', 'http://service/branding/logo']]);
  expect(Object.fromEntries(asked[0]!.headers)).toEqual({
    authorization: 'Bearer actor-token',
    'content-type': 'image/png',
    'x-client-ip': '192.0.2.1',
    'x-client-user-agent': 'curl',
    'x-request-id': requestId,
  });
  expect(await asked[0]!.text()).toBe('picture');
  expect(entered).toHaveBeenCalledWith(
    {
      credential: { kind: 'api_key', key: 'tk_live_secret' },
      organizations: [],
      address: '192.0.2.1',
      userAgent: 'curl',
      requestId,
    },
    { fresh: true, endpoint: expect.any(String) },
  );
  expect([answer.status, answer.headers.get('content-type'), await answer.text()]).toEqual([
    200,
    'application/zip',
    'archive',
  ]);
});

test.for([
  ['/exports/exp_1?organization=acme', {}, ['acme']],
  ['/exports/exp_1?organization=acme', { 'x-organization': 'other' }, ['other']],
  ['/exports/exp_1?organization=a%0Ab', {}, ['a%0ab']],
  ['/exports/exp_1', {}, []],
] as const)('%s with %j is about the organization that is named', async ([path, headers, organizations]) => {
  const { entered } = await pass(path, { headers });

  expect(entered).toHaveBeenCalledWith(
    { credential: null, organizations, address: '192.0.2.1', userAgent: null, requestId: expect.any(String) },
    { fresh: true, endpoint: expect.any(String) },
  );
});

test('a refusal has the form of GraphQL’s errors, and what is hidden stays so', async () => {
  const refused = async (how: Parameters<typeof pass>[2]) => {
    const { answer } = await pass('/exports/exp_1', {}, how);
    const requestId = answer.headers.get('x-request-id');
    const body = (await answer.json()) as { errors: [{ message: string; extensions: object }] };
    expect(body.errors[0].extensions).toMatchObject({ requestId });
    return [answer.status, body.errors[0].extensions, body.errors[0].message];
  };

  const notFound = fault('ORGANIZATION_NOT_FOUND', 'There is no such organization.', { http: { status: 404 } });
  expect(await refused({ enter: () => Promise.reject(notFound) })).toMatchObject([
    404,
    { code: 'ORGANIZATION_NOT_FOUND' },
    'There is no such organization.',
  ]);
  expect(await refused({ fetch: () => Promise.reject(new Error('ECONNREFUSED 10.0.0.1')) })).toMatchObject([
    503,
    { code: 'UNAVAILABLE' },
    'This part is not available right now. Try again in a moment.',
  ]);
  expect(await refused({ enter: () => Promise.reject(new Error('a secret')) })).toMatchObject([
    500,
    { code: 'INTERNAL_SERVER_ERROR' },
    'Something went wrong on our side. It has been recorded under the request ID.',
  ]);
});

test('a body goes on before it has ended, and is given up with its client', async () => {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const writer = writable.getWriter();
  const client = new AbortController();
  const init = { method: 'POST', headers: { 'content-encoding': 'gzip' }, body: readable, duplex: 'half' as const };

  const { asked, answer } = await pass('/v1/usage', { ...init, signal: client.signal });
  void writer.write(new Uint8Array([1, 2]));
  const { value } = await asked[0]!.body!.getReader().read();
  const wasGivenUp = asked[0]!.signal.aborted;
  client.abort();

  expect([answer.status, value, asked[0]!.headers.get('content-encoding')]).toEqual([
    200,
    new Uint8Array([1, 2]),
    'gzip',
  ]);
  expect([wasGivenUp, asked[0]!.signal.aborted]).toEqual([false, true]);
});
