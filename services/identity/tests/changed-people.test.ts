import { encodeId } from '@tenantry/graphql';
import { expect } from 'vitest';
import { type Fixtures, type Member, test } from './fixtures.ts';

const revoke = `mutation ($id: ID!) { revokeSession(input: { sessionId: $id }) { errors { ... on UserError { code } } } }`;
const revokeOf = `mutation ($id: ID!) { revokeMemberSessions(input: { membershipId: $id }) { errors { ... on UserError { code } } } }`;
const reset = `mutation ($id: ID!) { resetMemberMfa(input: { membershipId: $id }) { errors { ... on UserError { code } } } }`;

/** What may be in no entry: what proves to be somebody, and where and with what they work. */
const canaries = [
  'canary-token',
  'canary-secret',
  'canary-codes',
  'canary-key',
  'canary-credential',
  'canary-name',
  '192.0.2.99',
  'canary-agent',
];

/** Gives a member a session and both second factors, and returns the session's ID. */
async function equip({ admin }: Fixtures['identity'], { userId }: Member): Promise<string> {
  const { rows } = await admin.query(
    `INSERT INTO auth.session (id, user_id, token, ip_address, user_agent, expires_at)
     VALUES (uuidv7(), $1::uuid, 'canary-token-' || $1::uuid::text, '192.0.2.99', 'canary-agent', '2100-01-01') RETURNING id`,
    [userId],
  );
  await admin.query(
    `INSERT INTO auth.two_factor (id, user_id, secret, backup_codes, verified) VALUES (uuidv7(), $1::uuid, 'canary-secret', 'canary-codes another', true)`,
    [userId],
  );
  await admin.query(
    `INSERT INTO auth.passkey (id, user_id, name, public_key, credential_id, counter, device_type, backed_up)
     VALUES (uuidv7(), $1::uuid, 'canary-name', 'canary-key', 'canary-credential-' || $1::uuid::text, 0, 'singleDevice', false)`,
    [userId],
  );
  await admin.query('UPDATE auth."user" SET two_factor_enabled = true WHERE id = $1', [userId]);
  return rows[0].id;
}

/** The audit events of an organization, in the order in which they came. */
async function eventsOf({ admin }: Fixtures['identity'], { id }: Fixtures['organization']) {
  const { rows } = await admin.query("SELECT data FROM outbox WHERE kind = 'audit' AND org_id = $1 ORDER BY seq", [id]);
  return rows.map(({ data: { action, before, after } }) => ({ action, before, after }));
}

const mem = ({ membershipId }: Member) => encodeId('mem', membershipId ?? '');

test('what is taken from people is told as it was, without what is secret or personal', async ({
  organization,
  identity,
  execute,
}) => {
  const { owner, member } = organization;
  const userId = encodeId('usr', member.userId);
  const first = await equip(identity, member);

  await execute(owner, revokeOf, { id: mem(member) });
  const { rows } = await identity.admin.query(
    `INSERT INTO auth.session (id, user_id, token, ip_address, user_agent, expires_at, amr)
     VALUES (uuidv7(), $1::uuid, 'canary-token-again', '192.0.2.99', 'canary-agent', '2100-01-01', 'pwd otp mfa') RETURNING id`,
    [member.userId],
  );
  await execute(owner, reset, { id: mem(member) });

  const events = await eventsOf(identity, organization);
  const session = (id: string, amr = 'pwd') => ({
    ...{ id: encodeId('ses', id), userId, amr, mfaAt: null },
    ...{ createdAt: expect.any(String), expiresAt: expect.any(String) },
  });
  expect(events).toEqual([
    { action: 'identity.revokeMemberSessions', before: { session: [session(first)] }, after: null },
    {
      action: 'identity.resetMemberMfa',
      before: {
        twoFactor: [{ id: expect.any(String), userId, verified: true, recoveryCodesLeft: 2, lockedUntil: null }],
        passkey: [expect.objectContaining({ id: expect.stringMatching(/^psk_/), userId, deviceType: 'singleDevice' })],
        user: [{ id: userId, twoFactorEnabled: true }],
        session: [session(rows[0].id, 'pwd otp mfa')],
      },
      after: { user: [{ id: userId, twoFactorEnabled: false }] },
    },
  ]);
  for (const canary of canaries) expect(JSON.stringify(events)).not.toContain(canary);
});

test('a session that somebody ends is told in each of their organizations', async ({
  organization,
  identity,
  execute,
}) => {
  const { member } = organization;
  const id = await equip(identity, member);

  await execute({ ...member, org: null }, revoke, { id: encodeId('ses', id) });

  const events = await eventsOf(identity, organization);
  expect(events).toEqual([
    {
      action: 'identity.revokeSession',
      before: { session: [expect.objectContaining({ id: encodeId('ses', id), amr: 'pwd' })] },
      after: null,
    },
  ]);
  for (const canary of canaries) expect(JSON.stringify(events)).not.toContain(canary);
});
