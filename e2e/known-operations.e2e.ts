import { randomUUID } from 'node:crypto';
import { serveMetrics } from '@tenantry/observability';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { authenticate } from './client.ts';
import { startSystem } from './system.ts';

let system: Awaited<ReturnType<typeof startSystem>>;
let metrics: Awaited<ReturnType<typeof serveMetrics>>;
let session: { authorization: string };

beforeAll(async () => {
  system = await startSystem({ corsOrigins: ['https://app.example.com'] });
  metrics = await serveMetrics(0);
  const ada = { email: `ada-${randomUUID()}@example.com`, name: 'Ada', password: 'correct horse battery' };
  session = await authenticate(system.url, '/auth/sign-up/email', ada);
  await system.settled();
  // What comes back for an Accept is known from its first answer on.
  for (const accept of accepts) await ask('{ viewer { permissions } }', { headers: { accept } });
});
afterAll(async () => {
  await metrics.stop();
  await system.stop();
});

const accepts = ['*/*', 'application/graphql-response+json, application/json;q=0.9'];

interface Asked {
  readonly headers?: Record<string, string>;
  readonly body?: object;
}

async function ask(query: string, { headers = {}, body = {} }: Asked) {
  const response = await fetch(`${system.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, ...body }),
  });
  const {
    'x-request-id': requestId,
    date: _,
    'content-length': _length,
    ...rest
  } = Object.fromEntries(response.headers);
  const text = await response.text();
  // Each costs what is left for the next.
  const told = text.replaceAll(requestId!, 'the request').replace(/"remaining":\d+/, '"remaining":0');
  return {
    status: response.status,
    headers: { ...rest, ratelimit: rest['ratelimit']?.replace(/[rt]=\d+/g, '') },
    told,
  };
}

async function shortWays(): Promise<number> {
  const text = await (await fetch(metrics.url)).text();
  return Number(/^tenantry_gateway_direct_answers_total (\d+)/m.exec(text)?.[1]);
}

const signedIn = () => session;

test.each<[string, string, () => Asked]>([
  [
    'all that was asked for',
    '{ organization { name members { nodes { role } } usage { used } } }',
    () => ({ headers: signedIn() }),
  ],
  [
    'one operation of several',
    'query A { viewer { permissions } } query B($n: Int = 2) { organization { members(first: $n) { totalCount } } }',
    () => ({ headers: signedIn(), body: { operationName: 'B', variables: { n: 1 } } }),
  ],
  ['what nobody in particular may see', '{ organization { name } plans { key } }', () => ({})],
  [
    'a page of ours',
    '{ organization { slug } }',
    () => ({ headers: { ...signedIn(), origin: 'https://app.example.com', accept: accepts[1]! } }),
  ],
  [
    'a page of somebody else',
    '{ organization { slug } }',
    () => ({ headers: { ...signedIn(), origin: 'https://evil.example' } }),
  ],
  ['a session that is none', '{ organization { slug } }', () => ({ headers: { authorization: 'Bearer nonsense' } })],
  [
    'an organization that is not there',
    '{ organization { slug } }',
    () => ({ headers: { ...signedIn(), 'x-organization': 'nowhere' } }),
  ],
])('%s is answered the short way as it was the long way', async (_, query, asked) => {
  const document = `${query} # ${randomUUID()}`;
  const before = await shortWays();
  const long = await ask(document, asked());
  // Where the door was shut, the document has yet to be seen.
  const { operationName, variables } = { operationName: null, variables: {}, ...asked().body };
  if (long.status !== 200) await ask(document, { headers: signedIn(), body: { operationName, variables } });
  expect(await shortWays()).toBe(before);

  const short = await ask(document, asked());

  expect(await shortWays()).toBe(before + 1);
  expect(short).toEqual(long);
});

test.each<[string, Asked]>([
  ['variables that are wrong', { body: { variables: { n: 'many' } } }],
  ['variables that are no map', { body: { variables: [1] } }],
  ['a name that is no text', { body: { operationName: 7 } }],
  ['extensions that are no map', { body: { extensions: 'x' } }],
  ['a name that the document does not have', { body: { operationName: 'Other' } }],
])('%s take the long way each time', async (_, asked) => {
  const document = `query ($n: Int) { organization { members(first: $n) { totalCount } } } # ${randomUUID()}`;
  await ask(document, { headers: signedIn(), body: { variables: { n: 1 } } });
  const before = await shortWays();

  const { status, told } = await ask(document, { headers: signedIn(), ...asked });

  expect(await shortWays()).toBe(before);
  expect([status, told]).toEqual([expect.any(Number), expect.stringContaining('BAD_USER_INPUT')]);
});
