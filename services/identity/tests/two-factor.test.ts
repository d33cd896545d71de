import { expect } from 'vitest';
import {
  age,
  amrOf,
  codeNow,
  enableTotp,
  eventsOf,
  forgetUsedCodes,
  password,
  secretIn,
  test,
} from './auth-fixtures.ts';

const verify = '/auth/two-factor/verify-totp';
const recover = '/auth/two-factor/verify-backup-code';

test('an authenticator app takes the password to set up, and asks for nothing before its first correct code', async ({
  person,
}) => {
  const refused = await person.post('/auth/two-factor/enable', { password: 'not my password' });
  const { body } = await person.post('/auth/two-factor/enable', { password });
  const before = await person.another().signIn();
  const wrong = await person.post(verify, { code: '000000' });
  const stillPassword = await amrOf(person);
  const right = await person.post(verify, { code: codeNow(secretIn(body.totpURI)) });
  const after = person.another();
  const challenged = await after.signIn();

  expect(refused).toMatchObject({ status: 400, body: { code: 'INVALID_PASSWORD' } });
  expect(body).toEqual({
    method: 'totp',
    totpURI: expect.stringMatching(/^otpauth:\/\/totp\/Tenantry:/),
    backupCodes: Array.from({ length: 10 }, () => expect.stringMatching(/^\w{5}-\w{5}$/)),
  });
  expect(before.body.user.email).toBe(person.email);
  expect([wrong.status, stillPassword, right.status]).toEqual([401, ['pwd'], 200]);
  expect(await amrOf(person)).toEqual(['pwd', 'otp', 'mfa']);
  expect(challenged).toEqual({ status: 200, body: { twoFactorRedirect: true, twoFactorMethods: ['totp'] } });
  expect(await amrOf(after)).toBeUndefined();
  expect(await eventsOf(person)).toEqual([{ type: 'identity.mfa.enabled', data: { userId: expect.any(String) } }]);
});

test('signing in with the password and a code is two factors, which each code proves once', async ({ person }) => {
  const { secret } = await enableTotp(person);
  const code = codeNow(secret);
  const [laptop, phone] = [person.another(), person.another()];
  await Promise.all([laptop.signIn(), phone.signIn()]);

  const first = await laptop.post(verify, { code });
  const again = await phone.post(verify, { code });
  const next = await phone.post(verify, { code: codeNow(secret, 1) });

  expect([first.status, next.status]).toEqual([200, 200]);
  expect(again).toMatchObject({ status: 401, body: { code: 'CODE_USED' } });
  expect(await amrOf(laptop)).toEqual(['pwd', 'otp', 'mfa']);
});

test('of a hundred uses of one code at once, one signs in', async ({ person }) => {
  const { secret } = await enableTotp(person);
  const code = codeNow(secret);
  const browsers = Array.from({ length: 100 }, () => person.another());
  for (const browser of browsers) await browser.signIn();

  const answers = await Promise.all(browsers.map((browser) => browser.post(verify, { code })));

  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
});

test('a recovery code stands in for the authenticator app once, and the session says so', async ({ person, admin }) => {
  const { recoveryCodes } = await enableTotp(person);
  const [laptop, phone] = [person.another(), person.another()];
  await Promise.all([laptop.signIn(), phone.signIn()]);
  const code = recoveryCodes[3]?.replace('-', ' ') ?? '';

  const first = await laptop.post(recover, { code });
  const again = await phone.post(recover, { code });
  const { rows } = await admin.query(
    'SELECT backup_codes, recovery_codes_left FROM auth.two_factor t JOIN auth."user" u ON u.id = user_id WHERE email = $1',
    [person.email],
  );

  expect(first.status).toBe(200);
  expect(again).toMatchObject({ status: 401, body: { code: 'INVALID_BACKUP_CODE' } });
  expect(await amrOf(laptop)).toEqual(['pwd', 'rc', 'mfa']);
  expect(rows[0].recovery_codes_left).toBe(9);
  expect(recoveryCodes.filter((plain) => rows[0].backup_codes.includes(plain))).toEqual([]);
  expect((await eventsOf(person)).map(({ type }) => type)).toEqual([
    'identity.mfa.enabled',
    'identity.mfa.recovery_code_used',
  ]);
});

test('of a hundred uses of one recovery code at once, one signs in', async ({ person }) => {
  const { recoveryCodes } = await enableTotp(person);
  const browsers = Array.from({ length: 100 }, () => person.another());
  for (const browser of browsers) await browser.signIn();

  const answers = await Promise.all(browsers.map((browser) => browser.post(recover, { code: recoveryCodes[0] })));

  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
});

test('new recovery codes take a fresh second factor, and the old ones are worth nothing', async ({ person }) => {
  const { secret, recoveryCodes: old } = await enableTotp(person);
  await age(person, 10);

  const stale = await person.post('/auth/two-factor/generate-backup-codes', { password });
  await person.post(verify, { code: codeNow(secret) });
  const fresh = await person.post('/auth/two-factor/generate-backup-codes', { password });
  const [laptop, phone] = [person.another(), person.another()];
  await Promise.all([laptop.signIn(), phone.signIn()]);
  const withOld = await laptop.post(recover, { code: old[0] });
  const withNew = await phone.post(recover, { code: fresh.body.backupCodes[0] });

  expect(stale).toMatchObject({ status: 403, body: { code: 'SECOND_FACTOR_REQUIRED' } });
  expect(fresh.body.backupCodes).toHaveLength(10);
  expect([withOld.status, withNew.status]).toEqual([401, 200]);
  expect((await eventsOf(person)).map(({ type }) => type)).toContain('identity.mfa.recovery_codes_regenerated');
});

test('a session of before rises when it proves a second factor, and the gateways are told', async ({ person }) => {
  const older = person.another();
  await older.signIn();
  const { secret, recoveryCodes } = await enableTotp(person);
  const before = await older.actor();

  await older.post(verify, { code: codeNow(secret) });
  const afterCode = await older.actor();
  await older.post(recover, { code: recoveryCodes[0] });
  const afterRecovery = await older.actor();

  expect(before.actor?.amr).toEqual(['pwd']);
  expect(afterCode.actor).toEqual({ ...before.actor, amr: ['pwd', 'otp', 'mfa'] });
  expect(afterRecovery.actor).toEqual({ ...before.actor, amr: ['pwd', 'otp', 'mfa', 'rc'] });
  const about = { userId: before.actor?.user, sessionId: before.actor?.session };
  expect((await eventsOf(person)).slice(1)).toEqual([
    { type: 'identity.session.authenticated', data: { ...about, amr: ['pwd', 'otp', 'mfa'] } },
    { type: 'identity.mfa.recovery_code_used', data: { userId: about.userId } },
    { type: 'identity.session.authenticated', data: { ...about, amr: ['pwd', 'otp', 'mfa', 'rc'] } },
  ]);
});

test('a bearer token rises like a cookie', async ({ person }) => {
  const { secret } = await enableTotp(person);
  const cookie = [...person.cookies].find(([name]) => name.endsWith('session_token'))?.[1] ?? '';
  const bearer = person.another();
  await age(person, 10);
  const headers = { authorization: `Bearer ${decodeURIComponent(cookie)}` };

  const stale = await bearer.post('/auth/two-factor/generate-backup-codes', { password }, headers);
  const verified = await bearer.post(verify, { code: codeNow(secret) }, headers);
  const fresh = await bearer.post('/auth/two-factor/generate-backup-codes', { password }, headers);

  expect([stale.status, verified.status, fresh.status]).toEqual([403, 200, 200]);
});

test('turning it off takes the password and a fresh second factor', async ({ person }) => {
  const { secret } = await enableTotp(person);
  const older = person.another();
  await age(person, 10);
  const stale = await person.post('/auth/two-factor/disable', { password });
  await person.post(verify, { code: codeNow(secret) });
  const wrongPassword = await person.post('/auth/two-factor/disable', { password: 'not my password' });
  const disabled = await person.post('/auth/two-factor/disable', { password });
  const signedIn = await older.signIn();

  expect(stale).toMatchObject({ status: 403, body: { code: 'SECOND_FACTOR_REQUIRED' } });
  expect(wrongPassword.status).toBe(400);
  expect(disabled).toEqual({ status: 200, body: { status: true } });
  expect(await amrOf(person)).toEqual(['pwd', 'otp', 'mfa']);
  expect(signedIn.body.user.email).toBe(person.email);
  expect(await amrOf(older)).toEqual(['pwd']);
  expect((await eventsOf(person)).at(-1)).toEqual({
    type: 'identity.mfa.disabled',
    data: { userId: expect.any(String) },
  });
});

test('no device is trusted to skip the code', async ({ person }) => {
  const { secret } = await enableTotp(person);
  const laptop = person.another();
  await laptop.signIn();

  await laptop.post(verify, { code: codeNow(secret), trustDevice: true });
  await laptop.post('/auth/sign-out', {});
  const again = await laptop.signIn();

  expect(again.body).toMatchObject({ twoFactorRedirect: true });
  expect(await amrOf(laptop)).toBeUndefined();
});

test('a recovery code is not used up without a session to show for it', async ({ person }) => {
  const { recoveryCodes } = await enableTotp(person);
  const laptop = person.another();
  await laptop.signIn();

  await laptop.post(recover, { code: recoveryCodes[0], disableSession: true });

  expect(await amrOf(laptop)).toEqual(['pwd', 'rc', 'mfa']);
});

test('a new password does not make a session forget its second factor', async ({ person }) => {
  await enableTotp(person);
  const body = { currentPassword: password, newPassword: 'incorrect horse battery', revokeOtherSessions: true };

  const { status } = await person.post('/auth/change-password', body);

  expect(status).toBe(200);
  expect(await amrOf(person)).toEqual(['pwd', 'otp', 'mfa']);
});

test('wrong codes lock the account at sign-in, for right ones too, until the lock has passed', async ({
  person,
  admin,
}) => {
  const { secret } = await enableTotp(person);
  for (let tries = 0; tries < 10; tries += 5) {
    const guesser = person.another();
    await guesser.signIn();
    for (let guess = 0; guess < 5; guess += 1) await guesser.post(verify, { code: '000000' });
  }
  const laptop = person.another();
  await laptop.signIn();

  const locked = await laptop.post(verify, { code: codeNow(secret) });
  await admin.query(
    "UPDATE auth.two_factor SET locked_until = now() - interval '1 second' WHERE locked_until IS NOT NULL",
  );
  await forgetUsedCodes(person);
  const unlocked = await laptop.post(verify, { code: codeNow(secret) });

  expect(locked).toMatchObject({ status: 429, body: { code: 'ACCOUNT_TEMPORARILY_LOCKED' } });
  expect(unlocked.status).toBe(200);
});

test('wrong codes in a session lock it too, however many come at once', async ({ person, newBrowser }) => {
  const { secret } = await enableTotp(person);
  // As many addresses as guesses: what holds is the account's lock.
  const elsewhere = () => {
    const browser = newBrowser();
    for (const [name, value] of person.cookies) browser.cookies.set(name, value);
    return browser;
  };

  const guesses = await Promise.all(Array.from({ length: 30 }, () => elsewhere().post(verify, { code: '000000' })));
  const right = await elsewhere().post(verify, { code: codeNow(secret) });

  const statuses = guesses.map(({ status }) => status);
  expect(statuses.filter((status) => status === 401)).toHaveLength(10);
  expect(statuses.filter((status) => status === 429)).toHaveLength(20);
  expect(right).toMatchObject({ status: 429, body: { code: 'ACCOUNT_TEMPORARILY_LOCKED' } });
});

test('an address has ten tries a minute', async ({ newBrowser }) => {
  const stranger = newBrowser();
  const statuses: number[] = [];
  for (let tries = 0; tries < 11; tries += 1) statuses.push((await stranger.post(verify, { code: '000000' })).status);

  expect(statuses).toEqual([...Array.from({ length: 10 }, () => 401), 429]);
});
