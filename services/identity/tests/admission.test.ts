import { randomUUID } from 'node:crypto';
import { judge } from '@tenantry/actor';
import { movableClock } from '@tenantry/testing';
import { expect } from 'vitest';
import { resolveActor } from '../src/actors/resolve-actor.ts';
import type { AuthenticatedSession, AuthenticationProvider } from '../src/auth/provider.ts';
import { reportViolation } from '../src/security-policy/report-violation.ts';
import { type Fixtures, type Member, test } from './fixtures.ts';
import { setPolicy } from './security-policy-operations.ts';

const began = '2026-11-21T08:00:00.000Z';
const credential = { kind: 'session', headers: { authorization: 'Bearer of-another-provider' } } as const;

/** Somebody signed in at another provider than ours, on a clock of their own. */
async function atAnotherProvider({ admin, database }: Fixtures['identity'], { userId }: Member, amr: string[]) {
  const clock = movableClock(began);
  const session: AuthenticatedSession = { id: randomUUID(), userId, amr, createdAt: clock.now() };
  await admin.query(
    "INSERT INTO auth.session (id, user_id, token, expires_at, created_at) VALUES ($1, $2, $3, '2100-01-01', $4)",
    [session.id, userId, randomUUID(), began],
  );
  const authentication: AuthenticationProvider = {
    sessionOf: async (headers) => (headers.get('authorization') === credential.headers.authorization ? session : null),
  };
  const ask = (...organizations: string[]) =>
    resolveActor({ authentication, database, clock, onKeyUse: () => {} }, { credential, organizations });
  /** The code that a request is refused with now, or null. */
  const codeIn = async (organizationId: string) => {
    const answer = await ask(organizationId);
    if (!('admission' in answer)) throw new Error(answer.fault.message);
    return judge(answer.admission, { address: '203.0.113.7', now: clock.now() })?.code ?? null;
  };
  return { clock, session, authentication, ask, codeIn };
}

test('another provider can say who somebody is', async ({ organization, identity }) => {
  const { member } = organization;
  const { authentication, clock, session, ask } = await atAnotherProvider(identity, member, ['sso', 'mfa']);

  const answer = await ask(organization.slug);
  const stranger = await resolveActor(
    { authentication, clock, database: identity.database, onKeyUse: () => {} },
    { credential: { kind: 'session', headers: {} }, organizations: [] },
  );

  expect(answer).toEqual({
    actor: {
      kind: 'user',
      sub: member.userId,
      userId: member.userId,
      org: organization.id,
      membership: member.membershipId,
      permissions: member.permissions,
      teams: [],
      session: session.id,
      amr: ['sso', 'mfa'],
      version: 1,
    },
    admission: {
      addresses: null,
      policy: {
        mfaRequired: false,
        mfaGraceUntil: null,
        ssoRequired: false,
        ssoGraceUntil: null,
        allowedSignInMethods: ['PASSWORD', 'PASSKEY', 'SSO'],
        idleTimeoutMinutes: null,
        absoluteTimeoutHours: null,
        ipAllowlist: [],
        ipAllowlistMode: 'OFF',
      },
      session: { createdAt: new Date(began), longestRestSeconds: 0, amr: ['sso', 'mfa'], isBreakGlass: false },
      costBudget: null,
      until: null,
    },
  });
  expect(stranger).toMatchObject({ fault: { code: 'UNAUTHENTICATED' } });
});

test('a session that ends in the moment in which it is used is refused as ended', async ({
  organization,
  identity,
}) => {
  const { session, ask } = await atAnotherProvider(identity, organization.member, ['pwd']);
  await identity.admin.query('DELETE FROM auth.session WHERE id = $1', [session.id]);

  expect(await ask()).toEqual({
    fault: { code: 'UNAUTHENTICATED', message: 'The session is unknown or has ended. Sign in again.' },
  });
});

test('a session that rested too long stays expired, in the organizations that say so', async ({
  organization,
  otherOrganization,
  identity,
  execute,
}) => {
  const { member } = organization;
  await identity.admin.query("INSERT INTO membership (org_id, user_id, role) VALUES ($1, $2, 'MEMBER')", [
    otherOrganization.id,
    member.userId,
  ]);
  await setPolicy(execute, organization.owner, { idleTimeoutMinutes: 30 });
  const { clock, codeIn } = await atAnotherProvider(identity, member, ['pwd']);

  const inUse = [];
  for (const organizationId of [organization.id, otherOrganization.id, organization.id]) {
    clock.advance({ minutes: 29 });
    // Use in one organization is use in all of them.
    inUse.push(await codeIn(organizationId));
  }
  clock.advance({ minutes: 31 });
  const elsewhere = await codeIn(otherOrganization.id);
  clock.advance({ minutes: 1 });
  const rested = await codeIn(organization.id);
  clock.advance({ minutes: 1 });
  const again = await codeIn(organization.id);

  expect(inUse).toEqual([null, null, null]);
  expect([elsewhere, rested, again]).toEqual([null, 'SESSION_EXPIRED', 'SESSION_EXPIRED']);
});

test('a session is expired by its age, however much it is used; the shorter of policy and plan counts', async ({
  organization,
  identity,
  execute,
}) => {
  await setPolicy(execute, organization.owner, { absoluteTimeoutHours: 100, idleTimeoutMinutes: 240 });
  await identity.admin.query("INSERT INTO entitlement_set (org_id, plan_key, version) VALUES ($1, 'PRO', 1)", [
    organization.id,
  ]);
  await identity.admin.query(
    `INSERT INTO entitlement (org_id, key, enabled, "limit")
     VALUES ($1, 'session_absolute_hours_max', true, 8), ($1, 'session_idle_minutes_max', true, 10000)`,
    [organization.id],
  );
  const { clock, codeIn } = await atAnotherProvider(identity, organization.member, ['pwd']);
  const codes = [];
  for (let hour = 0; hour <= 9; hour += 3) {
    codes.push(await codeIn(organization.id));
    clock.advance({ hours: 3 });
  }

  expect(codes).toEqual([null, null, null, 'SESSION_EXPIRED']);
});

test('many requests at once note the use of a session once, and no rest is lost', async ({
  organization,
  identity,
}) => {
  const { clock, session, ask } = await atAnotherProvider(identity, organization.member, ['pwd']);
  const useOf = async () => {
    const { rows } = await identity.admin.query(
      'SELECT last_used_at, longest_rest_seconds FROM auth.session_use WHERE session_id = $1',
      [session.id],
    );
    return rows;
  };
  await ask(organization.id);
  clock.advance({ hours: 2 });

  const answers = await Promise.all(Array.from({ length: 100 }, () => ask(organization.id)));
  clock.advance({ seconds: 39 });
  identity.statements.length = 0;
  await ask(organization.id);

  expect(
    new Set(answers.map((answer) => 'admission' in answer && answer.admission.session?.longestRestSeconds)),
  ).toEqual(new Set([7_200]));
  expect(await useOf()).toEqual([{ last_used_at: new Date('2026-11-21T10:00:00Z'), longest_rest_seconds: 7_200 }]);
  expect(identity.statements.filter((statement) => /insert/i.test(statement))).toEqual([]);

  clock.advance({ seconds: 1 });
  await ask(organization.id);

  expect(await useOf()).toEqual([{ last_used_at: new Date('2026-11-21T10:00:40Z'), longest_rest_seconds: 7_200 }]);
});

test('a session shows when it was last used', async ({ organization, identity, execute }) => {
  const { member } = organization;
  const { clock, session, ask } = await atAnotherProvider(identity, member, ['pwd']);
  clock.advance({ minutes: 90 });
  await ask(organization.id);

  const { data } = await execute(
    { ...member, session: session.id },
    '{ viewer { sessions { isCurrent lastSeenAt } } }',
  );

  expect(data.viewer.sessions).toEqual([{ isCurrent: true, lastSeenAt: '2026-11-21T09:30:00.000Z' }]);
});

test('the policy of one organization says nothing in another, nor where no organization is asked for', async ({
  organization,
  otherOrganization,
  identity,
  execute,
}) => {
  const { member } = organization;
  await identity.admin.query("INSERT INTO membership (org_id, user_id, role) VALUES ($1, $2, 'MEMBER')", [
    otherOrganization.id,
    member.userId,
  ]);
  await setPolicy(execute, organization.owner, { mfaRequired: true });
  const { ask, codeIn } = await atAnotherProvider(identity, member, ['pwd']);

  expect([await codeIn(organization.id), await codeIn(otherOrganization.id)]).toEqual(['MFA_REQUIRED', null]);
  expect(await ask()).toMatchObject({
    actor: { org: null },
    admission: { addresses: null, policy: null, session: null },
  });
});

test('an address is told of once an hour, and of no more than a hundred', async ({ organization, identity }) => {
  const { id: organizationId, member } = organization;
  const clock = movableClock('2026-11-21T12:10:00Z');
  const actor = { kind: 'user', id: member.userId, userId: member.userId };
  const report = (address: string) => reportViolation(identity.database, clock, { organizationId, address, actor });
  const told = async () => {
    const { rows } = await identity.admin.query(
      "SELECT type, data->>'address' AS address, actor->>'id' AS id, data->>'ip' AS ip FROM outbox WHERE org_id = $1 ORDER BY seq",
      [organizationId],
    );
    return rows;
  };

  await Promise.all(Array.from({ length: 20 }, () => report('203.0.113.7')));
  const once = await told();
  clock.advance({ minutes: 60 });
  await report('203.0.113.7');
  const again = await told();
  for (let index = 0; index < 110; index += 1) await report(`2001:db8::${index}`);

  expect(once).toEqual([
    { type: 'identity.policy.violation_reported', address: '203.0.113.7', id: member.userId, ip: null },
    { type: 'identity.audit.recorded', address: null, id: member.userId, ip: '203.0.113.7' },
  ]);
  expect(again).toEqual([...once, ...once]);
  expect(await told()).toHaveLength(2 + 100 * 2);
});
