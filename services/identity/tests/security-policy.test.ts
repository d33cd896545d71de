import { randomUUID } from 'node:crypto';
import { encodeId } from '@tenantry/graphql';
import { expect } from 'vitest';
import { type Fixtures, type Member, test } from './fixtures.ts';
import { policyQuery, setPolicy } from './security-policy-operations.ts';

const idOf = ({ membershipId }: Member) => encodeId('mem', membershipId);
const codes = (errors: readonly { code: string; path: string[] }[]) => errors.map(({ code, path }) => [code, path]);

const unset = {
  mfaRequired: false,
  mfaGraceUntil: null,
  ssoRequired: false,
  ssoBreakGlassMembership: null,
  ssoGraceUntil: null,
  allowedSignInMethods: ['PASSWORD', 'PASSKEY', 'SSO'],
  idleTimeoutMinutes: null,
  idleTimeoutMinutesMaximum: null,
  absoluteTimeoutHours: null,
  absoluteTimeoutHoursMaximum: null,
  ipAllowlist: [],
  ipAllowlistMode: 'OFF',
  version: 0,
};

/** What the plan includes, as billing says it. */
async function include({ admin }: Fixtures['identity'], orgId: string, limits: Record<string, number>) {
  await admin.query("INSERT INTO entitlement_set (org_id, plan_key, version) VALUES ($1, 'PRO', 1)", [orgId]);
  for (const [key, limit] of Object.entries(limits))
    await admin.query('INSERT INTO entitlement (org_id, key, enabled, "limit") VALUES ($1, $2, true, $3)', [
      orgId,
      key,
      limit,
    ]);
}

/** A session of the member's, begun hours ago. */
async function signIn({ admin }: Fixtures['identity'], member: Member, amr: string, hoursAgo = 0): Promise<Member> {
  const { rows } = await admin.query(
    `INSERT INTO auth.session (id, user_id, token, amr, expires_at, created_at)
     VALUES (uuidv7(), $1, $2, $3, now() + interval '1 day', now() - make_interval(hours => $4)) RETURNING id`,
    [member.userId, randomUUID(), amr, hoursAgo],
  );
  return { ...member, session: rows[0].id, amr: amr.split(' ') };
}

test('an organization asks for nothing until it says so; its admins see that, with what the plan bounds', async ({
  organization,
  identity,
  execute,
}) => {
  const before = await execute(organization.admin, policyQuery);
  await include(identity, organization.id, { session_idle_minutes_max: 480, session_absolute_hours_max: 24 });
  const bounded = await execute(organization.admin, policyQuery);
  const refused = await execute(organization.member, policyQuery);

  expect(before.data.organization.securityPolicy).toEqual(unset);
  expect(bounded.data.organization.securityPolicy).toEqual({
    ...unset,
    idleTimeoutMinutesMaximum: 480,
    absoluteTimeoutHoursMaximum: 24,
  });
  expect(refused.errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
});

test('what is set is kept, what is left out stays, null empties; the gateways are told and it is audited', async ({
  organization,
  otherOrganization,
  identity,
  execute,
}) => {
  const all = {
    mfaRequired: true,
    mfaGraceUntil: '2100-01-01T00:00:00.000Z',
    ssoRequired: true,
    ssoBreakGlassMembershipId: idOf(organization.owner),
    ssoGraceUntil: '2100-01-01T00:00:00.000Z',
    allowedSignInMethods: ['PASSWORD', 'SSO', 'SSO'],
    idleTimeoutMinutes: 30,
    absoluteTimeoutHours: 12,
    ipAllowlist: ['127.0.0.0/8', '2001:db8::/32'],
    ipAllowlistMode: 'ENFORCED',
  };
  const { ssoBreakGlassMembershipId: id, ...stored } = all;
  const everything = {
    ...unset,
    ...stored,
    allowedSignInMethods: ['PASSWORD', 'SSO'],
    ssoBreakGlassMembership: { id },
    version: 1,
  };

  const first = await setPolicy(execute, organization.admin, all);
  const second = await setPolicy(execute, organization.admin, { idleTimeoutMinutes: null, expectedVersion: 1 });
  const { data } = await execute(organization.owner, policyQuery);
  const elsewhere = await execute(otherOrganization.owner, policyQuery);

  expect(first).toEqual({ securityPolicy: everything, errors: [] });
  expect(second).toEqual({ securityPolicy: { ...everything, idleTimeoutMinutes: null, version: 2 }, errors: [] });
  expect(data.organization.securityPolicy).toEqual(second.securityPolicy);
  expect(elsewhere.data.organization.securityPolicy).toEqual(unset);
  const { rows } = await identity.admin.query(
    "SELECT type, coalesce(data->>'version', data->>'action') AS what FROM outbox WHERE org_id = $1 ORDER BY seq",
    [organization.id],
  );
  const audited = { type: 'identity.audit.recorded', what: 'identity.updateSecurityPolicy' };
  expect(rows).toEqual([
    { type: 'identity.security_policy.updated', what: '1' },
    audited,
    { type: 'identity.security_policy.updated', what: '2' },
    audited,
  ]);
});

test.each([
  [{ idleTimeoutMinutes: 4 }, ['idleTimeoutMinutes']],
  [{ idleTimeoutMinutes: -1 }, ['idleTimeoutMinutes']],
  [{ idleTimeoutMinutes: 481 }, ['idleTimeoutMinutes']],
  [{ absoluteTimeoutHours: 0 }, ['absoluteTimeoutHours']],
  [{ absoluteTimeoutHours: 25 }, ['absoluteTimeoutHours']],
  [{ ipAllowlist: ['10.0.0.0/8', '10.0.0.0/33', 'acme.com'] }, ['ipAllowlist.1', 'ipAllowlist.2']],
  // Clients with an address of IPv4 are known by it alone.
  [{ ipAllowlist: ['2001:db8::/129', '::ffff:10.0.0.0/104'] }, ['ipAllowlist.0', 'ipAllowlist.1']],
  [{ ipAllowlist: Array.from({ length: 201 }, (_, index) => `10.0.0.${index}`) }, ['ipAllowlist']],
  [{ ipAllowlistMode: 'ENFORCED' }, ['ipAllowlistMode']],
  [{ ipAllowlistMode: 'REPORT_ONLY' }, ['ipAllowlistMode']],
  [{ allowedSignInMethods: [] }, ['allowedSignInMethods']],
  [{ allowedSignInMethods: ['SSO'] }, ['allowedSignInMethods']],
  [{ ssoRequired: true }, ['ssoBreakGlassMembershipId', 'ssoGraceUntil']],
  [
    { ssoRequired: true, allowedSignInMethods: ['PASSWORD'] },
    ['allowedSignInMethods', 'ssoBreakGlassMembershipId', 'ssoGraceUntil'],
  ],
  [{ idleTimeoutMinutes: 1, absoluteTimeoutHours: 1_000 }, ['idleTimeoutMinutes', 'absoluteTimeoutHours']],
])('%j is refused, with what is to be put right', async (input, wrong) => {
  const { organization, identity, execute } = current;
  await include(identity, organization.id, { session_idle_minutes_max: 480, session_absolute_hours_max: 24 });

  const { securityPolicy, errors } = await setPolicy(execute, organization.owner, input);

  expect(securityPolicy).toBeNull();
  expect(codes(errors)).toEqual(wrong.map((field) => ['INVALID_VALUE', ['input', ...field.split('.')]]));
});

let current: Fixtures;
test.beforeEach(({ organization, otherOrganization, identity, execute }) => {
  current = { organization, otherOrganization, identity, execute };
});

test('what a former plan allowed does not stand in the way of other changes', async ({
  organization,
  identity,
  execute,
}) => {
  await setPolicy(execute, organization.owner, { idleTimeoutMinutes: 10_000 });
  await include(identity, organization.id, { session_idle_minutes_max: 480, session_absolute_hours_max: 24 });

  const { errors } = await setPolicy(execute, organization.owner, { mfaRequired: true });

  expect(errors).toEqual([]);
});

test('only admins change it, and never on an old version', async ({ organization, execute }) => {
  const refused = await execute(
    organization.member,
    'mutation { updateSecurityPolicy(input: {}) { errors { __typename } } }',
  );
  await setPolicy(execute, organization.owner, { mfaRequired: true });
  const late = await setPolicy(execute, organization.admin, { mfaRequired: false, expectedVersion: 0 });

  expect(refused.errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  expect(late).toEqual({
    securityPolicy: null,
    errors: [{ code: 'VERSION_CONFLICT', path: ['input', 'expectedVersion'], message: expect.any(String) }],
  });
});

test('of 100 changes on the same version one is made', async ({ organization, execute }) => {
  const answers = await Promise.all(
    Array.from({ length: 100 }, (_, index) =>
      setPolicy(execute, organization.owner, { idleTimeoutMinutes: 5 + index, expectedVersion: 0 }),
    ),
  );

  const outcomes = answers.map(({ errors }) => errors[0]?.code ?? 'made');
  expect(outcomes.toSorted()).toEqual([...Array(99).fill('VERSION_CONFLICT'), 'made'].toSorted());
});

test('whoever would lock themselves out is told with which code, and may confirm it', async ({
  organization,
  identity,
  execute,
}) => {
  const owner = await signIn(identity, organization.owner, 'pwd', 3);
  const key = { ...organization.owner, kind: 'api_key', sub: randomUUID() } as const;
  const list = { ipAllowlist: ['10.0.0.0/8'], ipAllowlistMode: 'ENFORCED' };
  const refusals = [];
  for (const input of [list, { mfaRequired: true }, { absoluteTimeoutHours: 2 }, { allowedSignInMethods: ['PASSKEY'] }])
    refusals.push((await setPolicy(execute, owner, input)).errors);
  const byKey = await setPolicy(execute, key, list);
  const fromInside = await setPolicy(execute, owner, list, { address: '10.1.2.3' });
  const unchanged = await setPolicy(execute, owner, { mfaRequired: true, mfaGraceUntil: '2100-01-01T00:00:00Z' });
  const confirmed = await setPolicy(execute, owner, { ...list, mfaRequired: true, confirmLockout: true });

  const refusal = (refusalCode: string) => [
    { code: 'WOULD_LOCK_OUT', path: ['input', 'confirmLockout'], refusalCode, message: expect.any(String) },
  ];
  expect(refusals).toEqual(
    ['IP_NOT_ALLOWED', 'MFA_REQUIRED', 'SESSION_EXPIRED', 'SIGN_IN_METHOD_NOT_ALLOWED'].map(refusal),
  );
  expect(byKey.errors).toEqual(refusal('IP_NOT_ALLOWED'));
  expect(byKey.errors[0].message).toBe(
    'Your own next request would be refused. The organization may not be used from 127.0.0.1. Use it from a network that it allows, or have an admin add this one. To make the change all the same, send confirmLockout.',
  );
  expect([fromInside.errors, fromInside.securityPolicy.version]).toEqual([[], 1]);
  expect(unchanged.errors).toEqual(refusal('IP_NOT_ALLOWED'));
  expect([confirmed.errors, confirmed.securityPolicy.version]).toEqual([[], 2]);
});

test('reading the policy with its owner costs two statements at most', async ({ organization, identity, execute }) => {
  await setPolicy(execute, organization.owner, { ssoBreakGlassMembershipId: idOf(organization.owner) });
  identity.statements.length = 0;

  await execute(organization.owner, `{ a: organization { securityPolicy { ssoBreakGlassMembership { id } } } }`);

  expect(identity.statements.filter((statement) => statement.includes('security_policy'))).toHaveLength(1);
  expect(identity.statements.filter((statement) => statement.includes('"membership"'))).toHaveLength(1);
});
