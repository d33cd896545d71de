import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Answer, type Client, signIn, signUp } from './client.ts';
import { eventually } from './eventually.ts';
import { startTopology, topologies } from './topologies.ts';

const query = `{ organization { slug } }`;
const sessions = `{ viewer { sessions { id isCurrent } } }`;
const revoke = `mutation ($id: ID!) { revokeSession(input: { sessionId: $id }) { session { id } errors { ... on UserError { code } } } }`;
const revokeOthers = `mutation { revokeOtherSessions { sessions { id } errors { ... on UserError { code } } } }`;
const revokeOf = `mutation ($id: ID!) { revokeMemberSessions(input: { membershipId: $id }) { membership { id } errors { ... on UserError { code } } } }`;
const addMember = `mutation ($email: EmailAddress!) { addMember(input: { email: $email, role: MEMBER }) { membership { id } } }`;

const organizationOf = `{ organization { id } }`;
const createRole = `mutation { createCustomRole(input: { name: "Keys", permissions: [ORGANIZATION_READ, API_KEYS_READ] }) { customRole { id } } }`;
const addWithRole = `mutation ($email: EmailAddress!, $customRoleId: ID!) { addMember(input: { email: $email, customRoleId: $customRoleId }) { membership { role } } }`;
const updateRole = `mutation ($customRoleId: ID!) { updateCustomRole(input: { customRoleId: $customRoleId, permissions: [ORGANIZATION_READ] }) { customRole { id } } }`;

/** The bound of tenancy: what was taken back is refused within this. */
const boundMs = 2_000;

describe.each(topologies)('a revoked session is refused within two seconds, %s', (topology) => {
  let system: Awaited<ReturnType<typeof startTopology>>;

  beforeAll(async () => {
    system = await startTopology(topology);
  });
  afterAll(() => system.stop());

  async function newPerson(name: string) {
    const person = { email: `${name}-${randomUUID()}@example.com`, name };
    const laptop = await signUp(system.url, person);
    const phone = await signIn(system.url, person);
    // Both are known to the gateway from here on, which would remember them for longer than the bound.
    await Promise.all([laptop, phone].map((client) => client.ask(query)));
    return { ...person, laptop, phone };
  }
  const refusal = (client: Client) =>
    eventually(
      () => client.ask(query),
      ({ status }) => status === 401,
      boundMs,
    );

  test('one’s own', async () => {
    const { laptop, phone } = await newPerson('ada');
    const { data } = await laptop.ask(sessions);
    const others = data.viewer.sessions.filter(({ isCurrent }: { isCurrent: boolean }) => !isCurrent);

    const revoked = await laptop.ask(revoke, { id: others[0].id });
    const refused = await refusal(phone);

    expect(others).toHaveLength(1);
    expect(revoked.data.revokeSession).toEqual({ session: { id: others[0].id }, errors: [] });
    expect(refused.errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
    expect((await laptop.ask(query)).status).toBe(200);
  });

  test('all of one’s own but the present one', async () => {
    const { laptop, phone } = await newPerson('grace');

    const revoked = await phone.ask(revokeOthers);
    const refused = await refusal(laptop);

    expect(revoked.data.revokeOtherSessions).toEqual({ sessions: [{ id: expect.any(String) }], errors: [] });
    expect(refused.errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
    expect((await phone.ask(query)).status).toBe(200);
  });

  test('a member’s, by the owner', async () => {
    const owner = await newPerson('olga');
    const member = await newPerson('mia');
    const { data } = await owner.laptop.ask(addMember, { email: member.email });
    // With two organizations and none named: the gateway has heard of the membership and remembers both anew.
    const isNowhere = ({ errors }: Answer) => errors?.[0]?.extensions['code'] === 'ORGANIZATION_REQUIRED';
    await Promise.all([member.laptop, member.phone].map((client) => eventually(() => client.ask(query), isNowhere)));

    const revoked = await owner.laptop.ask(revokeOf, { id: data.addMember.membership.id });
    const refused = await Promise.all([member.laptop, member.phone].map(refusal));

    expect(revoked.data.revokeMemberSessions).toEqual({ membership: data.addMember.membership, errors: [] });
    expect(refused.map(({ errors }) => errors?.[0]?.extensions['code'])).toEqual([
      'UNAUTHENTICATED',
      'UNAUTHENTICATED',
    ]);
    expect((await owner.laptop.ask(query)).status).toBe(200);
  });

  test('what a role no longer allows, to everybody who has it', async () => {
    const owner = await newPerson('rosa');
    const member = await newPerson('max');
    const organizationId = (await owner.laptop.ask(organizationOf)).data.organization.id;
    const asOwner = owner.laptop.in(organizationId);
    const made = await asOwner.ask(createRole);
    const customRoleId = made.data.createCustomRole.customRole.id;
    await asOwner.ask(addWithRole, { email: member.email, customRoleId });
    const asMember = member.laptop.in(organizationId);
    const keys = `{ organization { apiKeys { nodes { id } } } }`;
    const before = await eventually(
      () => asMember.ask(keys),
      ({ errors }) => !errors,
      boundMs,
    );

    await asOwner.ask(updateRole, { customRoleId });
    const refused = await eventually(
      () => asMember.ask(keys),
      ({ errors }) => errors?.[0]?.extensions['code'] === 'FORBIDDEN',
      boundMs,
    );

    expect(before.data.organization.apiKeys.nodes).toEqual([]);
    expect(refused.errors?.[0]?.extensions['permission']).toBe('API_KEYS_READ');
  });
});
