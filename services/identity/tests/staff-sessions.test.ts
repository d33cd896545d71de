import { randomUUID } from 'node:crypto';
import { type Actor, anonymous, createActorSigner, permissionsOfRole, supportPermissions } from '@tenantry/actor';
import { migrate } from '@tenantry/database';
import { encodeId, type Service } from '@tenantry/graphql';
import { createLogger } from '@tenantry/observability';
import { permissions } from '@tenantry/schema';
import { createTestDatabase, movableClock, quickPasswords } from '@tenantry/testing';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrations, start } from '../src/server.ts';

const publicUrl = 'http://127.0.0.1:4000';
const sasha = { email: 'sasha@staff.example', password: 'correct horse battery' };
const clock = movableClock(new Date());
let service: Service;
let admin: pg.Pool;
let sign: Awaited<ReturnType<typeof createActorSigner>>['sign'];

beforeAll(async () => {
  const { url } = await createTestDatabase(migrations, migrate);
  const signer = await createActorSigner();
  sign = signer.sign;
  admin = new pg.Pool({ connectionString: url });
  service = await start({
    databaseUrl: url,
    secretKey: 'a secret of at least thirty-two characters',
    feedToken: 'a feed token of at least thirty-two characters',
    publicUrl,
    actorKeys: signer.jwks,
    port: null,
    passwords: quickPasswords,
    logger: createLogger('identity', 'silent'),
    firstStaffMember: sasha,
    clock,
  });
});
afterAll(async () => {
  await Promise.all([service.stop(), admin.end()]);
});

const post = (path: string, body: object, headers: Record<string, string> = {}) =>
  service.app.request(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: publicUrl, 'x-client-ip': '127.0.0.1', ...headers },
    body: JSON.stringify(body),
  });

async function signIn(person = sasha) {
  const response = await post('/staff/auth/sign-in/email', person);
  const cookie = response.headers.get('set-cookie') ?? '';
  return { status: response.status, cookie, authorization: `Bearer ${response.headers.get('set-auth-token')}` };
}

interface Answer {
  readonly actor?: Record<string, unknown> & { readonly sub: string; readonly permissions: string[] };
  readonly admission?: { readonly until: string | null };
  readonly fault?: { readonly code: string; readonly message: string };
}

/** Asks as the gateway does. */
async function resolve(credential: object, ...organizations: string[]): Promise<Answer> {
  const token = await sign({ ...anonymous, kind: 'service', sub: 'gateway' });
  const response = await post('/internal/actor', { credential, organizations }, { authorization: `Bearer ${token}` });
  return (await response.json()) as Answer;
}
const asStaff = (headers: object, ...organizations: string[]) =>
  resolve({ kind: 'staff_session', headers }, ...organizations);

async function newOrganization() {
  const [orgId, userId]: string[] = [randomUUID(), randomUUID()];
  const slug = `o-${orgId?.slice(0, 8)}`;
  await admin.query('INSERT INTO auth."user" (id, name, email) VALUES ($1, $2, $3)', [
    userId,
    'Olga',
    `${userId}@x.test`,
  ]);
  await admin.query('INSERT INTO organization (id, slug, name) VALUES ($1, $2, $2)', [orgId, slug]);
  const { rows } = await admin.query<{ id: string }>(
    `INSERT INTO membership (org_id, user_id, role) VALUES ($1, $2, 'OWNER') RETURNING id`,
    [orgId, userId],
  );
  return { orgId: String(orgId), userId: String(userId), slug, membershipId: String(rows[0]?.id) };
}

async function openGrant(staffId: string, orgId: string, terms: object) {
  const query = `mutation ($input: OpenSupportGrantInput!) { openSupportGrant(input: $input) { supportGrant { id } errors { ... on UserError { code } } } }`;
  const input = { organizationId: encodeId('org', orgId), reason: 'r', ticket: 't', minutes: 30, ...terms };
  const actor: Actor = { ...anonymous, kind: 'staff', sub: staffId };
  const meta = { requestId: 'a request', idempotencyKey: null };
  const result = await service.subgraph.execute({ query, variables: { input } }, await sign(actor), meta);
  return JSON.parse(JSON.stringify(result?.data)).openSupportGrant;
}

test('staff sign in at their own door, and are staff without any organization', async () => {
  const { cookie, authorization } = await signIn();

  const byBearer = await asStaff({ authorization });
  const byCookie = await asStaff({ cookie: cookie.split(';')[0] });

  expect(cookie).toMatch(/^tenantry-staff\.session_token=.*Path=\/staff;/);
  expect(byBearer.actor).toEqual({
    kind: 'staff',
    sub: expect.any(String),
    session: expect.any(String),
    permissions: [],
    teams: [],
    amr: ['pwd'],
    version: 0,
  });
  expect(byCookie.actor).toEqual(byBearer.actor);
  const hours = (Date.parse(byBearer.admission?.until ?? '') - Date.now()) / 3_600_000;
  expect(Math.round(hours)).toBe(12);
});

test('nobody signs up as staff, and the rest of the library is closed', async () => {
  const answers = await Promise.all([
    post('/staff/auth/sign-up/email', { ...sasha, email: 'eve@staff.example', name: 'Eve' }),
    post('/staff/auth/update-user', { role: 'ADMIN' }),
    signIn({ ...sasha, password: 'a wrong one entirely' }),
  ]);

  expect(answers.map(({ status }) => status)).toEqual([404, 404, 401]);
});

test('a session of a user’s is none of staff, nor the other way round', async () => {
  const signedUp = await post('/auth/sign-up/email', { ...sasha, name: 'Sasha at home' });
  const ofUser = { authorization: `Bearer ${signedUp.headers.get('set-auth-token')}` };
  const ofStaff = { authorization: (await signIn()).authorization };

  const [userAtStaff, staffAtUsers] = [await asStaff(ofUser), await resolve({ kind: 'session', headers: ofStaff })];

  expect([userAtStaff, staffAtUsers].map(({ fault }) => fault?.code)).toEqual(['UNAUTHENTICATED', 'UNAUTHENTICATED']);
});

test('signing out ends the session and tells the gateways', async () => {
  const { authorization } = await signIn();
  const { actor } = await asStaff({ authorization });

  await post('/staff/auth/sign-out', {}, { authorization });

  expect((await asStaff({ authorization })).fault?.code).toBe('UNAUTHENTICATED');
  const { rows } = await admin.query(`SELECT data FROM outbox WHERE type = 'identity.staff_session.ended'`);
  expect(rows).toContainEqual({ data: { staffId: actor?.sub } });
});

test('an organization is nothing to staff without a grant, and no different from one that does not exist', async () => {
  const { authorization } = await signIn();
  const { orgId, slug } = await newOrganization();

  const answers = await Promise.all(
    [orgId, slug, randomUUID(), 'no-such-slug'].map((name) => asStaff({ authorization }, name)),
  );

  expect(answers[0]?.fault?.code).toBe('ORGANIZATION_NOT_FOUND');
  for (const answer of answers) expect(answer).toEqual(answers[0]);
});

test('under a grant staff have what it leaves of the rights of whom they act as, until it ends', async () => {
  const { authorization } = await signIn();
  const staffId = (await asStaff({ authorization })).actor?.sub ?? '';
  const { orgId, slug, userId, membershipId } = await newOrganization();
  const other = await newOrganization();
  const opened = await openGrant(staffId, orgId, { membershipId: encodeId('mem', membershipId), access: 'WRITE' });

  const [byId, bySlug, elsewhere, both] = await Promise.all([
    asStaff({ authorization }, orgId),
    asStaff({ authorization }, slug, orgId),
    asStaff({ authorization }, other.orgId),
    asStaff({ authorization }, orgId, other.slug),
  ]);

  expect(opened.errors).toEqual([]);
  expect(byId.actor).toEqual({
    kind: 'staff',
    sub: staffId,
    session: expect.any(String),
    org: orgId,
    membership: membershipId,
    permissions: [...supportPermissions('WRITE', permissionsOfRole.OWNER)],
    teams: [],
    amr: ['pwd'],
    version: 1,
    act: { grantId: expect.any(String), staffName: 'Administrator', userId },
  });
  expect(byId.admission?.until).toBe(new Date(clock.now().getTime() + 30 * 60_000).toISOString());
  expect(bySlug).toEqual(byId);
  expect([elsewhere, both].map(({ fault }) => fault?.code)).toEqual([
    'ORGANIZATION_NOT_FOUND',
    'ORGANIZATION_NOT_FOUND',
  ]);

  clock.advance({ minutes: 30 });
  const expired = await asStaff({ authorization }, orgId);
  const openedAnew = await openGrant(staffId, orgId, { access: 'READ' });
  const reading = await asStaff({ authorization }, orgId);

  expect(expired.fault?.code).toBe('ORGANIZATION_NOT_FOUND');
  expect(openedAnew.errors).toEqual([]);
  expect(reading.actor?.permissions).toEqual(permissions.filter((permission) => permission.endsWith('_READ')));
  expect(reading.actor).not.toHaveProperty('membership');
  expect(reading.actor?.['act']).toMatchObject({ userId: null });
});

test('a grant leads nowhere once the member acted as has gone, or the organization is suspended', async () => {
  const { authorization } = await signIn();
  const staffId = (await asStaff({ authorization })).actor?.sub ?? '';
  const { orgId, membershipId } = await newOrganization();
  await openGrant(staffId, orgId, { membershipId: encodeId('mem', membershipId), access: 'READ' });

  await admin.query(`UPDATE organization SET status = 'SUSPENDED' WHERE id = $1`, [orgId]);
  const suspended = await asStaff({ authorization }, orgId);
  await admin.query(`UPDATE organization SET status = 'ACTIVE' WHERE id = $1`, [orgId]);
  const resumed = await asStaff({ authorization }, orgId);
  await admin.query(`
    SET session_replication_role = replica;
    DELETE FROM membership WHERE id = '${membershipId}';
    SET session_replication_role = origin`);
  const gone = await asStaff({ authorization }, orgId);

  expect(suspended.fault?.code).toBe('ORGANIZATION_SUSPENDED');
  expect(resumed.actor?.['org']).toBe(orgId);
  expect(gone.fault?.code).toBe('ORGANIZATION_NOT_FOUND');
});
