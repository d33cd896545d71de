import { createActorSigner } from '@tenantry/actor';
import { createLogger } from '@tenantry/observability';
import { quickPasswords } from '@tenantry/testing';
import { start } from '../../src/server.ts';

// Serves sign-ins until it is killed, and tells the parent where.
const { jwks } = await createActorSigner();
const service = await start({
  databaseUrl: process.argv[2] ?? '',
  secretKey: 'a secret of at least thirty-two characters',
  feedToken: 'a feed token of at least thirty-two characters',
  publicUrl: 'http://127.0.0.1:4000',
  actorKeys: jwks,
  port: 0,
  passwords: quickPasswords,
  logger: createLogger('identity', 'silent'),
});
process.send?.(service.url);
