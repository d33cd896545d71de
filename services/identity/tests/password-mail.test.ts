import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { accountMail, linkIn, origin, password } from './account-mail-fixtures.ts';

const { post, get, mailsTo, signUp, eventsOf, resetLinkFor, resetWith, signInWith, query } = accountMail();

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

test('a confirmed address and a new password are told in the audit log, without the link or the password', async () => {
  const { email, userId } = await signUp();
  const confirm = linkIn((await mailsTo(email))[0]);
  await get(confirm.pathname + confirm.search);
  await get(confirm.pathname + confirm.search);
  const link = await resetLinkFor(email);
  await resetWith(link, 'another horse entirely');
  await resetWith(link, 'yet another horse');

  const { rows } = await query(
    `SELECT data FROM outbox WHERE kind = 'audit' AND actor ->> 'userId' = $1 AND data ->> 'action' ~ 'verify|reset' ORDER BY seq`,
    [userId],
  );
  const id = expect.stringMatching(/^usr_/);
  const account = [{ id: expect.any(String), updatedAt: expect.any(String) }];
  expect(rows.map(({ data: { action, before, after } }) => ({ action, before, after }))).toEqual([
    {
      action: 'identity.verifyEmail',
      before: { user: [{ id, emailVerified: false }] },
      after: { user: [{ id, emailVerified: true }] },
    },
    { action: 'identity.resetPassword', before: { account }, after: { account } },
  ]);
  const token = link.searchParams.get('token') ?? 'none';
  for (const secret of [token, 'another horse', email]) expect(JSON.stringify(rows)).not.toContain(secret);
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
  const { rows } = await query(
    'SELECT identifier, expires_at - created_at AS life FROM auth.verification WHERE value = $1',
    [userId],
  );
  await query("UPDATE auth.verification SET expires_at = now() - interval '1 second' WHERE value = $1", [userId]);

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
    // The mail to confirm the address may be sent after it.
    return linkIn((await mailsTo(email)).find(({ subject }) => subject === 'Choose a new password'));
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
