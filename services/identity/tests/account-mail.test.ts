import { randomUUID } from 'node:crypto';
import { createActorSigner } from '@tenantry/actor';
import { migrate } from '@tenantry/database';
import { createLogger } from '@tenantry/observability';
import { createTestDatabase, movableClock, quickPasswords } from '@tenantry/testing';
import pg from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type IdentityService, migrations, start } from '../src/server.ts';

const origin = 'http://127.0.0.1:4000';
const password = 'correct horse battery';
const clock = movableClock(new Date());
let service: IdentityService;
let admin: pg.Pool;

beforeAll(async () => {
  const { url } = await createTestDatabase(migrations, migrate);
  admin = new pg.Pool({ connectionString: url, max: 2 });
  service = await start({
    databaseUrl: url,
    secretKey: 'a secret of at least thirty-two characters',
    feedToken: 'a feed token of at least thirty-two characters',
    publicUrl: origin,
    actorKeys: (await createActorSigner()).jwks,
    port: null,
    passwords: quickPasswords,
    logger: createLogger('identity', 'silent'),
    mail: 'catcher',
    clock,
  });
});
afterAll(async () => {
  await Promise.all([service.stop(), admin.end()]);
});

/** Each caller has an address of their own, so that the limit of one is not the limit of all. */
let callers = 0;
async function post(path: string, body: object, headers: Record<string, string> = {}) {
  const response = await service.app.request(path, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      origin,
      'x-client-ip': `198.51.100.${(callers += 1) % 250}`,
      ...headers,
    },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: await response.json(), token: response.headers.get('set-auth-token') };
}
const get = async (path: string, headers: Record<string, string> = {}) =>
  service.app.request(path, { headers: { 'x-client-ip': '198.51.100.251', ...headers } });

/** What was mailed to an address, the newest first. */
async function mailsTo(address: string) {
  await service.caughtUp();
  const response = await get('/dev/mail', { accept: 'application/json' });
  const mails = (await response.json()) as { to: string; subject: string; text: string; fromName: string }[];
  return mails.filter(({ to }) => to === address);
}

function linkIn(mail: { text: string } | undefined): URL {
  const [link = ''] = /https?:\S+/.exec(mail?.text ?? '') ?? [];
  return new URL(link);
}

async function signUp(name = 'Ada') {
  const email = `${name}-${randomUUID()}@example.com`.toLowerCase();
  const { body, token } = await post('/auth/sign-up/email', { email, password, name });
  return { email, userId: body.user.id as string, authorization: `Bearer ${token}` };
}

async function isVerified(email: string): Promise<boolean> {
  const { rows } = await admin.query('SELECT email_verified FROM auth."user" WHERE email = $1', [email]);
  return rows[0].email_verified;
}

async function eventsOf(type: string, userId: string): Promise<object[]> {
  const { rows } = await admin.query('SELECT data FROM outbox WHERE type = $1 AND subject = $2 ORDER BY seq', [
    type,
    userId,
  ]);
  return rows.map(({ data }) => data);
}

async function resetLinkFor(email: string): Promise<URL> {
  await post('/auth/request-password-reset', { email });
  const [mail] = (await mailsTo(email)).filter(({ subject }) => subject === 'Choose a new password');
  return linkIn(mail);
}
const resetWith = (link: URL, newPassword: string) =>
  post('/auth/reset-password', { newPassword, token: link.searchParams.get('token') });
const signInWith = (email: string, secret: string, headers = {}) =>
  post('/auth/sign-in/email', { email, password: secret }, headers);

test('signing up sends a link that confirms the address, and may be followed twice', async () => {
  const { email, userId } = await signUp();
  const mails = await mailsTo(email);
  const link = linkIn(mails[0]);

  const before = await isVerified(email);
  const followed = [await get(link.pathname + link.search), await get(link.pathname + link.search)];

  expect(mails.map(({ subject, fromName }) => ({ subject, fromName }))).toEqual([
    { subject: 'Confirm your address', fromName: 'Tenantry' },
  ]);
  expect(link.origin + link.pathname).toBe(`${origin}/auth/verify-email`);
  expect(before).toBe(false);
  expect(followed.map(({ status, headers }) => [status, headers.get('location')])).toEqual([
    [302, '/verify-email'],
    [302, '/verify-email'],
  ]);
  expect(await isVerified(email)).toBe(true);
  expect(await eventsOf('identity.email.verified', userId)).toEqual([{ userId, email }]);
  expect(await mailsTo(email)).toHaveLength(1);
});

test('a link that was changed confirms nothing and says so to the page', async () => {
  const { email } = await signUp();
  const link = linkIn((await mailsTo(email))[0]);
  link.searchParams.set('token', `${link.searchParams.get('token')}x`);

  const followed = await get(link.pathname + link.search);

  expect(followed.headers.get('location')).toBe('/verify-email?error=INVALID_TOKEN');
  expect(await isVerified(email)).toBe(false);
});

test('a link confirms an address for 24 hours', async () => {
  const { email } = await signUp();
  const link = linkIn((await mailsTo(email))[0]);

  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 86_401_000 });
  const followed = await get(link.pathname + link.search);
  vi.useRealTimers();

  expect(followed.headers.get('location')).toBe('/verify-email?error=TOKEN_EXPIRED');
  expect(await isVerified(email)).toBe(false);
});

test('the mail to confirm is sent again, at most five times an hour, and the answer tells nothing', async () => {
  const { email } = await signUp();
  const nobody = `nobody-${randomUUID()}@example.com`;

  const answers = await Promise.all(Array.from({ length: 20 }, () => post('/auth/send-verification-email', { email })));
  const unknown = await post('/auth/send-verification-email', { email: nobody });

  expect(await mailsTo(email)).toHaveLength(5);
  expect(new Set([...answers, unknown].map((answer) => JSON.stringify(answer)))).toEqual(
    new Set([JSON.stringify({ status: 200, body: { status: true }, token: null })]),
  );
  expect(await mailsTo(nobody)).toEqual([]);
  clock.advance({ hours: 1, seconds: 1 });
  await post('/auth/send-verification-email', { email });
  expect(await mailsTo(email)).toHaveLength(6);
});

test('one address asks for ten mails a minute at most', async () => {
  const asks = Array.from({ length: 11 }, () =>
    post(
      '/auth/request-password-reset',
      { email: `nobody-${randomUUID()}@example.com` },
      { 'x-client-ip': '203.0.113.9' },
    ),
  );

  const statuses = (await Promise.all(asks)).map(({ status }) => status);

  expect(statuses.filter((status) => status === 429).length).toBeGreaterThan(0);
});

test('a new password comes by a link, ends every session and is told of', async () => {
  const { email, userId, authorization } = await signUp();
  const { token } = await signInWith(email, password);

  const link = await resetLinkFor(email);
  const reset = await resetWith(link, 'another horse entirely');

  expect(link.origin + link.pathname).toBe(`${origin}/reset-password`);
  expect(reset).toMatchObject({ status: 200, body: { status: true } });
  for (const bearer of [authorization, `Bearer ${token}`]) {
    const session = await get('/auth/get-session', { authorization: bearer });
    expect(await session.json()).toBeNull();
  }
  expect((await signInWith(email, password)).status).toBe(401);
  expect((await signInWith(email, 'another horse entirely')).status).toBe(200);
  expect(await eventsOf('identity.session.revoked', userId)).toEqual([
    { userId, sessionId: expect.any(String) },
    { userId, sessionId: expect.any(String) },
  ]);
  expect(await eventsOf('identity.password.changed', userId)).toEqual([{ userId }]);
  expect((await mailsTo(email)).map(({ subject }) => subject)).toContain('Your password was changed');
});

test('a link resets the password once, however many use it', async () => {
  const { email, userId } = await signUp();
  const link = await resetLinkFor(email);
  const candidates = Array.from({ length: 100 }, (_, index) => `the new password number ${index}`);

  const answers = await Promise.all(candidates.map((candidate) => resetWith(link, candidate)));

  const winners = candidates.filter((_, index) => answers[index]?.status === 200);
  expect(winners).toHaveLength(1);
  expect(
    new Set(answers.filter(({ status }) => status !== 200).map(({ status, body }) => `${status} ${body.code}`)),
  ).toEqual(new Set(['400 INVALID_TOKEN']));
  expect((await signInWith(email, winners[0] ?? '')).status).toBe(200);
  expect(await eventsOf('identity.password.changed', userId)).toHaveLength(1);
});

test('a link is good for an hour, and the database does not hold it', async () => {
  const { email, userId } = await signUp();
  const link = await resetLinkFor(email);
  const token = link.searchParams.get('token') ?? '';
  const { rows } = await admin.query(
    'SELECT identifier, expires_at - created_at AS life FROM auth.verification WHERE value = $1',
    [userId],
  );
  await admin.query("UPDATE auth.verification SET expires_at = now() - interval '1 second' WHERE value = $1", [userId]);

  const late = await resetWith(link, 'too late for this one');

  expect(rows).toHaveLength(1);
  expect(rows[0].identifier).not.toContain(token);
  expect(rows[0].life.hours ?? 1).toBe(1);
  expect(late).toMatchObject({ status: 400, body: { code: 'INVALID_TOKEN' } });
  expect((await signInWith(email, password)).status).toBe(200);
});

test('asking for a new password is answered alike whether there is an account or not', async () => {
  const { email } = await signUp();
  const nobody = `nobody-${randomUUID()}@example.com`;

  const answers = [
    await post('/auth/request-password-reset', { email }),
    await post('/auth/request-password-reset', { email: nobody }),
  ];

  expect(answers[0]).toEqual(answers[1]);
  expect(await mailsTo(nobody)).toEqual([]);
});

test('a link leads to a page of ours, whatever page was named', async () => {
  const { email } = await signUp();
  const linkTo = async (redirectTo: string) => {
    await post('/auth/request-password-reset', { email, redirectTo });
    return linkIn((await mailsTo(email))[0]);
  };

  const [own, foreign, similar] = [
    await linkTo('/account/password?from=mail'),
    await linkTo('https://evil.example/reset'),
    await linkTo('http://evil-127.0.0.1:4000/reset'),
  ];

  expect(own.href).toMatch(/^http:\/\/127\.0\.0\.1:4000\/account\/password\?from=mail&token=/);
  expect([foreign, similar].map(({ origin: at, pathname }) => at + pathname)).toEqual([
    `${origin}/reset-password`,
    `${origin}/reset-password`,
  ]);
});

test('changing the password is told of, too', async () => {
  const { email, userId, authorization } = await signUp();

  const changed = await post(
    '/auth/change-password',
    { currentPassword: password, newPassword: 'quite another one' },
    { authorization },
  );

  expect(changed.status).toBe(200);
  expect(await eventsOf('identity.password.changed', userId)).toEqual([{ userId }]);
  const [notice] = await mailsTo(email);
  expect(notice).toMatchObject({ subject: 'Your password was changed' });
  expect(linkIn(notice).href).toBe(`${origin}/forgot-password`);
});

test('a sign-in with a new device is told of once; the first and the known ones are not', async () => {
  const email = `ada-${randomUUID()}@example.com`;
  const laptop = { 'user-agent': 'Laptop', 'x-client-ip': '192.0.2.1' };
  const phone = { 'user-agent': '<b>Phone</b>', 'x-client-ip': '192.0.2.2' };
  await post('/auth/sign-up/email', { email, password, name: 'Ada' }, laptop);
  const notices = async () =>
    (await mailsTo(email)).filter(({ subject }) => subject === 'A new sign-in to your account');

  await signInWith(email, password, laptop);
  expect(await notices()).toEqual([]);
  await Promise.all(Array.from({ length: 5 }, () => signInWith(email, password, phone)));
  const [notice, ...more] = await notices();
  expect(more).toEqual([]);
  expect(notice?.text).toContain('Device: <b>Phone</b>\nAddress: 192.0.2.2\nTime: ');
  clock.advance({ days: 91 });
  await signInWith(email, password, phone);

  expect(await notices()).toHaveLength(2);
});

test('of ten who confirm the same new address at once one gets it, with it all sessions end, and the others keep theirs', async () => {
  const next = `wanted-${randomUUID()}@example.com`;
  const people = await Promise.all(Array.from({ length: 10 }, () => signUp('Racer')));
  for (const { authorization } of people)
    expect(await post('/auth/change-email', { newEmail: next.toUpperCase() }, { authorization })).toMatchObject({
      status: 200,
    });
  const links = (await mailsTo(next)).filter(({ subject }) => subject === 'Confirm your new address').map(linkIn);

  await Promise.all(links.map((link) => get(`${link.pathname}${link.search}`)));
  // A second click, when the address is theirs or somebody else's, changes nothing.
  await Promise.all(links.map((link) => get(`${link.pathname}${link.search}`)));

  const { rows } = await admin.query(
    `SELECT u.id, u.email, u.email_verified, (SELECT count(*)::int FROM auth.session s WHERE s.user_id = u.id) AS sessions
     FROM auth."user" u WHERE u.id = ANY ($1)`,
    [people.map(({ userId }) => userId)],
  );
  const [winner, ...none] = rows.filter(({ email }) => email === next);
  const losers = rows.filter(({ email }) => email !== next);
  const old = new Map(people.map(({ userId, email }) => [userId, email]));
  expect([links.length, none, winner?.email_verified, winner?.sessions]).toEqual([10, [], true, 0]);
  expect(losers.map(({ id, email }) => [email, old.get(id)])).toEqual(
    losers.map(({ id }) => [old.get(id), old.get(id)]),
  );
  const told = await admin.query(
    `SELECT data FROM outbox WHERE type = 'identity.email.changed' AND data ->> 'email' = $1`,
    [next],
  );
  expect(told.rows).toEqual([{ data: { userId: winner.id, previousEmail: old.get(winner.id), email: next } }]);
});
