import { randomUUID } from 'node:crypto';
import { expect, test, vi } from 'vitest';
import { accountMail, linkIn, origin, password } from './account-mail-fixtures.ts';

const { clock, post, get, mailsTo, signUp, isVerified, eventsOf, signInWith, query } = accountMail();

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

  const { rows } = await query(
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
  const told = await query(`SELECT data FROM outbox WHERE type = 'identity.email.changed' AND data ->> 'email' = $1`, [
    next,
  ]);
  expect(told.rows).toEqual([{ data: { userId: winner.id, previousEmail: old.get(winner.id), email: next } }]);
  const entries = await query(
    `SELECT data FROM outbox WHERE kind = 'audit' AND actor ->> 'userId' = ANY ($1) AND data ->> 'action' ~ 'verify|changeEmail'`,
    [people.map(({ userId }) => userId)],
  );
  expect(entries.rows.map(({ data: { action, targets } }) => [action, targets])).toEqual([
    ['identity.changeEmail', [{ type: 'usr', id: winner.id }]],
  ]);
  for (const address of [next, ...old.values()]) expect(JSON.stringify(entries.rows)).not.toContain(address);
});
