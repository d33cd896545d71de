import { randomUUID } from 'node:crypto';
import { Client as Postgres } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Answer, type Client, clientWith, signIn, signUp } from './client.ts';
import { eventually } from './eventually.ts';
import { startTopology, topologies } from './topologies.ts';

const query = `{ organization { slug } }`;
const sessions = `{ viewer { sessions { id isCurrent } } }`;
const revoke = `mutation ($id: ID!) { revokeSession(input: { sessionId: $id }) { session { id } errors { ... on UserError { code } } } }`;
const revokeOthers = `mutation { revokeOtherSessions { sessions { id } errors { ... on UserError { code } } } }`;
const revokeOf = `mutation ($id: ID!) { revokeMemberSessions(input: { membershipId: $id }) { membership { id } errors { ... on UserError { code } } } }`;
const addMember = `mutation ($email: EmailAddress!) { addMember(input: { email: $email, role: MEMBER }) { membership { id } } }`;
const createKey = `mutation { createApiKey(input: { name: "importer", scopes: [ORGANIZATION_READ] }) { secret apiKey { id } } }`;
const revokeKey = `mutation ($id: ID!) { revokeApiKey(input: { apiKeyId: $id }) { errors { ... on UserError { code } } } }`;
const changeRole = `mutation ($id: ID!, $role: MembershipRole!) { changeMemberRole(input: { membershipId: $id, role: $role }) { errors { ... on UserError { code } } } }`;
const requireMfa = `mutation { updateSecurityPolicy(input: { mfaRequired: true, confirmLockout: true }) { errors { ... on UserError { code } } } }`;
const me = `{ viewer { user { id } } organization { id } }`;
const createReader = `mutation { createApiKey(input: { name: "reader", scopes: [ORGANIZATION_READ, AUDIT_READ] }) { secret apiKey { id } } }`;
const refusals = `{ organization { auditLog(filter: { action: "identity.enter" }) { nodes { actor outcome targets personal { after ip userAgent } } } } }`;
const policy = `{ organization { securityPolicy { mfaRequired } } }`;

const organizationOf = `{ organization { id } }`;
const createRole = `mutation { createCustomRole(input: { name: "Keys", permissions: [ORGANIZATION_READ, API_KEYS_READ] }) { customRole { id } } }`;
const addWithRole = `mutation ($email: EmailAddress!, $customRoleId: ID!) { addMember(input: { email: $email, customRoleId: $customRoleId }) { membership { role } } }`;
const updateRole = `mutation ($customRoleId: ID!) { updateCustomRole(input: { customRoleId: $customRoleId, permissions: [ORGANIZATION_READ] }) { customRole { id } } }`;

const bounds = `{ organization { subscription { plan { key } } securityPolicy { absoluteTimeoutHoursMaximum } } }`;
const setCard = `mutation { setPaymentMethod(input: { paymentMethodId: "pm_card_visa" }) { errors { ... on UserError { code } } } }`;
const changePlan = `mutation { changePlan(input: { planKey: "STARTER" }) { errors { ... on UserError { code } } } }`;
/** A mutation asks identity anew who is asking, so that the gateway remembers what is true now. */
const revokeUnknown = `mutation { revokeSession(input: { sessionId: "ses_00000000000000000000000000" }) { errors { ... on UserError { code } } } }`;

/** The bound of tenancy: what was taken back is refused within this. */
const boundMs = 2_000;

describe.each(topologies)('what was taken back is refused within two seconds, %s', (topology) => {
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

  test('a session, one’s own', async () => {
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

  test('sessions, all of one’s own but the present one', async () => {
    const { laptop, phone } = await newPerson('grace');

    const revoked = await phone.ask(revokeOthers);
    const refused = await refusal(laptop);

    expect(revoked.data.revokeOtherSessions).toEqual({ sessions: [{ id: expect.any(String) }], errors: [] });
    expect(refused.errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
    expect((await phone.ask(query)).status).toBe(200);
  });

  test('a member’s sessions, by the owner', async () => {
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
  test('an API key', async () => {
    const { laptop } = await newPerson('kim');
    const { data } = await laptop.ask(createKey);
    const { secret, apiKey } = data.createApiKey;
    const importer = clientWith(system.url, { authorization: `Bearer ${secret}` });
    const before = await importer.ask(query);

    const revoked = await laptop.ask(revokeKey, { id: apiKey.id });
    const refused = await refusal(importer);

    expect(before.status).toBe(200);
    expect(revoked.data.revokeApiKey).toEqual({ errors: [] });
    expect(refused.errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
  });

  test('a role', async () => {
    const owner = await newPerson('olaf');
    const { id, member } = await newMember(owner.laptop, 'ADMIN');
    await eventually(
      () => member.ask(policy),
      ({ data }) => Boolean(data?.organization),
    );

    const changed = await owner.laptop.ask(changeRole, { id, role: 'MEMBER' });
    const refused = await eventually(
      () => member.ask(policy),
      ({ errors }) => errors !== undefined,
      boundMs,
    );

    expect(changed.data.changeMemberRole).toEqual({ errors: [] });
    expect(refused.errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    expect((await member.ask(query)).status).toBe(200);
  });

  test('what a security policy no longer lets in', async () => {
    const owner = await newPerson('otto');
    const { member } = await newMember(owner.laptop, 'MEMBER');

    const changed = await owner.laptop.ask(requireMfa);
    const refused = await eventually(
      () => member.ask(query),
      ({ status }) => status === 403,
      boundMs,
    );

    expect(changed.data.updateSecurityPolicy).toEqual({ errors: [] });
    expect(refused.errors?.[0]?.extensions['code']).toBe('MFA_REQUIRED');
  });

  test('a session that is too old for another plan', async () => {
    const { email, laptop, phone } = await newPerson('pia');
    const subscribed = await eventually(
      () => laptop.ask(bounds),
      ({ data }) => data?.organization.securityPolicy.absoluteTimeoutHoursMaximum === 720,
    );
    // Ten days of the thirty that the trial allows, and of the seven that the plan does.
    await older(email, '10 days');
    const before = await eventually(
      () => laptop.ask(revokeUnknown),
      ({ data }) => data !== undefined,
    );
    await laptop.ask(query);

    await phone.ask(setCard);
    const changed = await phone.ask(changePlan);
    const refused = await refusal(laptop);

    expect(subscribed.data.organization.subscription.plan.key).toBe('PROFESSIONAL');
    expect(before.data.revokeSession.errors).toEqual([{ code: 'NOT_FOUND' }]);
    expect(changed.data.changePlan.errors).toEqual([]);
    expect(refused.errors?.[0]?.extensions['code']).toBe('SESSION_EXPIRED');
    expect((await phone.ask(query)).status).toBe(200);
  });

  /** Makes the first session of somebody older. */
  async function older(email: string, age: string) {
    const identity = new Postgres(system.databaseUrls.identity);
    await identity.connect();
    await identity.query(
      `UPDATE auth.session SET created_at = created_at - $2::interval WHERE id = (
         SELECT id FROM auth.session WHERE user_id = (SELECT id FROM auth."user" WHERE email = $1) ORDER BY created_at LIMIT 1)`,
      [email.toLowerCase(), age],
    );
    await identity.end();
  }

  /** Somebody who has worked in the owner's organization, so that the gateway remembers them. */
  async function newMember(owner: Client, role: string) {
    const { email, laptop } = await newPerson('max');
    const { data } = await owner.ask(addMember, { email });
    const { id } = data.addMember.membership;
    if (role !== 'MEMBER') await owner.ask(changeRole, { id, role });
    const { data: own } = await owner.ask('{ organization { id } }');
    const member = laptop.in(own.organization.id);
    await eventually(
      () => member.ask(query),
      ({ status }) => status === 200,
    );
    return { id, member };
  }

  test('and whoever tries, by a policy or with a key that was revoked, is in the audit log: once a minute, however often they do', async () => {
    const owner = await signUp(system.url, { email: `olga-${randomUUID()}@example.com`, name: 'Olga' });
    const email = `mia-${randomUUID()}@example.com`;
    const member = await signUp(system.url, { email, name: 'Mia' });
    const userId = (await member.ask(me)).data.viewer.user.id;
    const organizationId = (await owner.ask(me)).data.organization.id;
    await owner.ask(addMember, { email });
    const asMember = member.in(organizationId);
    const keys = [await owner.ask(createReader), await owner.ask(createReader)].map(({ data }) => data.createApiKey);
    const [revoked, reading] = keys.map(({ secret }) => clientWith(system.url, { authorization: `Bearer ${secret}` }));
    await owner.ask(revokeKey, { id: keys[0].apiKey.id });
    const isRefused = ({ status }: Answer) => status !== 200;

    await eventually(() => revoked!.ask(query), isRefused);
    await owner.ask(requireMfa);
    await eventually(() => asMember.ask(query), isRefused);
    await Promise.all([1, 2, 3].flatMap(() => [revoked!.ask(query), asMember.ask(query)]));
    const { data } = await eventually(
      () => reading!.ask(refusals),
      (answer) => answer.data.organization.auditLog.nodes.length > 1,
    );

    const refused = (code: string) => ({
      outcome: 'FAILURE',
      targets: [organizationId],
      personal: { after: { refusal: { code } }, ip: '127.0.0.1', userAgent: expect.stringContaining('node') },
    });
    expect(data.organization.auditLog.nodes).toEqual([
      { actor: userId, ...refused('MFA_REQUIRED') },
      { actor: keys[0].apiKey.id, ...refused('KEY_REVOKED') },
    ]);
  });
});
