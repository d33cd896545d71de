import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { authenticate, signInStaff } from './client.ts';
import { startSystem } from './system.ts';

let system: Awaited<ReturnType<typeof startSystem>>;
beforeAll(async () => {
  system = await startSystem({ costLimits: { perOperation: 1_000, budgets: { default: 6_000, anonymous: 40 } } });
});
afterAll(() => system.stop());

/** Asks and tells everything that was answered, headers too. */
async function ask(query: string, headers: Record<string, string> = {}, variables: object = {}) {
  const response = await fetch(`${system.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  // oxlint-disable-next-line typescript/no-explicit-any -- a test asserts the shape that it has asked for
  const body: any = await response.json();
  return { status: response.status, headers: response.headers, body };
}

async function newOrganization() {
  const person = { email: `olga-${randomUUID()}@example.com`, name: 'Olga', password: 'correct horse battery' };
  const session = await authenticate(system.url, '/auth/sign-up/email', person);
  await system.settled();
  const { body } = await ask('{ organization { id } }', session);
  return { id: body.data.organization.id as string, session };
}

/** Staff give the organization as much for a minute as the tests of it need. */
async function setBudget(organizationId: string, limit: string) {
  const staff = await signInStaff(system.url);
  const { data } = await staff.ask(
    'mutation ($input: OverrideEntitlementInput!) { overrideEntitlement(input: $input) { errors { ... on UserError { message } } } }',
    { input: { organizationId, key: 'graphql_cost_per_minute', limit, reason: 'A test' } },
  );
  expect(data.overrideEntitlement.errors).toEqual([]);
  await system.settled();
}

async function newKey(session: Record<string, string>): Promise<Record<string, string>> {
  const { body } = await ask(
    'mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { secret } }',
    session,
    { input: { name: 'Program', scopes: ['ORGANIZATION_READ', 'MEMBERS_READ'] } },
  );
  return { authorization: `Bearer ${body.data.createApiKey.secret}` };
}

test('an answer tells what it cost, of a budget that the plan gives', async () => {
  const { session } = await newOrganization();

  const { headers, body } = await ask('{ organization { members(first: 10) { nodes { user { name } } } } }', session);

  // The organization, the page, and ten members with the person of each; there is one.
  expect(body.extensions.cost).toEqual({ estimate: 22, actual: 4, limit: 1_000, remaining: 119_995 });
  expect(headers.get('ratelimit-policy')).toBe('"cost";q=120000;w=60');
  expect(headers.get('ratelimit')).toMatch(/^"cost";r=119995;t=\d+$/);
});

test('what may cost too much is refused before it is executed, whatever it would find', async () => {
  const { session } = await newOrganization();
  const query =
    'query ($first: Int!) { organization { members(first: $first) { nodes { grants { role } user { name } teams { nodes { name } } } } } }';

  const refused = await ask(query, session, { first: 100 });
  const smaller = await ask(query, session, { first: 10 });

  expect([refused.status, refused.body.data, refused.body.errors]).toEqual([
    400,
    undefined,
    [
      {
        message: 'An operation costs at most 1000, and this one may cost 2802. Ask for fewer things, or smaller pages.',
        extensions: { code: 'COST_LIMIT_EXCEEDED', cost: 2_802, limit: 1_000, requestId: expect.any(String) },
      },
    ],
  ]);
  expect([smaller.status, smaller.body.errors]).toEqual([200, undefined]);
});

test('a noisy organization at ten times its budget takes nothing from another one', async () => {
  const [noisy, quiet] = [await newOrganization(), await newOrganization()];
  const key = await newKey(noisy.session);
  await setBudget(noisy.id, '50');
  const flood = Promise.all(
    Array.from({ length: 20 }, async () => {
      const answers: Awaited<ReturnType<typeof ask>>[] = [];
      for (let request = 0; request < 25; request += 1) answers.push(await ask('{ organization { name } }', key));
      return answers;
    }),
  );
  const others: Awaited<ReturnType<typeof ask>>[] = [];
  for (let request = 0; request < 60; request += 1) others.push(await ask('{ organization { name } }', quiet.session));
  const noise = (await flood).flat();

  expect(others.filter(({ status, body }) => status !== 200 || body.errors)).toEqual([]);
  const refused = noise.filter(({ status }) => status !== 200);
  expect(refused.length).toBeGreaterThan(300);
  expect(new Set(refused.map(({ status }) => status))).toEqual(new Set([429]));
  const { headers, body } = refused.at(-1)!;
  expect(body.errors[0]).toEqual({
    message: expect.stringMatching(/^The organization may spend 50 on operations in a minute\. Try again in \d+ s\.$/),
    extensions: { code: 'RATE_LIMITED', retryAfterSeconds: expect.any(Number), requestId: expect.any(String) },
  });
  expect(Number(headers.get('retry-after'))).toBe(body.errors[0].extensions.retryAfterSeconds);
  expect(headers.get('ratelimit')).toMatch(/^"cost";r=0;t=\d+$/);
});

test('what was refused costs nothing, so what is smaller still fits', async () => {
  const { id, session } = await newOrganization();
  await setBudget(id, '30');

  const large = await ask('{ organization { members(first: 50) { nodes { id } } } }', session);
  const small = await ask('{ organization { members(first: 5) { nodes { id } } } }', session);

  expect([large.status, small.status]).toEqual([429, 200]);
});

test('nobody in particular has the budget of their address', async () => {
  const asked = Array.from({ length: 45 }, () => ask('{ plans { key } }'));
  const statuses = (await Promise.all(asked)).map(({ status }) => status);
  const { session } = await newOrganization();

  expect(statuses).toContain(429);
  expect((await ask('{ organization { name } }', session)).status).toBe(200);
});
