import { randomBytes, randomUUID } from 'node:crypto';
import { anonymous, createActorSigner } from '@tenantry/actor';
import { migrate } from '@tenantry/database';
import { createLogger } from '@tenantry/observability';
import { createTestDatabase, quickPasswords } from '@tenantry/testing';
import pg from 'pg';
import { test as base } from 'vitest';
import { codeOf, stepAt } from '../src/auth/totp.ts';
import { type IdentityService, migrations, start } from '../src/server.ts';

/** What an endpoint under `/auth` answered. */
interface Answer {
  readonly status: number;
  // oxlint-disable-next-line typescript/no-explicit-any -- a test asserts the shape that it has asked for
  readonly body: any;
}
export type Browser = ReturnType<typeof createBrowser>;

/** Where the browsers are. */
export const origin = 'http://localhost:4000';
/** Everybody's. */
export const password = 'correct horse battery';

let admin: pg.Pool;
let service: IdentityService;
let sign: Awaited<ReturnType<typeof createActorSigner>>['sign'];

async function startService(): Promise<void> {
  const { url } = await createTestDatabase(migrations, migrate);
  const signer = await createActorSigner();
  sign = signer.sign;
  admin = new pg.Pool({ connectionString: url });
  service = await start({
    databaseUrl: url,
    secretKey: 'a secret of at least thirty-two characters',
    feedToken: 'a feed token of at least thirty-two characters',
    publicUrl: origin,
    actorKeys: signer.jwks,
    port: null,
    logger: createLogger('identity', 'silent'),
    passwords: quickPasswords,
  });
}

/**
 * Tests get the service over HTTP, on a database of the file's own. `newBrowser` makes a browser of nobody, at an address of
 * its own, that keeps cookies; `person` is one of somebody who has just signed up.
 */
export const test = base
  .extend('admin', { scope: 'file', auto: true }, async ({}, { onCleanup }) => {
    await startService();
    onCleanup(async () => {
      await Promise.all([service.stop(), admin.end()]);
    });
    return admin;
  })
  .extend('newBrowser', () => () => createBrowser(`p-${randomUUID()}@example.com`))
  .extend('person', async ({ newBrowser }) => {
    const browser = newBrowser();
    await browser.post('/auth/sign-up/email', { email: browser.email, password, name: 'Ada' });
    return browser;
  });

/** A browser with cookies of its own. `email` is whom it signs in. */
function createBrowser(email: string) {
  const cookies = new Map<string, string>();
  const address = `10.${randomBytes(3).join('.')}`;

  async function send(method: string, path: string, body?: object, more: Record<string, string> = {}): Promise<Answer> {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await service.app.request(path, {
      method,
      headers: { origin, cookie, 'x-client-ip': address, 'content-type': 'application/json', ...more },
      body: body && JSON.stringify(body),
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '' || /max-age=0/i.test(line)) cookies.delete(name);
      else cookies.set(name, value);
    }
    const text = await response.text();
    return { status: response.status, body: text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : text };
  }

  return {
    email,
    address,
    cookies,
    get: (path: string) => send('GET', path),
    post: (path: string, body: object, more?: Record<string, string>) => send('POST', path, body, more),
    signIn: () => send('POST', '/auth/sign-in/email', { email, password }),
    /** Another browser of the same person, signed in with nothing. */
    another: () => createBrowser(email),
    /** Who the gateway is told this is. */
    async actor() {
      const token = await sign({ ...anonymous, kind: 'service', sub: 'gateway' });
      const session = [...cookies].find(([name]) => name.endsWith('session_token'))?.join('=') ?? '';
      const credential = { kind: 'session', headers: { cookie: session } };
      const { body } = await createBrowser('gateway').post(
        '/internal/actor',
        { credential, organizations: [] },
        { authorization: `Bearer ${token}` },
      );
      return body as { actor?: { amr: string[]; session: string; user: string }; fault?: { code: string } };
    },
  };
}

/** How the browser's session was authenticated. */
export const amrOf = async (browser: Browser) => (await browser.actor()).actor?.amr;

/** The secret in an otpauth address, as the key it stands for. */
export function secretIn(totpURI: string): string {
  const text = new URL(totpURI).searchParams.get('secret') ?? '';
  const bits = [...text].map((letter) =>
    'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'),
  );
  return String.fromCharCode(...(bits.join('').match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}

/** The code that is shown now, or in the steps that follow. */
export const codeNow = (secret: string, later = 0) => codeOf(secret, stepAt(Date.now()) + later);

/** Turns on an authenticator app for whoever is signed in, who has used none of its codes yet. */
export async function enableTotp(browser: Browser) {
  const { body } = await browser.post('/auth/two-factor/enable', { password });
  const secret = secretIn(body.totpURI);
  const verified = await browser.post('/auth/two-factor/verify-totp', { code: codeNow(secret) });
  if (verified.status !== 200) throw new Error(JSON.stringify(verified));
  await forgetUsedCodes(browser);
  return { secret, recoveryCodes: body.backupCodes as string[] };
}

/** Resolves when nothing is done any more beside an answer. */
export const settled = () => service.caughtUp();

/** Lets the codes that a person has used work again, as if time had passed. */
export async function forgetUsedCodes({ email }: Browser): Promise<void> {
  await admin.query(
    'UPDATE auth.two_factor SET last_used_step = 0 WHERE user_id = (SELECT id FROM auth."user" WHERE email = $1)',
    [email],
  );
}

/** Makes the second factors that a person has proven older by so many minutes. */
export async function age({ email }: Browser, minutes: number): Promise<void> {
  await admin.query(
    `UPDATE auth.session SET mfa_at = mfa_at - make_interval(mins => $2)
     WHERE user_id = (SELECT id FROM auth."user" WHERE email = $1)`,
    [email, minutes],
  );
}

/** The events about a person's factors and sessions, oldest first. */
export async function eventsOf({ email }: Browser) {
  const { rows } = await admin.query(
    `SELECT type, data FROM outbox WHERE org_id IS NULL AND type NOT IN ('identity.session.revoked', 'identity.device.added')
       AND data ->> 'userId' = (SELECT id::text FROM auth."user" WHERE email = $1) ORDER BY seq`,
    [email],
  );
  return rows as { type: string; data: Record<string, unknown> }[];
}
