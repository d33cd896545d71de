import { randomUUID } from 'node:crypto';
import { encodeId } from '@tenantry/graphql';
import { expect } from 'vitest';
import { type Fixtures, type Member, test } from './fixtures.ts';

const own = `{ viewer { sessions { id userAgent ipAddress isCurrent createdAt lastSeenAt expiresAt } } }`;
const ofMembers = `{ organization { members { nodes { user { email } sessions { userAgent } } } } }`;
const revoke = `mutation ($id: ID!) { revokeSession(input: { sessionId: $id }) { session { id isCurrent } errors { ... on UserError { code path message } } } }`;
const revokeOthers = `mutation { revokeOtherSessions { sessions { userAgent } errors { ... on UserError { code path } } } }`;
const revokeOf = `mutation ($id: ID!) { revokeMemberSessions(input: { membershipId: $id }) { membership { sessions { id } } errors { ... on UserError { code path } } } }`;

/** Signs a person in as better-auth would; days from now, negative for sessions that have ended. */
async function signIn({ admin }: Fixtures['identity'], { userId }: Member, userAgent: string, days = 1) {
  const { rows } = await admin.query(
    `INSERT INTO auth.session (id, user_id, token, ip_address, user_agent, expires_at, updated_at)
     VALUES (uuidv7(), $1, $2, '192.0.2.1', $3, now() + make_interval(days => $4), clock_timestamp()) RETURNING id`,
    [userId, `token-${randomUUID()}`, userAgent, days],
  );
  return rows[0].id as string;
}

async function sessionsLeft({ admin }: Fixtures['identity'], { userId }: Member) {
  const { rows } = await admin.query('SELECT user_agent FROM auth.session WHERE user_id = $1 ORDER BY id', [userId]);
  return rows.map(({ user_agent }) => user_agent as string);
}

async function revocations({ admin }: Fixtures['identity'], { userId }: Member) {
  const { rows } = await admin.query(
    "SELECT org_id, kind, data FROM outbox WHERE type = 'identity.session.revoked' AND subject = $1 ORDER BY seq",
    [userId],
  );
  return rows;
}

test('a person sees their own sessions that last, the last one used first', async ({
  organization,
  identity,
  execute,
}) => {
  const { member, owner } = organization;
  const laptop = await signIn(identity, member, 'laptop');
  const phone = await signIn(identity, member, 'phone');
  await signIn(identity, member, 'ended', -1);
  await signIn(identity, owner, 'of somebody else');

  const { data } = await execute({ ...member, org: null, session: laptop }, own);

  const time = expect.stringMatching(/^\d{4}-\d\d-\d\dT/);
  const rest = { ipAddress: '192.0.2.1', createdAt: time, lastSeenAt: time, expiresAt: time };
  expect(data.viewer.sessions).toEqual([
    { id: encodeId('ses', phone), userAgent: 'phone', isCurrent: false, ...rest },
    { id: encodeId('ses', laptop), userAgent: 'laptop', isCurrent: true, ...rest },
  ]);
});

test('a person ends one of their sessions, and the gateways are told', async ({ organization, identity, execute }) => {
  const { member } = organization;
  const laptop = await signIn(identity, member, 'laptop');
  const phone = await signIn(identity, member, 'phone');
  const id = encodeId('ses', phone);

  const { data } = await execute({ ...member, org: null, session: laptop }, revoke, { id });
  const again = await execute({ ...member, session: laptop }, revoke, { id });

  expect(data.revokeSession).toEqual({ session: { id, isCurrent: false }, errors: [] });
  expect(again.data.revokeSession).toMatchObject({ session: null, errors: [{ code: 'NOT_FOUND' }] });
  expect(await sessionsLeft(identity, member)).toEqual(['laptop']);
  expect(await revocations(identity, member)).toEqual([
    { org_id: null, kind: 'domain', data: { userId: member.userId, sessionId: phone } },
  ]);
});

test('each organization of a person is told that they ended a session', async ({
  organization,
  otherOrganization,
  identity,
  execute,
}) => {
  const { member } = organization;
  const { admin } = identity;
  await admin.query("INSERT INTO membership (org_id, user_id, role) VALUES ($1, $2, 'MEMBER')", [
    otherOrganization.id,
    member.userId,
  ]);
  const laptop = await signIn(identity, member, 'laptop');
  const [phone, tablet] = [await signIn(identity, member, 'phone'), await signIn(identity, member, 'tablet')];

  await execute({ ...member, org: null, session: laptop }, revoke, { id: encodeId('ses', phone) });
  await execute({ ...member, org: null, session: laptop }, revoke, { id: encodeId('ses', phone) });
  await execute({ ...member, org: null, session: laptop }, revokeOthers);

  const { rows } = await admin.query(
    `SELECT org_id, data ->> 'action' AS action, data -> 'targets' -> 0 ->> 'id' AS session, actor ->> 'id' AS actor
     FROM outbox WHERE kind = 'audit' AND org_id IN ($1, $2) AND data ->> 'action' LIKE 'identity.revoke%' ORDER BY seq`,
    [organization.id, otherOrganization.id],
  );
  const by = { actor: member.userId };
  const orgs = [organization.id, otherOrganization.id].toSorted();
  expect(rows).toEqual([
    ...orgs.map((org_id) => ({ org_id, action: 'identity.revokeSession', session: phone, ...by })),
    ...orgs.map((org_id) => ({ org_id, action: 'identity.revokeOtherSessions', session: tablet, ...by })),
  ]);
});

test('somebody else’s session, a colleague’s too, is as one that does not exist', async ({
  organization,
  otherOrganization,
  identity,
  execute,
}) => {
  const victim = organization.member;
  const id = encodeId('ses', await signIn(identity, victim, 'laptop'));

  const answers = await Promise.all([
    execute(organization.owner, revoke, { id }),
    execute(otherOrganization.owner, revoke, { id }),
    execute(otherOrganization.owner, revoke, { id: encodeId('ses', randomUUID()) }),
  ]);

  const refused = {
    session: null,
    errors: [{ code: 'NOT_FOUND', path: ['input', 'sessionId'], message: expect.any(String) }],
  };
  expect(answers.map(({ data }) => data.revokeSession)).toEqual([refused, refused, refused]);
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(await sessionsLeft(identity, victim)).toEqual(['laptop']);
});

test('a person ends all sessions but the one they ask with', async ({ organization, identity, execute }) => {
  const { member, owner } = organization;
  const laptop = await signIn(identity, member, 'laptop');
  for (const name of ['phone', 'tablet']) await signIn(identity, member, name);
  await signIn(identity, owner, 'of somebody else');

  const { data } = await execute({ ...member, session: laptop }, revokeOthers);
  const without = await execute({ ...member, session: null }, revokeOthers);

  expect(data.revokeOtherSessions).toEqual({ sessions: [{ userAgent: 'tablet' }, { userAgent: 'phone' }], errors: [] });
  expect(without.data.revokeOtherSessions).toEqual({ sessions: [], errors: [{ code: 'NOT_FOUND', path: null }] });
  expect(await sessionsLeft(identity, member)).toEqual(['laptop']);
  expect(await sessionsLeft(identity, owner)).toEqual(['of somebody else']);
  expect(await revocations(identity, member)).toHaveLength(2);
});

test('an API key has no sessions and ends none', async ({ organization, identity, execute }) => {
  const session = await signIn(identity, organization.owner, 'laptop');
  const key = { ...organization.owner, kind: 'api_key', sub: randomUUID() } as const;

  const seen = await execute(key, own);
  const answers = await Promise.all([
    execute(key, revoke, { id: encodeId('ses', session) }),
    execute(key, revokeOthers),
  ]);

  expect(seen.data.viewer.sessions).toEqual([]);
  expect(answers.map(({ errors }) => errors?.[0]?.extensions['code'])).toEqual(['FORBIDDEN', 'FORBIDDEN']);
});

test('admins see the sessions of members, in one statement; others see none', async ({
  organization,
  otherOrganization,
  identity,
  execute,
}) => {
  await signIn(identity, organization.owner, 'desk');
  await signIn(identity, organization.member, 'laptop');
  await signIn(identity, otherOrganization.member, 'of another organization');
  identity.statements.length = 0;

  const { data } = await execute(organization.admin, ofMembers);
  const statements = identity.statements.filter((statement) => statement.includes('"auth"."session"'));
  const refused = await execute(organization.member, ofMembers);

  const nodes = data.organization.members.nodes as { user: { email: string }; sessions: object[] }[];
  expect(Object.fromEntries(nodes.map(({ user, sessions }) => [user.email, sessions]))).toEqual({
    [organization.owner.email]: [{ userAgent: 'desk' }],
    [organization.admin.email]: [],
    [organization.member.email]: [{ userAgent: 'laptop' }],
    [organization.viewer.email]: [],
  });
  expect(statements).toHaveLength(1);
  expect(refused.errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
});

test('an admin ends a member’s sessions, with an audit event; never an owner’s or a stranger’s', async ({
  organization,
  otherOrganization,
  identity,
  execute,
}) => {
  const { admin, owner, member } = organization;
  for (const person of [owner, member, otherOrganization.member]) await signIn(identity, person, 'laptop');
  const ask = (caller: Member, { membershipId }: Member) =>
    execute(caller, revokeOf, { id: encodeId('mem', membershipId) });

  const ended = await ask(admin, member);
  const ofOwner = await ask(admin, owner);
  const ofStranger = await ask(admin, otherOrganization.member);
  const byMember = await ask(member, organization.viewer);

  expect(ended.data.revokeMemberSessions).toEqual({ membership: { sessions: [] }, errors: [] });
  const path = ['input', 'membershipId'];
  expect(ofOwner.data.revokeMemberSessions.errors).toEqual([{ code: 'ROLE_NOT_GRANTABLE', path }]);
  expect(ofStranger.data.revokeMemberSessions.errors).toEqual([{ code: 'NOT_FOUND', path }]);
  expect(byMember.errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  const left = await Promise.all([member, owner, otherOrganization.member].map((who) => sessionsLeft(identity, who)));
  expect(left).toEqual([[], ['laptop'], ['laptop']]);
  expect(await revocations(identity, member)).toEqual([
    { org_id: organization.id, kind: 'domain', data: { userId: member.userId, sessionId: null } },
  ]);
  const { rows } = await identity.admin.query(
    "SELECT data->>'action' AS action FROM outbox WHERE kind = 'audit' AND org_id = $1 AND data->>'outcome' = 'SUCCESS'",
    [organization.id],
  );
  expect(rows).toEqual([{ action: 'identity.revokeMemberSessions' }]);
});

test('identity’s own role cannot read a token', async ({ organization, identity }) => {
  await signIn(identity, organization.owner, 'laptop');

  const reading = identity.database
    .person(organization.owner.userId)
    .selectFrom('auth.session')
    .select('token')
    .execute();

  await expect(reading).rejects.toThrow(/permission denied/);
});
