import { randomUUID } from 'node:crypto';
import { Client as Database } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Answer, anonymousClient, type Client, clientWith, signUp } from './client.ts';
import { eventually } from './eventually.ts';
import { linkIn, mailTo } from './mail.ts';
import { startSystem } from './system.ts';

// What people complain about elsewhere, each as a test that it does not happen here.

const requestsPerMinute = 20;
const own = `{ viewer { user { id } organizations { organization { id slug } } } }`;
const slug = `{ organization { slug } }`;
const members = `{ organization { members { totalCount nodes { id role user { email } } } } }`;
const create = `mutation { createOrganization(input: { name: "Second" }) { organization { id slug } } }`;
const addMember = `mutation ($email: EmailAddress!, $role: MembershipRole!) { addMember(input: { email: $email, role: $role }) { membership { id } errors { ... on UserError { code } } } }`;
const removeMember = `mutation ($id: ID!) { removeMember(input: { membershipId: $id }) { errors { ... on UserError { code } } } }`;
const leave = `mutation { leaveOrganization { organization { id } errors { ... on UserError { code } } } }`;
const invite = `mutation ($email: EmailAddress!) { inviteMembers(input: { items: [{ email: $email, role: MEMBER }] }) { results { invitation { id } } } }`;
const invitations = `{ organization { invitations { nodes { id email status } } } }`;
const resend = `mutation ($id: ID!) { resendInvitation(input: { invitationId: $id }) { invitation { id } errors { ... on UserError { code } } } }`;
const accept = `mutation ($token: String!) { acceptInvitation(input: { token: $token }) { role errors { ... on UserError { code } } } }`;
const createKey = `mutation { createApiKey(input: { name: "k", scopes: [ORGANIZATION_READ] }) { secret } }`;

let system: Awaited<ReturnType<typeof startSystem>>;
beforeAll(async () => {
  system = await startSystem({ apiKeyRequestsPerMinute: requestsPerMinute });
});
afterAll(() => system.stop());

async function newPerson(name: string) {
  const email = `${name}-${randomUUID()}@example.com`;
  const client = await signUp(system.url, { email, name });
  const { data } = await client.ask(own);
  const { user, organizations } = data.viewer;
  return {
    email,
    client,
    userId: user.id as string,
    organization: organizations[0].organization as { id: string; slug: string },
  };
}
async function tokenFor(email: string, organizationName: string, after?: string): Promise<string> {
  const mail = await eventually(
    () => mailTo(system.url, email, `Join ${organizationName}`),
    (one) => linkIn(one).searchParams.get('token') !== after,
  );
  return linkIn(mail).searchParams.get('token') ?? '';
}
const codeOf = ({ errors }: Answer) => errors?.[0]?.extensions['code'];
const codesOf = (payload: { errors: { code: string }[] }) => payload.errors.map(({ code }) => code);
const times = (count: number, ask: (index: number) => Promise<Answer>) =>
  Promise.all(Array.from({ length: count }, (_, index) => ask(index)));

test('organization per request, not per session (two tabs, two organizations): two tabs do not leak into each other’s organization', async () => {
  const { client, organization } = await newPerson('ada');
  const second = (await client.ask(create)).data.createOrganization.organization;
  const tabs = [organization, second].map((one) => ({ ...one, tab: client.in(one.id) }));

  const seen = await times(100, (index) => tabs[index % 2]!.tab.ask(slug));

  expect(seen.map(({ data }) => data.organization.slug)).toEqual(seen.map((_, index) => tabs[index % 2]!.slug));
});

test('a removed member keeps access for days', async () => {
  const [owner, member] = [await newPerson('olga'), await newPerson('mia')];
  const { data } = await owner.client.ask(addMember, { email: member.email, role: 'ADMIN' });
  const inside = member.client.in(owner.organization.id);
  await eventually(
    () => inside.ask(slug),
    ({ status }) => status === 200,
  );

  await owner.client.ask(removeMember, { id: data.addMember.membership.id });
  const refused = await eventually(
    () => inside.ask(slug),
    ({ status }) => status !== 200,
    2_000,
  );

  expect([refused.status, codeOf(refused)]).toEqual([404, 'ORGANIZATION_NOT_FOUND']);
});

test('the last owner can leave in a race', async () => {
  const [first, second] = [await newPerson('olga'), await newPerson('otto')];
  await first.client.ask(addMember, { email: second.email, role: 'OWNER' });
  const owners = [first, second].map(({ client }) => client.in(first.organization.id));
  await eventually(
    () => owners[1]!.ask(slug),
    ({ status }) => status === 200,
  );

  const answers = await times(100, (index) => owners[index % 2]!.ask(leave));

  const left = answers.filter(({ data }) => data?.leaveOrganization?.organization);
  const remaining = await Promise.all(owners.map((owner) => owner.ask(members)));
  expect(left).toHaveLength(1);
  expect(remaining.flatMap(({ data }) => data?.organization?.members.nodes ?? [])).toEqual([
    expect.objectContaining({ role: 'OWNER' }),
  ]);
});

test('a double click makes two memberships', async () => {
  const [owner, guest] = [await newPerson('olga'), await newPerson('gus')];
  await owner.client.ask(invite, { email: guest.email });
  const token = await tokenFor(guest.email, "olga's organization");

  const answers = await times(100, () => guest.client.ask(accept, { token }));

  expect(answers.map(({ data }) => data?.acceptInvitation)).toEqual(
    answers.map(() => ({ role: 'MEMBER', errors: [] })),
  );
  expect((await owner.client.ask(members)).data.organization.members.totalCount).toBe(2);
});

test('an expired invitation “succeeds”', async () => {
  const [owner, guest] = [await newPerson('olga'), await newPerson('gus')];
  await owner.client.ask(invite, { email: guest.email });
  const token = await tokenFor(guest.email, "olga's organization");
  const database = new Database({ connectionString: system.databaseUrls.identity });
  await database.connect();
  await database.query('UPDATE invitation SET expires_at = now() WHERE email = $1', [guest.email]);
  await database.end();

  const { data } = await guest.client.ask(accept, { token });

  expect(data.acceptInvitation.role).toBeNull();
  expect(codesOf(data.acceptInvitation)).toEqual(['INVITATION_EXPIRED']);
  expect((await owner.client.ask(members)).data.organization.members.totalCount).toBe(1);
});

test('resending duplicates', async () => {
  const [owner, guest] = [await newPerson('olga'), await newPerson('gus')];
  const invited = await owner.client.ask(invite, { email: guest.email });
  const { id } = invited.data.inviteMembers.results[0].invitation;
  const replaced = await tokenFor(guest.email, "olga's organization");

  const resent = await owner.client.ask(resend, { id });
  const token = await tokenFor(guest.email, "olga's organization", replaced);
  const late = await guest.client.ask(accept, { token: replaced });
  const listed = await owner.client.ask(invitations);
  const accepted = await guest.client.ask(accept, { token });

  expect(resent.data.resendInvitation).toEqual({ invitation: { id }, errors: [] });
  expect(listed.data.organization.invitations.nodes).toEqual([{ id, email: guest.email, status: 'PENDING' }]);
  expect(codesOf(late.data.acceptInvitation)).toEqual(['NOT_FOUND']);
  expect(accepted.data.acceptInvitation).toEqual({ role: 'MEMBER', errors: [] });
});

test('over-limit keys answer 401 instead of 429', async () => {
  const { client } = await newPerson('olga');
  const { secret } = (await client.ask(createKey)).data.createApiKey;
  const program: Client = clientWith(system.url, { authorization: `Bearer ${secret}` });

  const answers = await times(requestsPerMinute + 10, () => program.ask(slug));

  const statuses = answers.map(({ status }) => status).toSorted();
  expect(statuses).toEqual([
    ...Array.from({ length: requestsPerMinute }, () => 200),
    ...Array.from({ length: 10 }, () => 429),
  ]);
  const usage = await program.post('/v1/usage', 'application/json', '[]');
  expect([usage.status, Number(usage.headers.get('retry-after'))]).toEqual([429, expect.any(Number)]);
});

test('a subgraph trusts x-user-id', async () => {
  const { userId, organization } = await newPerson('olga');
  const claims = {
    'x-user-id': userId,
    'x-organization': organization.id,
    'x-actor': userId,
    'x-client-ip': '10.0.0.1',
  };

  const outside = await anonymousClient(system.url).ask(`{ viewer { user { id } } }`, {}, claims);
  const inside = await Promise.all(
    Object.values(system.services).map(async (service) =>
      service.app.request('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...claims },
        body: JSON.stringify({ query: '{ __typename }' }),
      }),
    ),
  );

  expect(outside.data).toEqual({ viewer: null });
  expect(inside.map(({ status }) => status)).toEqual([401, 401, 401]);
});
