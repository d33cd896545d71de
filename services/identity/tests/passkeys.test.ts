import { expect } from 'vitest';
import { age, amrOf, type Browser, codeNow, enableTotp, eventsOf, password, test } from './auth-fixtures.ts';
import { createAuthenticator } from './authenticator.ts';

type Authenticator = ReturnType<typeof createAuthenticator>;

async function register(browser: Browser, authenticator: Authenticator, ceremony = {}) {
  const options = await browser.get('/auth/passkey/generate-register-options');
  if (options.status !== 200) return options;
  const response = authenticator.register(options.body, ceremony);
  return browser.post('/auth/passkey/verify-registration', { response, name: 'Laptop', createSession: true });
}

async function authenticate(browser: Browser, authenticator: Authenticator, ceremony = {}) {
  const { body } = await browser.get('/auth/passkey/generate-authenticate-options');
  const response = authenticator.authenticate(body, ceremony);
  return browser.post('/auth/passkey/verify-authentication', { response });
}

test('a passkey signs in by itself, as two factors, and each session says where its key lives', async ({ person }) => {
  const [device, manager] = [createAuthenticator(), createAuthenticator({ isSynced: true })];
  const laptop = person.another();
  const phone = person.another();

  const added = await register(person, device);
  const stillPassword = await amrOf(person);
  await authenticate(laptop, device);
  const addedWithKey = await register(laptop, manager);
  await authenticate(phone, manager);

  expect([added.status, addedWithKey.status]).toEqual([200, 200]);
  expect([stillPassword, await amrOf(laptop), await amrOf(phone)]).toEqual([
    ['pwd'],
    ['hwk', 'user', 'mfa'],
    ['swk', 'user', 'mfa'],
  ]);
  const userId = (await person.actor()).actor?.user;
  expect(await eventsOf(person)).toEqual([
    { type: 'identity.passkey.added', data: { userId, passkeyId: added.body.id } },
    { type: 'identity.passkey.added', data: { userId, passkeyId: addedWithKey.body.id } },
  ]);
  const { body: listed } = await phone.get('/auth/passkey/list-user-passkeys');
  expect(listed.map(({ name, lastUsedAt }: Record<string, unknown>) => ({ name, lastUsedAt }))).toEqual([
    { name: 'Laptop', lastUsedAt: expect.stringMatching(/^\d{4}-/) },
    { name: 'Laptop', lastUsedAt: expect.stringMatching(/^\d{4}-/) },
  ]);
});

test('the browser is asked to verify the user, and a device that does not is refused', async ({ person }) => {
  const device = createAuthenticator();
  const careless = { isUserVerified: false };

  const options = await person.get('/auth/passkey/generate-register-options');
  const signInOptions = await person.another().get('/auth/passkey/generate-authenticate-options');
  const registered = await register(person, device, careless);
  await register(person, device);
  const laptop = person.another();
  const signedIn = await authenticate(laptop, device, careless);

  expect(options.body.authenticatorSelection.userVerification).toBe('required');
  expect(signInOptions.body).toMatchObject({ userVerification: 'required', rpId: 'localhost' });
  for (const answer of [registered, signedIn])
    expect(answer).toMatchObject({ status: 401, body: { code: 'USER_NOT_VERIFIED' } });
  expect(await amrOf(laptop)).toBeUndefined();
});

test('a passkey in place of a session’s password ends that session', async ({ person }) => {
  const device = createAuthenticator();
  await register(person, device);
  const before = await person.actor();
  const copy = person.another();
  for (const [name, value] of person.cookies) copy.cookies.set(name, value);

  await authenticate(person, device);
  const after = await person.actor();

  expect(after.actor?.user).toBe(before.actor?.user);
  expect(after.actor?.session).not.toBe(before.actor?.session);
  expect(after.actor?.amr).toEqual(['hwk', 'user', 'mfa']);
  expect((await copy.actor()).fault?.code).toBe('UNAUTHENTICATED');
});

test('a challenge is answered once, from the gateway’s own pages', async ({ person }) => {
  const device = createAuthenticator();
  await register(person, device);
  const laptop = person.another();
  const { body: options } = await laptop.get('/auth/passkey/generate-authenticate-options');
  const copy = person.another();
  for (const [name, value] of laptop.cookies) copy.cookies.set(name, value);
  const verify = (browser: Browser, response: object, headers = {}) =>
    browser.post('/auth/passkey/verify-authentication', { response }, headers);
  const evil = 'http://localhost:9999';

  const elsewhere = await verify(laptop, device.authenticate(options, { from: evil }), { origin: evil });
  const relayed = await verify(person.another(), device.authenticate(options, { from: evil }));
  const first = await verify(laptop, device.authenticate(options));
  const second = await verify(copy, device.authenticate(options));

  expect(elsewhere.status).toBe(403);
  expect([relayed.status, first.status, second.status]).toEqual([400, 200, 400]);
});

test('who has a second factor changes factors only with a fresh one', async ({ person }) => {
  const device = createAuthenticator();
  const { body: added } = await register(person, device);
  const withPassword = person.another();
  await withPassword.signIn();

  const refused = await Promise.all([
    register(withPassword, createAuthenticator()),
    withPassword.post('/auth/two-factor/enable', { password }),
    withPassword.post('/auth/passkey/delete-passkey', { id: added.id }),
  ]);
  await authenticate(withPassword, device);
  await age(person, 10);
  const stale = await withPassword.post('/auth/passkey/delete-passkey', { id: added.id });
  await authenticate(withPassword, device);
  const fresh = await withPassword.post('/auth/passkey/delete-passkey', { id: added.id });

  for (const answer of [...refused, stale])
    expect(answer).toMatchObject({ status: 403, body: { code: 'SECOND_FACTOR_REQUIRED' } });
  expect(fresh).toEqual({ status: 200, body: { status: true } });
  expect((await authenticate(person.another(), device)).status).toBe(401);
  expect((await eventsOf(person)).at(-1)).toEqual({
    type: 'identity.passkey.removed',
    data: { userId: (await person.actor()).actor?.user, passkeyId: added.id },
  });
});

test('a passkey counts beside an authenticator app, and a code adds to it', async ({ person }) => {
  const { secret } = await enableTotp(person);
  const device = createAuthenticator();
  await register(person, device);
  const laptop = person.another();

  await authenticate(laptop, device);
  const withKey = await amrOf(laptop);
  await laptop.post('/auth/two-factor/verify-totp', { code: codeNow(secret) });

  expect(withKey).toEqual(['hwk', 'user', 'mfa']);
  expect(await amrOf(laptop)).toEqual(['hwk', 'user', 'mfa', 'otp']);
});

test('somebody else’s passkey can neither be renamed nor removed', async ({ person, newBrowser }) => {
  const { body: added } = await register(person, createAuthenticator());
  const stranger = newBrowser();
  await stranger.post('/auth/sign-up/email', { email: stranger.email, password, name: 'Mallory' });

  const renamed = await stranger.post('/auth/passkey/update-passkey', { id: added.id, name: 'mine' });
  const removed = await stranger.post('/auth/passkey/delete-passkey', { id: added.id });
  const { body } = await person.get('/auth/passkey/list-user-passkeys');

  expect([renamed.status, removed.status]).toEqual([401, 401]);
  expect(body.map(({ name }: { name: string }) => name)).toEqual(['Laptop']);
});
