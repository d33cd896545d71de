import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Answer, type Client, signIn, signUp } from './client.ts';
import { eventually } from './eventually.ts';
import { startSystem } from './system.ts';
import { verifiedPerson } from './verified-person.ts';

const own = `{ viewer { organizations { role organization { id slug } } } }`;
const slug = `{ organization { slug } }`;
const create = `mutation { createOrganization(input: { name: "Second" }) { organization { id slug } } }`;
const add = `mutation ($name: String!) { addDomain(input: { name: $name }) { domain { id record { name value } } } }`;
const verify = `mutation ($id: ID!) { verifyDomain(input: { domainId: $id }) { domain { verifiedAt } errors { ... on UserError { code } } } }`;
const use = `mutation ($input: UpdateDomainInput!) { updateDomain(input: $input) { domain { isHost autoJoin } errors { ... on UserError { code } } } }`;
const remove = `mutation ($id: ID!) { removeDomain(input: { domainId: $id }) { domain { name } } }`;

let system: Awaited<ReturnType<typeof startSystem>>;
beforeAll(async () => {
  system = await startSystem();
});
afterAll(() => system.stop());

/** Somebody's organization with a domain that the DNS proves. */
async function ownerWithDomain() {
  const session = await sessionOf(`olga-${randomUUID()}@example.com`);
  const [{ organization }] = (await session.client.ask(own)).data.viewer.organizations;
  const name = `app-${randomUUID()}.com`;
  const { domain } = (await session.client.ask(add, { name })).data.addDomain;
  const early = await session.client.ask(verify, { id: domain.id });
  system.records.set(domain.record.name, domain.record.value);
  const verified = await session.client.ask(verify, { id: domain.id });
  expect(early.data.verifyDomain.errors).toEqual([{ code: 'DOMAIN_RECORD_MISSING' }]);
  expect(verified.data.verifyDomain).toEqual({ domain: { verifiedAt: expect.any(String) }, errors: [] });
  return { ...session, organization, domainId: domain.id as string, name };
}

test('verified domains, custom hosts: a host of its own puts requests into the organization, until it is removed', async () => {
  const { client, authorization, organization, domainId, name } = await ownerWithDomain();
  const stranger = await sessionOf(`eve-${randomUUID()}@example.com`);
  // With two organizations, a request that names none is in none.
  const second = (await client.ask(create)).data.createOrganization.organization;
  const at = (host: string, headers: Record<string, string>) => askAt(host, slug, headers);

  const before = await at(name, { authorization });
  await client.in(organization.id).ask(use, { input: { domainId, isHost: true } });
  const inside = await eventually(
    () => at(`${name.toUpperCase()}:443`, { authorization }),
    ({ data }) => data?.organization != null,
  );
  const disagreeing = await at(name, { authorization, 'x-organization': second.id });
  const outside = await at(name, { authorization: stranger.authorization });
  await client.in(organization.id).ask(remove, { id: domainId });
  const removed = await eventually(
    () => at(name, { authorization }),
    ({ errors }) => errors !== undefined,
    2_000,
  );

  const codeOf = ({ errors }: Answer) => errors?.[0]?.extensions['code'];
  expect(inside.data).toEqual({ organization: { slug: organization.slug } });
  expect([before, disagreeing, outside, removed].map(codeOf)).toEqual([
    'ORGANIZATION_REQUIRED',
    'FORBIDDEN',
    'ORGANIZATION_NOT_FOUND',
    'ORGANIZATION_REQUIRED',
  ]);
});

test('domain auto-join: who signs in with a proven address under the domain is a member', async () => {
  const { client, organization, domainId, name } = await ownerWithDomain();
  const input = { domainId, autoJoin: 'AUTO', autoJoinRole: 'VIEWER' };
  const used = await client.ask(use, { input });
  const [proven, unproven] = [`ada@${name}`, `eve@${name}`];
  await verifiedPerson(system, { email: proven, name: 'Ada' });
  await signUp(system.url, { email: unproven, name: 'Eve' });

  const organizationsOf = async (email: string) => {
    const { data } = await (await signIn(system.url, { email })).ask(own);
    return data.viewer.organizations.map((one: { role: string; organization: { id: string } }) => [
      one.role,
      one.organization.id === organization.id,
    ]);
  };

  expect(used.data.updateDomain).toEqual({ domain: { isHost: false, autoJoin: 'AUTO' }, errors: [] });
  expect((await organizationsOf(proven)).toSorted()).toEqual([
    ['OWNER', false],
    ['VIEWER', true],
  ]);
  expect(await organizationsOf(unproven)).toEqual([['OWNER', false]]);
});

async function sessionOf(email: string): Promise<{ client: Client; authorization: string }> {
  const response = await fetch(new URL('/auth/sign-up/email', system.url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, name: 'Olga', password: 'correct horse battery' }),
  });
  const authorization = `Bearer ${response.headers.get('set-auth-token')}`;
  return { client: await signIn(system.url, { email }), authorization };
}

/** Asks with a host of one's own choosing, which `fetch` does not allow. */
function askAt(host: string, query: string, headers: Record<string, string>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(system.url);
    const sent = request(
      {
        hostname,
        port,
        path: '/graphql',
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers, host },
      },
      (response) => {
        let text = '';
        response.on('data', (chunk) => (text += String(chunk)));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, ...(JSON.parse(text) as object) }));
      },
    );
    sent.once('error', reject);
    sent.end(JSON.stringify({ query }));
  });
}
