import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { type Client, signUp } from './client.ts';
import { startSystem } from './system.ts';

let system: Awaited<ReturnType<typeof startSystem>>;
let mallory: Client;

beforeAll(async () => {
  system = await startSystem({
    corsOrigins: ['https://app.example.com'],
    timeouts: { headersMs: 400, requestMs: 800, operationMs: 700 },
  });
  mallory = await signUp(system.url, { email: 'mallory@example.com', name: 'Mallory' });
});
afterAll(() => system.stop());

const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');
const bomb = times(30, (i) => `fragment F${i} on Organization { ...F${i + 1} ...F${i + 1} }`);
const nested = (depth: number) => `{ organization ${'{ children '.repeat(depth)}${'}'.repeat(depth)} }`;

/** Refused before they are executed: what each is, its document, and what is said of it. */
const tooLarge = [
  ['a thousand aliases', `{ viewer { ${times(500, (i) => `a${i}: permissions`)} } }`, 'at most 15 aliases'],
  ['a bomb of fragments', `{ organization { ...F0 } } ${bomb} fragment F30 on Organization { name }`, '1000 fields'],
  ['a depth of hundreds', nested(400), 'at most 10 fields deep'],
  ['directives by the hundred', `{ viewer { permissions ${times(200, () => '@skip(if: false)')} } }`, '10 directives'],
  ['a field again and again', `{ viewer { ${times(1_500, () => 'permissions')} } }`, 'at most 1000 fields'],
  ['mutation after mutation', `mutation { ${times(25, () => 'leaveOrganization { __typename }')} }`, '20 fields'],
] as const;
const mistaken = [
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
] as const;

const leave = '{"query":"mutation { leaveOrganization { __typename } }"}';

/** Refused before they are read as an operation: what each is, what it is said to be, what is sent and the status. */
const tricks = [
  ['several operations at once', 'application/json', `[${leave},${leave}]`, 400],
  ['JSON that is said to be text', 'text/plain', leave, 415],
  ['JSON that is said to be nothing', '', leave, 415],
  ['a form of another site', 'application/x-www-form-urlencoded', 'query=mutation{leaveOrganization{__typename}}', 415],
  ['a form with files', 'multipart/form-data; boundary=x', `--x\r\n\r\n${leave}\r\n--x--`, 415],
  ['a document without JSON', 'application/graphql', 'mutation { leaveOrganization { __typename } }', 415],
  ['a type that begins as JSON does', 'application/json-patch+json', leave, 415],
  ['two types', 'text/plain, application/json', leave, 415],
  ['what is no JSON', 'application/json', '{"query":"{ viewer', 400],
  ['a query that is no text', 'application/json', '{"query":{"length":5}}', 400],
  ['variables that are no object', 'application/json', '{"query":"{ plans { key } }","variables":"x"}', 400],
] as const;

describe('an operation that is made to keep us busy is refused before it does', () => {
  test.each(tooLarge)('%s', async (_, document, message) => {
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

  test.each(mistaken)('%s', async (_, document, message) => {
    const { status, data, errors } = await mallory.ask(document);

    expect({ status, data }).toEqual({ status: 200, data: undefined });
    expect(errors?.map(({ message: text }) => text).join('\n')).toContain(message);
    expect(errors?.length).toBeLessThanOrEqual(6);
  });

  test('costs less than 100 ms of CPU each, while somebody else is answered', async () => {
    const bystander = await signUp(system.url, { email: 'bystander@example.com', name: 'Byron' });
    const answers: number[] = [];
    let isOver = false;
    const asking = (async () => {
      while (!isOver) {
        answers.push((await bystander.ask('{ viewer { user { name } } }')).status);
        await pause(20);
      }
    })();
    const costs: Record<string, number> = {};
    const documents = [...tooLarge, ...mistaken, ['ten megabytes', 'x'.repeat(10_000_000)] as const].map(
      ([name, query]) => [name, 'application/json', JSON.stringify({ query })] as const,
    );
    for (const [name, type, body] of [...documents, ...tricks]) {
      // The least of three: what else this process does is not the document's.
      const tries: number[] = [];
      for (let count = 0; count < 3; count += 1) tries.push(await cpuOf(() => mallory.post('/graphql', type, body)));
      costs[name] = Math.min(...tries);
    }
    isOver = true;
    await asking;

    expect(Object.entries(costs).filter(([, milliseconds]) => milliseconds >= 100)).toEqual([]);
    expect(new Set(answers)).toEqual(new Set([200]));
  });
});

/** What this process, which client and gateway share, computes until the answer is there, in milliseconds. */
async function cpuOf(ask: () => Promise<Response>): Promise<number> {
  const before = process.cpuUsage();
  await ask().then(
    (response) => response.text(),
    () => 'cut off',
  );
  const { user, system: kernel } = process.cpuUsage(before);
  return (user + kernel) / 1_000;
}

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

test.each(tricks)('%s is refused', async (_, type, body, status) => {
  const answer = await mallory.post('/graphql', type, body);
  const { data, errors } = (await answer.json()) as Awaited<ReturnType<Client['ask']>>;

  expect([answer.status, data, errors?.map(({ extensions }) => extensions['code'])]).toEqual([
    status,
    undefined,
    ['BAD_USER_INPUT'],
  ]);
  expect((await mallory.ask('{ organization { slug } }')).data.organization.slug).toBe('mallory-s-organization');
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

/** What a client is answered that sends this much and then nothing more. */
async function answerToSlow(begun: string): Promise<string> {
  const { hostname, port } = new URL(system.url);
  const socket = connect(Number(port), hostname).setEncoding('utf8');
  await once(socket, 'connect');
  socket.write(begun);
  let answer = '';
  socket.on('data', (text: string) => (answer += text));
  await once(socket, 'close');
  return answer;
}

test('clients that send slowly are cut off with 408, and others are answered while they hang', async () => {
  const headers = 'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n';
  let cutOff = 0;
  const slow = Array.from({ length: 60 }, async (_, index) => {
    const answer = await answerToSlow(index % 2 ? headers : `${headers}Content-Length: 500\r\n\r\n{"query":"`);
    cutOff += 1;
    return answer;
  });
  const answers = await Promise.all(Array.from({ length: 5 }, () => mallory.ask('{ viewer { user { name } } }')));
  const cutOffBefore = cutOff;

  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
  expect(cutOffBefore).toBeLessThan(60);
  expect(new Set((await Promise.all(slow)).map((answer) => answer.split('\r\n')[0]))).toEqual(
    new Set(['HTTP/1.1 408 Request Timeout']),
  );
});

test('an operation that takes too long is given up, and others are answered meanwhile', async () => {
  const log = '{ organization { auditLog(first: 1) { nodes { action } } } }';
  expect((await mallory.ask(log)).status).toBe(200);
  const database = new pg.Client({ connectionString: system.databaseUrls.usage });
  await database.connect();
  try {
    await database.query('BEGIN');
    await database.query('LOCK TABLE audit_entry IN ACCESS EXCLUSIVE MODE');
    const late = mallory.ask(log);
    const other = await mallory.ask('{ viewer { user { name } } }');
    const { status, errors } = await late;

    expect(other.status).toBe(200);
    expect([status, errors?.[0]?.extensions['code']]).toEqual([504, 'TIMEOUT']);
  } finally {
    await database.end();
  }
});

describe('pages of other sites', () => {
  const preflight = (origin: string) =>
    fetch(`${system.url}/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type,x-organization',
      },
    });

  test('may ask when their origin is on the list', async () => {
    const { status, headers } = await preflight('https://app.example.com');

    expect(status).toBe(204);
    expect(headers.get('access-control-allow-origin')).toBe('https://app.example.com');
    expect(headers.get('access-control-allow-credentials')).toBe('true');
    expect(headers.get('access-control-allow-headers')).toContain('X-Organization');
  });

  test.each(['https://evil.example', 'https://app.example.com.evil.example', 'http://app.example.com', 'null'])(
    'of %s may not',
    async (origin) => {
      expect((await preflight(origin)).headers.get('access-control-allow-origin')).toBeNull();
    },
  );

  test('cannot show, frame or guess what an answer is', async () => {
    const { headers } = await fetch(`${system.url}/graphql?query={plans{key}}`);

    expect(headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
  });
});
