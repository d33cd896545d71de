import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Client, signUp } from './client.ts';
import { startSystem } from './system.ts';

let system: Awaited<ReturnType<typeof startSystem>>;
let mallory: Client;

beforeAll(async () => {
  system = await startSystem();
  mallory = await signUp(system.url, { email: 'mallory@example.com', name: 'Mallory' });
});
afterAll(() => system.stop());

const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');
const bomb = times(30, (i) => `fragment F${i} on Organization { ...F${i + 1} ...F${i + 1} }`);
const nested = (depth: number) => `{ organization ${'{ children '.repeat(depth)}${'}'.repeat(depth)} }`;

describe('an operation that is made to keep us busy is refused before it does', () => {
  test.each([
    ['a thousand aliases', `{ viewer { ${times(500, (i) => `a${i}: permissions`)} } }`, 'at most 15 aliases'],
    ['a bomb of fragments', `{ organization { ...F0 } } ${bomb} fragment F30 on Organization { name }`, '1000 fields'],
    ['a depth of hundreds', nested(400), 'at most 10 fields deep'],
    [
      'directives by the hundred',
      `{ viewer { permissions ${times(200, () => '@skip(if: false)')} } }`,
      '10 directives',
    ],
    ['a field again and again', `{ viewer { ${times(1_500, () => 'permissions')} } }`, 'at most 1000 fields'],
    ['mutation after mutation', `mutation { ${times(25, () => 'leaveOrganization { __typename }')} }`, '20 fields'],
  ])('%s', async (_, document, message) => {
    const answer = await mallory.ask(document);

    expect(answer).toEqual({
      status: 400,
      errors: [
        {
          message: expect.stringContaining(message),
          extensions: { code: 'BAD_USER_INPUT', requestId: expect.any(String) },
        },
      ],
    });
  });

  test.each([
    ['more tokens than there may be', `{ viewer { ${'permissions '.repeat(30_000)} } }`, '2000 tokens'],
    ['brackets without end', '{a'.repeat(100_000), '2000 tokens'],
    [
      'introspection within itself',
      `{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }`,
      'introspection depth',
    ],
    [
      'fragments that lead to themselves',
      '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
      'within itself',
    ],
    ['mistakes without end', `{ ${times(19, (i) => `nothing${i}`)} }`, 'Too many validation errors'],
  ])('%s', async (_, document, message) => {
    const { status, data, errors } = await mallory.ask(document);

    expect({ status, data }).toEqual({ status: 200, data: undefined });
    expect(errors?.map(({ message: text }) => text).join('\n')).toContain(message);
    expect(errors?.length).toBeLessThanOrEqual(6);
  });
});

describe('names that mean something to JavaScript mean nothing here', () => {
  test.each(['__proto__', 'constructor', 'prototype', 'toString'])(
    '%s as an alias, a variable and a value',
    async (name) => {
      const aliased = await mallory.ask(`{ viewer { ${name}: user { ${name}: name } } }`);
      const given = await mallory.ask(`query ($${name}: String) { viewer { user { name @skip(if: false) } } }`, {
        [name]: { polluted: true },
      });
      const inBody = await mallory.post(
        '/graphql',
        'application/json',
        `{"query":"{ viewer { user { name } } }","${name}":{"polluted":true},"variables":{"${name}":{"polluted":true}}}`,
      );

      expect(aliased.data?.viewer?.[name]?.[name] ?? aliased.errors?.[0]?.extensions['code']).toMatch(
        /Mallory|BAD_USER_INPUT/,
      );
      expect(given.errors?.[0]?.extensions['code'] ?? given.data).toEqual('BAD_USER_INPUT');
      expect(await inBody.json()).toMatchObject({ data: { viewer: { user: { name: 'Mallory' } } } });
      expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    },
  );
});

test('a mutation is not taken by GET, and the schema not shown to nobody', async () => {
  const get = (document: string, headers: Record<string, string> = {}) =>
    fetch(`${system.url}/graphql?${new URLSearchParams({ query: document })}`, {
      headers: { 'apollo-require-preflight': 'true', ...headers },
    });

  const mutation = await get('mutation { leaveOrganization { __typename } }');
  const schema = await get('{ ... on Query { __schema { types { name } } } }');
  const withoutPreflight = await fetch(`${system.url}/graphql?query={viewer{permissions}}`);

  expect(mutation.status).toBe(405);
  expect(await schema.json()).toMatchObject({
    errors: [
      {
        message: 'The schema is shown to whoever is signed in or has an API key.',
        extensions: { code: 'UNAUTHENTICATED', requestId: expect.any(String) },
      },
    ],
  });
  expect(withoutPreflight.status).toBe(400);
});

test('ten megabytes are refused, whether their length is told or not', async () => {
  const chunk = new Uint8Array(100_000).fill(120);
  const chunks = new ReadableStream({
    start(controller) {
      for (let sent = 0; sent < 100; sent += 1) controller.enqueue(chunk);
      controller.close();
    },
  });
  const post = { method: 'POST', headers: { 'content-type': 'application/json' } };
  const told = await fetch(`${system.url}/graphql`, { ...post, body: new Uint8Array(10_000_000) });
  const streamed = { ...post, body: chunks, duplex: 'half' };
  // The connection is closed with the answer, which may come before all is sent.
  const untold = await fetch(`${system.url}/graphql`, streamed).then(
    ({ status }) => status,
    () => 'cut off',
  );

  expect(told.status).toBe(413);
  expect([413, 'cut off']).toContain(untold);
});
