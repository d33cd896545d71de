import { encodeId } from '@tenantry/graphql';
import { expect } from 'vitest';
import { type Fixtures, type Member, test } from './fixtures.ts';

const own = `{ viewer { authentication { amr totpEnabled recoveryCodesLeft passkeys { id name lastUsedAt } } } }`;
const ofMembers = `{ organization { members { nodes { user { email } mfaEnabled } } } }`;
const reset = `mutation ($id: ID!) { resetMemberMfa(input: { membershipId: $id }) { membership { mfaEnabled } errors { ... on UserError { code path message } } } }`;

type Identity = Fixtures['identity'];

async function addTotp({ admin }: Identity, { userId }: Member, isVerified = true) {
  await admin.query(
    `INSERT INTO auth.two_factor (id, user_id, secret, backup_codes, verified) VALUES (uuidv7(), $1, 's', 'a b c', $2)`,
    [userId, isVerified],
  );
  await admin.query('UPDATE auth."user" SET two_factor_enabled = $2 WHERE id = $1', [userId, isVerified]);
}

async function addPasskey({ admin }: Identity, { userId }: Member, name: string) {
  const { rows } = await admin.query(
    `INSERT INTO auth.passkey (id, user_id, name, public_key, credential_id, counter, device_type, backed_up)
     VALUES (uuidv7(), $1, $2, 'k', gen_random_uuid(), 0, 'singleDevice', false) RETURNING id`,
    [userId, name],
  );
  return rows[0].id as string;
}

async function addSession({ admin }: Identity, { userId }: Member) {
  await admin.query(
    "INSERT INTO auth.session (id, user_id, token, expires_at) VALUES (uuidv7(), $1, gen_random_uuid(), now() + interval '1 day')",
    [userId],
  );
}

/** What is left of a person's factors and sessions. */
async function left({ admin }: Identity, { userId }: Member) {
  const { rows } = await admin.query(
    `SELECT (SELECT two_factor_enabled FROM auth."user" WHERE id = $1) AS enabled,
       (SELECT count(*)::int FROM auth.two_factor WHERE user_id = $1) AS apps,
       (SELECT count(*)::int FROM auth.passkey WHERE user_id = $1) AS passkeys,
       (SELECT count(*)::int FROM auth.session WHERE user_id = $1) AS sessions`,
    [userId],
  );
  return rows[0];
}

const untouched = { enabled: true, apps: 1, passkeys: 1, sessions: 1 };
const path = ['input', 'membershipId'];

async function addEverything(identity: Identity, member: Member) {
  await addTotp(identity, member);
  await addPasskey(identity, member, 'phone');
  await addSession(identity, member);
}

test('a person sees how they signed in and their own factors', async ({ organization, identity, execute }) => {
  const { member, admin, viewer } = organization;
  await addTotp(identity, member);
  const passkey = await addPasskey(identity, member, 'phone');
  await addPasskey(identity, admin, 'of somebody else');
  await addTotp(identity, viewer, false);

  const seen = await execute({ ...member, org: null, amr: ['pwd', 'otp', 'mfa'] }, own);
  const unverified = await execute(viewer, own);
  const key = await execute({ ...member, kind: 'api_key' } as const, own);

  expect(seen.data.viewer.authentication).toEqual({
    amr: ['pwd', 'otp', 'mfa'],
    totpEnabled: true,
    recoveryCodesLeft: 3,
    passkeys: [{ id: encodeId('psk', passkey), name: 'phone', lastUsedAt: null }],
  });
  expect(unverified.data.viewer.authentication).toMatchObject({
    totpEnabled: false,
    recoveryCodesLeft: 0,
    passkeys: [],
  });
  expect(key.data.viewer.authentication).toBeNull();
});

test('an admin sees who could prove a second factor, in one statement; others do not', async ({
  organization,
  identity,
  execute,
}) => {
  await addTotp(identity, organization.member);
  await addPasskey(identity, organization.viewer, 'phone');
  await addTotp(identity, organization.admin, false);
  identity.statements.length = 0;

  const { data } = await execute(organization.admin, ofMembers);
  const statements = identity.statements.filter((statement) => statement.includes('"two_factor_enabled"'));
  const refused = await execute(organization.member, ofMembers);

  const nodes = data.organization.members.nodes as { user: { email: string }; mfaEnabled: boolean }[];
  expect(Object.fromEntries(nodes.map(({ user, mfaEnabled }) => [user.email, mfaEnabled]))).toEqual({
    [organization.owner.email]: false,
    [organization.admin.email]: false,
    [organization.member.email]: true,
    [organization.viewer.email]: true,
  });
  expect(statements).toHaveLength(1);
  expect(refused.errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
});

test('an admin takes away the factors of a member who lost them, and every session ends', async ({
  organization,
  identity,
  execute,
}) => {
  const { admin, member, viewer } = organization;
  await addEverything(identity, member);
  await addEverything(identity, viewer);

  const { data } = await execute(admin, reset, { id: encodeId('mem', member.membershipId) });

  expect(data.resetMemberMfa).toEqual({ membership: { mfaEnabled: false }, errors: [] });
  expect(await left(identity, member)).toEqual({ enabled: false, apps: 0, passkeys: 0, sessions: 0 });
  expect(await left(identity, viewer)).toEqual(untouched);
  const { rows } = await identity.admin.query(
    "SELECT type, data FROM outbox WHERE org_id = $1 AND kind = 'domain' ORDER BY seq",
    [organization.id],
  );
  expect(rows).toEqual([
    { type: 'identity.mfa.reset', data: { organizationId: organization.id, userId: member.userId } },
    { type: 'identity.session.revoked', data: { userId: member.userId, sessionId: null } },
  ]);
  const { rows: audited } = await identity.admin.query(
    "SELECT data->>'action' AS action FROM outbox WHERE kind = 'audit' AND org_id = $1",
    [organization.id],
  );
  expect(audited).toEqual([{ action: 'identity.resetMemberMfa' }]);
});

test('nobody takes away their own factors, an owner’s, a stranger’s, or any without the permission', async ({
  organization,
  otherOrganization,
  identity,
  execute,
}) => {
  const { admin, owner, member } = organization;
  const stranger = otherOrganization.member;
  for (const person of [admin, owner, stranger]) await addEverything(identity, person);
  const ask = (caller: Member, { membershipId }: Member) =>
    execute(caller, reset, { id: encodeId('mem', membershipId) });

  const answers = await Promise.all([ask(admin, admin), ask(admin, owner), ask(admin, stranger)]);
  const forbidden = await ask(member, organization.viewer);

  expect(answers.map(({ data }) => data.resetMemberMfa.errors)).toEqual([
    [{ code: 'OWN_FACTORS', path, message: expect.any(String) }],
    [{ code: 'ROLE_NOT_GRANTABLE', path, message: expect.any(String) }],
    [{ code: 'NOT_FOUND', path, message: 'There is no such member.' }],
  ]);
  expect(forbidden.errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  for (const person of [admin, owner, stranger]) expect(await left(identity, person)).toEqual(untouched);
});

test('a member’s factors are not one organization’s to take while others elsewhere rely on them', async ({
  organization,
  otherOrganization,
  identity,
  execute,
}) => {
  const { admin, member } = organization;
  await addEverything(identity, member);
  const join = async (org: string) =>
    identity.admin.query("INSERT INTO membership (org_id, user_id, role) VALUES ($1, $2, 'OWNER')", [
      org,
      member.userId,
    ]);
  const ask = () => execute(admin, reset, { id: encodeId('mem', member.membershipId) });

  await join(otherOrganization.id);
  const refused = await ask();
  const stillThere = await left(identity, member);
  await identity.admin.query('DELETE FROM membership WHERE org_id = $1 AND user_id <> $2', [
    otherOrganization.id,
    member.userId,
  ]);
  const alone = await ask();

  expect(refused.data.resetMemberMfa).toEqual({
    membership: null,
    errors: [{ code: 'MEMBER_ELSEWHERE', path, message: expect.any(String) }],
  });
  expect(stillThere).toEqual(untouched);
  expect(alone.data.resetMemberMfa).toEqual({ membership: { mfaEnabled: false }, errors: [] });
});

test('identity’s own role reads no secret and changes no factor', async ({ organization, identity }) => {
  const person = identity.database.person(organization.owner.userId);

  for (const column of ['secret', 'backupCodes'] as const)
    await expect(person.selectFrom('auth.twoFactor').select(column).execute()).rejects.toThrow(/permission denied/);
  await expect(person.selectFrom('auth.passkey').select('publicKey').execute()).rejects.toThrow(/permission denied/);
});
