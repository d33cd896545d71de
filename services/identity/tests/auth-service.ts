import { type Actor, createActorSigner } from '@tenantry/actor';
import { migrate } from '@tenantry/database';
import { createLogger } from '@tenantry/observability';
import { createTestDatabase, quickPasswords } from '@tenantry/testing';
import pg from 'pg';
import { afterAll, beforeAll } from 'vitest';
import { type IdentityService, migrations, start } from '../src/server.ts';

export const logger = createLogger('identity', 'silent');

/** An identity service of the test file's own, as `start` makes it; it sends no mail. */
export function authService() {
  let service: IdentityService;
  let admin: pg.Pool;
  let url: string;
  let signer: Awaited<ReturnType<typeof createActorSigner>>;

  const startOne = () =>
    start({
      databaseUrl: url,
      secretKey: 'a secret of at least thirty-two characters',
      feedToken: 'a feed token of at least thirty-two characters',
      publicUrl: 'http://127.0.0.1:4000',
      actorKeys: signer.jwks,
      port: null,
      passwords: quickPasswords,
      logger,
    });

  beforeAll(async () => {
    ({ url } = await createTestDatabase(migrations, migrate));
    signer = await createActorSigner();
    admin = new pg.Pool({ connectionString: url });
    service = await startOne();
  });
  afterAll(async () => {
    await Promise.all([service.stop(), admin.end()]);
  });

  const post = (path: string, body: object, headers: Record<string, string> = {}) =>
    service.app.request(path, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        origin: 'http://127.0.0.1:4000',
        'x-client-ip': '127.0.0.1',
        ...headers,
      },
      body: JSON.stringify(body),
    });

  async function signUp(email: string) {
    const response = await post('/auth/sign-up/email', {
      email,
      password: 'correct horse battery',
      name: 'Ada Lovelace',
    });
    const { user } = (await response.json()) as { user: { id: string } };
    return { userId: user.id, authorization: `Bearer ${response.headers.get('set-auth-token')}` };
  }

  return {
    post,
    get: (path: string) => service.app.request(path),
    signUp,
    sign: (actor: Actor) => signer.sign(actor),
    query: (sql: string, values: unknown[] = []) => admin.query(sql, values),
    url: () => url,
    /** A connection past all row-level security. */
    connect: () => admin.connect(),
    tellForgotten: () => service.tellForgotten(),
    /** Another process of the same service, as far as the database can tell. */
    startAnother: startOne,
  };
}
