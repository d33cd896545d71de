import { randomUUID } from 'node:crypto';
import { encodeId } from '@tenantry/graphql';
import { testGateway } from '@tenantry/testing';
import { expect } from 'vitest';
import { createIdentitySubgraph } from '../src/subgraph.ts';
import { type Fixtures, type Member, test } from './fixtures.ts';

const personalData = '{ viewer { personalData } }';
const at = (minute: number) => `2026-01-01T00:${String(minute).padStart(2, '0')}:00.000Z`;
type Admin = Fixtures['identity']['admin'];

async function insert(admin: Admin, table: string, row: Record<string, unknown>): Promise<string> {
  const values = Object.keys(row).map((_, index) => `$${index + 1}`);
  const { rows } = await admin.query(
    `INSERT INTO ${table} AS t (${Object.keys(row).join(', ')}) VALUES (${values.join(', ')}) RETURNING to_jsonb(t)->>'id' AS id`,
    Object.values(row),
  );
  return rows[0].id;
}

/** Gives somebody one of everything that identity keeps of people, all secrets beginning with `secret`. */
async function leaveTraces(admin: Admin, { userId, email }: Member, orgId: string) {
  const secret = () => `secret-${randomUUID()}`;
  const user = { user_id: userId };
  await admin.query('UPDATE auth."user" SET email_verified = true, created_at = $2 WHERE id = $1', [userId, at(1)]);
  await admin.query('UPDATE membership SET joined_at = $2 WHERE user_id = $1', [userId, at(2)]);
  const account = { account_id: secret(), provider_id: 'credential', password: secret(), access_token: secret() };
  await insert(admin, 'auth.account', { id: randomUUID(), ...user, ...account, created_at: at(3) });
  const app = { secret: secret(), backup_codes: `${secret()} ${secret()}`, verified: true };
  await insert(admin, 'auth.two_factor', { id: randomUUID(), ...user, ...app });
  const credential = { public_key: secret(), credential_id: secret(), counter: 0, device_type: 'x', backed_up: false };
  const passkey = await insert(admin, 'auth.passkey', {
    ...{ id: randomUUID(), ...user, ...credential },
    ...{ name: 'laptop', created_at: at(4), last_used_at: at(5) },
  });
  const session = await insert(admin, 'auth.session', {
    ...{ id: randomUUID(), ...user, token: secret(), amr: 'pwd otp mfa', ip_address: '192.0.2.1' },
    ...{ user_agent: 'browser', created_at: at(6), expires_at: at(7) },
  });
  await insert(admin, 'auth.session_use', { session_id: session, ...user, last_used_at: at(8) });
  await insert(admin, 'sign_in_device', { ...user, fingerprint: secret(), seen_at: at(9) });
  await insert(admin, 'mail_request', { ...user, template: 'verify-email', requested_at: at(10) });
  const key = await insert(admin, 'api_key', {
    ...{ org_id: orgId, ...user, name: 'deployment', secret_hash: secret(), scopes: ['USAGE_READ'] },
    ...{ allowed_addresses: ['203.0.113.0/24'], created_at: at(11), expires_at: at(12), last_used_at: at(13) },
  });
  return { passkey, session, key, email };
}

async function invite(admin: Admin, orgId: string, email: string) {
  const invitation = { email, role: 'VIEWER', token_hash: `secret-${randomUUID()}` };
  await insert(admin, 'invitation', { org_id: orgId, ...invitation, created_at: at(14), expires_at: at(15) });
}

test('a person takes everything that is held about them, and nothing of others, nor a secret', async ({
  organization,
  otherOrganization,
  identity: { admin },
  execute,
}) => {
  const { member, owner } = organization;
  const { passkey, session, key } = await leaveTraces(admin, member, organization.id);
  for (const somebody of [owner, organization.viewer]) await leaveTraces(admin, somebody, organization.id);
  for (const email of [member.email, owner.email]) await invite(admin, otherOrganization.id, email);

  const { data } = await execute({ ...member, org: null }, personalData);
  const within = await execute(member, personalData);

  const document = data.viewer.personalData;
  const organizationId = encodeId('org', organization.id);
  expect(document).toEqual({
    formatVersion: 1,
    exportedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
    profile: {
      id: encodeId('usr', member.userId),
      name: 'MEMBER',
      email: member.email,
      emailVerified: true,
      createdAt: at(1),
    },
    signInMethods: [{ provider: 'credential', addedAt: at(3) }],
    secondFactors: {
      authenticatorApp: { recoveryCodesLeft: 2 },
      passkeys: [{ id: encodeId('psk', passkey), name: 'laptop', createdAt: at(4), lastUsedAt: at(5) }],
    },
    sessions: [
      {
        id: encodeId('ses', session),
        amr: ['pwd', 'otp', 'mfa'],
        ipAddress: '192.0.2.1',
        userAgent: 'browser',
        createdAt: at(6),
        expiresAt: at(7),
        lastSeenAt: at(8),
      },
    ],
    devices: [{ lastSeenAt: at(9) }],
    requestedMails: [{ template: 'verify-email', requestedAt: at(10) }],
    memberships: [
      {
        id: encodeId('mem', member.membershipId),
        organization: { id: organizationId, name: organization.slug, slug: organization.slug },
        role: 'MEMBER',
        joinedAt: at(2),
      },
    ],
    apiKeys: [
      {
        id: encodeId('key', key),
        organizationId,
        name: 'deployment',
        scopes: ['USAGE_READ'],
        allowedAddresses: ['203.0.113.0/24'],
        createdAt: at(11),
        expiresAt: at(12),
        revokedAt: null,
        lastUsedAt: at(13),
      },
    ],
    formerMemberships: [],
    joinRequests: [],
    invitations: [
      {
        organizationName: otherOrganization.slug,
        role: 'VIEWER',
        status: 'PENDING',
        createdAt: at(14),
        expiresAt: at(15),
      },
    ],
  });
  expect(within.data.viewer.personalData).toEqual({ ...document, exportedAt: expect.any(String) });
  const text = JSON.stringify(document);
  expect(text).not.toContain('secret');
  expect(text.match(/[^"]+@example\.com/g)).toEqual([member.email]);
});

test('a person who has hardly anything sees that there is nothing', async ({ identity, execute, organization }) => {
  const { id, email } = await identity.createUser('new');

  const { data } = await execute({ ...organization.member, sub: id, userId: id, org: null }, personalData);

  expect(data.viewer.personalData).toMatchObject({
    profile: { email, emailVerified: false },
    signInMethods: [],
    secondFactors: { authenticatorApp: null, passkeys: [] },
    ...{ sessions: [], devices: [], requestedMails: [], memberships: [], apiKeys: [], invitations: [] },
    ...{ formerMemberships: [], joinRequests: [] },
  });
});

test('what the other services keep is told along, and everything or nothing', async ({
  organization: { member, owner },
  identity: { parts },
}) => {
  const asked: string[] = [];
  let isUp = true;
  const billing = { personal: async (userId: string) => (asked.push(userId), { subscriptionChanges: [] }) };
  const usage = { personal: async () => (isUp ? { auditEntries: ['one'] } : Promise.reject(new Error('down'))) };
  const { actorKeys, executeAs } = await testGateway();
  const execute = executeAs(createIdentitySubgraph({ ...parts, actorKeys, others: { billing, usage } }));

  const { data } = await execute(member, personalData);
  const byKey = await execute({ ...owner, kind: 'api_key', sub: randomUUID() }, personalData);
  isUp = false;
  const down = await execute(member, personalData);

  const parted = { billing: { subscriptionChanges: [] }, usage: { auditEntries: ['one'] } };
  expect(data.viewer.personalData).toMatchObject({ profile: { email: member.email }, ...parted });
  expect([byKey.data.viewer.personalData, down.data.viewer.personalData]).toEqual([null, null]);
  expect(down.errors?.map(({ extensions }) => extensions['code'])).toEqual(['UNAVAILABLE']);
  expect(asked).toEqual([member.userId, member.userId]);
});

test('where somebody was a member, and where they asked to become one', async ({
  organization,
  otherOrganization,
  identity: { admin },
  execute,
}) => {
  const { userId, email } = organization.member;
  const leftAt = '2026-03-02T09:00:00.000Z';
  await admin.query('INSERT INTO former_member (org_id, user_id, left_at) VALUES ($1, $2, $3)', [
    otherOrganization.id,
    userId,
    leftAt,
  ]);
  await admin.query('INSERT INTO join_request (org_id, user_id, email, name, created_at) VALUES ($1, $2, $3, $4, $5)', [
    otherOrganization.id,
    userId,
    email,
    'MEMBER',
    leftAt,
  ]);

  const { data } = await execute(organization.member, '{ viewer { personalData } }');
  const other = await execute(organization.viewer, '{ viewer { personalData } }');

  const organizationId = encodeId('org', otherOrganization.id);
  expect(data.viewer.personalData).toMatchObject({
    formerMemberships: [{ organizationId, leftAt }],
    joinRequests: [
      {
        id: expect.stringMatching(/^join_/),
        organizationId,
        email,
        name: 'MEMBER',
        status: 'PENDING',
        createdAt: leftAt,
        decidedAt: null,
      },
    ],
  });
  expect(other.data.viewer.personalData).toMatchObject({ formerMemberships: [], joinRequests: [] });
});

test('who has not shown that an address is theirs is not told of invitations to it', async ({
  organization,
  otherOrganization,
  identity: { admin },
  execute,
}) => {
  const { member } = organization;
  await invite(admin, otherOrganization.id, member.email);

  const before = await execute(member, personalData);
  await admin.query('UPDATE auth."user" SET email_verified = true WHERE id = $1', [member.userId]);
  const after = await execute(member, personalData);

  const invitations = [before, after].map(({ data }) => data.viewer.personalData.invitations);
  expect(invitations).toEqual([[], [expect.objectContaining({ organizationName: otherOrganization.slug })]]);
});

test('much is cut off at the newest, and costs no more statements than little', async ({
  organization,
  identity: { admin, statements },
  execute,
}) => {
  const { member, viewer } = organization;
  const count = async (person: Member) => {
    const before = statements.length;
    const { data } = await execute(person, personalData);
    return { data: data.viewer.personalData, statements: statements.length - before };
  };
  await admin.query(
    `INSERT INTO auth.session (id, user_id, token, user_agent, created_at, expires_at)
     SELECT uuidv7(), $1, uuidv7()::text, n::text, now() + n * interval '1 s', now() FROM generate_series(1, 101) n`,
    [member.userId],
  );
  await admin.query(
    `INSERT INTO api_key (org_id, user_id, name, secret_hash, scopes)
     SELECT $1, $2, n::text, n::text, '{USAGE_READ}' FROM generate_series(1, 1001) n`,
    [organization.id, member.userId],
  );

  const [much, little] = [await count(member), await count(viewer)];

  const { sessions, apiKeys } = much.data;
  expect([sessions.length, sessions[0].userAgent, sessions[99].userAgent]).toEqual([100, '101', '2']);
  expect([apiKeys.length, apiKeys[0].name, apiKeys[999].name]).toEqual([1_000, '1001', '2']);
  expect(much.statements).toBe(little.statements);
});

test('an API key is told nothing of the person it acts for, nor is staff who act as them', async ({
  organization,
  execute,
}) => {
  const { owner } = organization;
  const act = { staffName: 'S', grantId: randomUUID(), userId: owner.userId };

  const answers = await Promise.all([
    execute({ ...owner, kind: 'api_key', sub: randomUUID() }, personalData),
    execute({ ...owner, kind: 'staff', sub: randomUUID(), act }, personalData),
  ]);

  const told = answers.map(({ data, errors }) => [data.viewer.personalData, errors]);
  expect(told).toEqual([
    [null, undefined],
    [null, undefined],
  ]);
});

test('a person who has just been erased has nothing to take', async ({
  organization,
  identity: { admin },
  execute,
}) => {
  const { viewer } = organization;
  await admin.query('DELETE FROM membership WHERE user_id = $1', [viewer.userId]);
  await admin.query('DELETE FROM auth."user" WHERE id = $1', [viewer.userId]);

  const { data } = await execute({ ...viewer, org: null }, personalData);

  expect(data.viewer.personalData).toBeNull();
});
