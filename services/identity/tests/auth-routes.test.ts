import { anonymous } from '@tenantry/actor';
import { connect, connectPool, newId, systemClock } from '@tenantry/database';
import { getMigrations } from 'better-auth/db/migration';
import { expect, test } from 'vitest';
import { accountMail } from '../src/auth/account-mail.ts';
import { createAuth } from '../src/auth/auth.ts';
import type { DB } from '../src/generated/tables.ts';
import { authService, logger } from './auth-service.ts';

const { post, get, signUp, sign, query, url } = authService();

test('only the gateway may ask who somebody is', async () => {
  const person = await sign({ ...anonymous, kind: 'user', sub: newId() });

  const answers = await Promise.all([
    post('/internal/actor', {}),
    post('/internal/actor', {}, { authorization: `Bearer ${person}` }),
  ]);

  expect(answers.map(({ status }) => status)).toEqual([401, 401]);
});

test.each(['/auth/delete-user', '/auth/admin/list-users', '/auth/ok', '/auth/sign-in/social', '/auth/link-social'])(
  '%s is not open',
  async (path) => {
    expect((await post(path, {})).status).toBe(404);
  },
);

test('where no mail is sent, nobody is told to wait for one', async () => {
  await signUp('unmailed@example.com');
  const ask = async (path: string) => {
    const response = await post(path, { email: 'unmailed@example.com' });
    return [response.status, ((await response.json()) as { code: string }).code];
  };

  expect(await ask('/auth/request-password-reset')).toEqual([400, 'RESET_PASSWORD_DISABLED']);
  expect(await ask('/auth/send-verification-email')).toEqual([400, 'VERIFICATION_EMAIL_NOT_ENABLED']);
  const { rows } = await query('SELECT FROM outgoing_mail');
  expect(rows).toEqual([]);
});

test('better-auth misses nothing in the tables we made for it', async () => {
  const pool = connectPool({ url: url(), service: 'identity', role: 'auth', searchPath: 'auth' });
  const database = connect<DB>({ url: url(), service: 'identity' });
  const nothing = async () => {};
  const auth = createAuth({
    pool,
    secretKey: 'x'.repeat(40),
    publicUrl: 'http://127.0.0.1:4000',
    logger,
    account: accountMail({
      database,
      isTaken: async () => false,
      writer: null,
      publicUrl: 'http://127.0.0.1:4000',
      secretKey: 'x'.repeat(40),
      clock: systemClock,
      logger,
    }),
    onSession: nothing,
    onRefusedSignIn: nothing,
    onSessionEnd: nothing,
    announce: nothing,
    isOrganizationHost: async () => false,
  });

  const { toBeCreated, toBeAdded } = await getMigrations(auth.options);

  expect({ toBeCreated, toBeAdded }).toEqual({ toBeCreated: [], toBeAdded: [] });
  await Promise.all([pool.end(), database.close()]);
});

test('nobody reads mail at a service that was not started to catch it', async () => {
  const answers = [await get('/dev/mail'), await get('/dev/mail/1')];

  expect(answers.map(({ status }) => status)).toEqual([404, 404]);
});
