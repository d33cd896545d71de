import { createHash } from 'node:crypto';
import { trustedDocuments } from '@tenantry/schema';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { authenticate, clientWith } from './client.ts';
import { startSystem } from './system.ts';

let system: Awaited<ReturnType<typeof startSystem>>;
let session: Record<string, string>;
beforeAll(async () => {
  system = await startSystem({ freeOperations: 'api-keys' });
  const person = { email: 'olga@example.com', name: 'Olga', password: 'correct horse battery' };
  session = await authenticate(system.url, '/auth/sign-up/email', person);
});
afterAll(() => system.stop());

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
const plans = trustedDocuments().find((text) => text.includes('query Plans'))!;

function post(body: object, headers: Record<string, string>) {
  return fetch(`${system.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
}

test('with free operations for API keys alone, a session asks trusted documents by hash or by text', async () => {
  const ways = [
    post({ documentId: `sha256:${hashOf(plans)}` }, session),
    post({ extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(plans) } } }, session),
    post({ query: plans }, session),
    fetch(`${system.url}/graphql?documentId=sha256:${hashOf(plans)}`, {
      headers: { ...session, 'apollo-require-preflight': 'true' },
    }),
  ];
  for (const answer of await Promise.all(ways)) {
    const { data, errors } = (await answer.json()) as { data: { plans: unknown[] }; errors?: unknown };
    expect([answer.status, errors, data.plans.length > 0]).toEqual([200, undefined, true]);
  }
});

test('and what is of its own making is refused, while an API key asks what it likes', async () => {
  const free = '{ organization { slug } }';
  const { status, errors } = await clientWith(system.url, session).ask(free);
  const anonymous = await clientWith(system.url, {}).ask(free);
  const key = await clientWith(system.url, {
    authorization: `Bearer tk_live_${'0'.repeat(26)}_${'a'.repeat(43)}0000000`,
  }).ask(free);

  expect([status, errors?.[0]?.extensions['code']]).toEqual([403, 'FORBIDDEN']);
  expect([anonymous.status, anonymous.errors?.[0]?.extensions['code']]).toEqual([403, 'FORBIDDEN']);
  // It got as far as being looked up.
  expect([key.status, key.errors?.[0]?.extensions['code']]).toEqual([401, 'UNAUTHENTICATED']);
});

test('a hash that nobody trusts is told so', async () => {
  const answer = await post({ documentId: `sha256:${'0'.repeat(64)}` }, session);

  expect([answer.status, await answer.json()]).toMatchObject([
    400,
    {
      errors: [{ message: 'There is no trusted document with this SHA-256.', extensions: { code: 'BAD_USER_INPUT' } }],
    },
  ]);
});
