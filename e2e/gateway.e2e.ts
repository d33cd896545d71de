import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anonymousClient, type Client, clientWith, signUp } from './client.ts';
import { startSystem } from './system.ts';

let system: Awaited<ReturnType<typeof startSystem>>;
let ada: Client;
let grace: Client;

beforeAll(async () => {
  system = await startSystem();
  const person = (name: string) => signUp(system.url, { email: `${name}-${randomUUID()}@example.com`, name });
  [ada, grace] = [await person('Ada'), await person('Grace')];
  await system.settled();
  await system.settled();
});
afterAll(() => system.stop());

const code = (answer: { errors?: readonly { extensions: Record<string, unknown> }[] }) =>
  answer.errors?.map(({ extensions }) => extensions['code']);

test('an object of any service is found by its ID, and nobody else’s', async () => {
  const own = await ada.ask(
    `{ organization { id subscription { id plan { id } } usage { meter { id } } auditLog { nodes { id } } members { nodes { id } } } }`,
  );
  const { id, subscription, usage, auditLog, members } = own.data.organization;
  const ids = [id, subscription.id, subscription.plan.id, usage[0].meter.id, auditLog.nodes[0].id, members.nodes[0].id];
  const nodes = `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }`;

  const mine = await ada.ask(nodes, { ids });
  const theirs = await grace.ask(nodes, { ids });

  const types = ['Organization', 'BillingSubscription', 'Plan', 'Meter', 'AuditEntry', 'Membership'];
  expect(mine).toEqual({
    status: 200,
    data: { nodes: ids.map((nodeId, index) => ({ __typename: types[index], id: nodeId })) },
  });
  // Plans and meters are everybody's; the rest is not there.
  const seen = theirs.data.nodes.map((node: { __typename: string } | null) => node?.__typename ?? null);
  expect(seen).toEqual([null, null, 'Plan', 'Meter', null, null]);
});

test('a key tells a repeated request from a new one', async () => {
  const consume = `mutation ($key: String!) { consumeUsage(input: { meter: "leads", key: $key }) { usage { used } errors { ... on UserError { code } } } }`;
  const idempotencyKey = { 'idempotency-key': randomUUID() };

  const first = await ada.ask(consume, { key: 'first' }, idempotencyKey);
  const again = await ada.ask(consume, { key: 'first' }, idempotencyKey);
  const other = await ada.ask(consume, { key: 'second' }, idempotencyKey);
  const twoAtOnce = await ada.ask(
    `mutation { a: leaveOrganization { errors { ... on UserError { code } } } b: leaveOrganization { errors { ... on UserError { code } } } }`,
    {},
    idempotencyKey,
  );

  expect(first.data.consumeUsage).toEqual({ usage: { used: '1' }, errors: [] });
  expect(again).toEqual(first);
  expect(code(other)).toEqual(['IDEMPOTENCY_CONFLICT']);
  expect(code(twoAtOnce)).toEqual(['BAD_USER_INPUT']);
});

test('API keys with scopes: an API key works in its own organization, within its scopes', async () => {
  const create = `mutation { createApiKey(input: { name: "Importer", scopes: [USAGE_RECORD] }) { secret } }`;
  const { data } = await ada.ask(create);
  const importer = clientWith(system.url, { authorization: `Bearer ${data.createApiKey.secret}` });

  const recorded = await importer.ask(
    `mutation { recordUsage(input: { events: [{ key: "imported", meter: "leads" }] }) { results { verdict } } }`,
  );
  const beyond = await importer.ask(`{ organization { slug } }`);
  const elsewhere = await importer.in('grace-s-organization').ask(`{ viewer { permissions } }`);

  expect(recorded.data.recordUsage.results).toEqual([{ verdict: 'ACCEPTED' }]);
  expect(code(beyond)).toEqual(['FORBIDDEN']);
  expect([elsewhere.status, code(elsewhere)]).toEqual([403, ['FORBIDDEN']]);
});

test('headers that only we may write are worth nothing from outside', async () => {
  const spoofed = await anonymousClient(system.url).ask(
    `{ viewer { user { email } } organization { slug } }`,
    {},
    {
      'x-user-id': 'ada',
      'x-client-ip': '127.0.0.1',
      'x-request-id': 'mine',
      'x-organization': 'ada-s-organization',
    },
  );

  expect(spoofed.data).toEqual({ viewer: null, organization: null });
  expect(code(spoofed)).toEqual(['UNAUTHENTICATED']);
  expect(spoofed.errors?.[0]?.extensions['requestId']).not.toBe('mine');
});

test('the subdomain names the organization, and must agree with the header', async () => {
  const { port } = new URL(system.url);
  const create = await ada.ask(
    `mutation { createOrganization(input: { name: "Second", slug: "adas-second" }) { organization { slug } } }`,
  );
  const session = await sessionOf('ada-of-hosts');
  await ask(
    `mutation { createOrganization(input: { name: "Hosted", slug: "hosted" }) { organization { slug } } }`,
    session,
  );
  const query = `{ organization { slug } }`;

  const bySubdomain = await ask(query, { ...session, host: `hosted.localhost:${port}` });
  const disagreeing = await ask(query, {
    ...session,
    host: `hosted.localhost:${port}`,
    'x-organization': 'ada-of-hosts-s-organization',
  });
  const foreign = await ask(query, { ...session, host: `adas-second.localhost:${port}` });

  expect(create.data.createOrganization.organization).toEqual({ slug: 'adas-second' });
  expect(bySubdomain.data.organization).toEqual({ slug: 'hosted' });
  expect(code(disagreeing)).toEqual(['FORBIDDEN']);
  expect(code(foreign)).toEqual(['ORGANIZATION_NOT_FOUND']);
});

test('a former slug leads to the organization still, as header and as subdomain, and strangers nowhere', async () => {
  const { port } = new URL(system.url);
  const session = await sessionOf('ada-of-moves');
  await ask(`mutation { updateOrganization(input: { slug: "moved" }) { errors { __typename } } }`, session);
  const query = `{ organization { slug formerSlugs } }`;
  const former = 'ada-of-moves-s-organization';

  const byHeader = await ask(query, { ...session, 'x-organization': former });
  const bySubdomain = await ask(query, { ...session, host: `${former}.localhost:${port}` });
  const agreeing = await ask(query, { ...session, host: `${former}.localhost:${port}`, 'x-organization': 'moved' });
  const strangers = await Promise.all([former, 'nowhere'].map((name) => ada.in(name).ask(query)));

  const moved = { organization: { slug: 'moved', formerSlugs: [former] } };
  expect([byHeader.data, bySubdomain.data, agreeing.data]).toEqual([moved, moved, moved]);
  expect(strangers.map(code)).toEqual([['ORGANIZATION_NOT_FOUND'], ['ORGANIZATION_NOT_FOUND']]);
});

test.each([
  ['no JSON', { 'content-type': 'application/json' }, '{', 400],
  [
    'a form, as another site could send it',
    { 'content-type': 'text/plain' },
    '{"query":"{ viewer { permissions } }"}',
    415,
  ],
  ['no query', { 'content-type': 'application/json' }, '{}', 400],
  ['a list of queries', { 'content-type': 'application/json' }, '[{"query":"{ viewer { permissions } }"}]', 400],
  [
    'a megabyte',
    { 'content-type': 'application/json' },
    JSON.stringify({ query: '{ viewer { permissions } }', pad: 'x'.repeat(1_000_000) }),
    413,
  ],
])('%s is refused in the one form that errors have', async (_, headers, body, status) => {
  const response = await fetch(`${system.url}/graphql`, { method: 'POST', headers, body });

  expect(response.status).toBe(status);
  expect(await response.json()).toEqual({
    errors: [{ message: expect.any(String), extensions: { code: 'BAD_USER_INPUT', requestId: expect.any(String) } }],
  });
});

async function sessionOf(name: string): Promise<Record<string, string>> {
  const response = await fetch(`${system.url}/auth/sign-up/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: system.url },
    body: JSON.stringify({ email: `${name}-${randomUUID()}@example.com`, name, password: 'correct horse battery' }),
  });
  return { authorization: `Bearer ${response.headers.get('set-auth-token')}` };
}

/** Asks with a host of one's own choosing, which `fetch` does not allow. */
// oxlint-disable-next-line typescript/no-explicit-any -- a test asserts the shape that it has asked for
function ask(query: string, headers: Record<string, string>): Promise<any> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(system.url);
    const sent = request(
      { hostname, port, path: '/graphql', method: 'POST', headers: { 'content-type': 'application/json', ...headers } },
      (response) => {
        let text = '';
        response.on('data', (chunk) => (text += String(chunk)));
        response.on('end', () => resolve(JSON.parse(text)));
      },
    );
    sent.once('error', reject);
    sent.end(JSON.stringify({ query }));
  });
}

test('a logo is uploaded and shown, but not from the page of another site with somebody’s cookie', async () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"></path></svg>';
  const bo = await signUp(system.url, { email: `bo-${randomUUID()}@example.com`, name: 'Bo' });
  const elsewhere = { origin: 'https://evil.example', 'access-control-request-method': 'POST' };

  const uploaded = await bo.post(
    '/branding/logo',
    'image/svg+xml; charset=utf-8',
    svg.replace('<path', '<path onclick="x()"'),
  );
  const { logoUrl } = (await uploaded.json()) as { logoUrl: string };
  const shown = await fetch(logoUrl);
  const preflight = await fetch(new URL('/branding/logo', system.url), {
    method: 'OPTIONS',
    headers: { ...elsewhere, 'access-control-request-headers': 'content-type' },
  });
  // What a browser sends without asking first.
  const simple = await Promise.all(
    ['text/plain', 'multipart/form-data', 'application/x-www-form-urlencoded', 'text/plain; image/png'].map((type) =>
      bo.post('/branding/logo', type, svg),
    ),
  );

  expect([shown.status, shown.headers.get('content-type'), await shown.text()]).toEqual([200, 'image/svg+xml', svg]);
  expect([...preflight.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
  expect(simple.map(({ status }) => status)).toEqual([400, 400, 400, 400]);
  const { data } = await bo.ask('{ organization { branding { logoUrl } } }');
  expect(data.organization.branding).toEqual({ logoUrl });
});
