import { randomUUID } from 'node:crypto';
import { createActorSigner } from '@tenantry/actor';
import { migrate } from '@tenantry/database';
import { createLogger } from '@tenantry/observability';
import { createTestDatabase, movableClock, quickPasswords } from '@tenantry/testing';
import pg from 'pg';
import { afterAll, beforeAll } from 'vitest';
import { type IdentityService, migrations, start } from '../src/server.ts';

export const origin = 'http://127.0.0.1:4000';
export const password = 'correct horse battery';

/** The first link in a mail. */
export function linkIn(mail: { text: string } | undefined): URL {
  const [link = ''] = /https?:\S+/.exec(mail?.text ?? '') ?? [];
  return new URL(link);
}

/** An identity service of the test file's own, whose mail is caught: what people do with it, and what they are sent. */
export function accountMail() {
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

  return {
    clock,
    post,
    get,
    mailsTo,
    signUp,
    isVerified,
    eventsOf,
    resetLinkFor,
    resetWith,
    signInWith,
    query: (sql: string, values: unknown[]) => admin.query(sql, values),
  };
}
