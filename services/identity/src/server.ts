import { type ActorKeys, createActorVerifier } from '@tenantry/actor';
import { type Clock, connect, connectPool, systemClock } from '@tenantry/database';
import {
  type Consumer,
  createFeed,
  emit,
  entitlementsChanged,
  type Feed,
  sessionRevoked,
  startConsumer,
} from '@tenantry/events';
import { type Service, serveService } from '@tenantry/graphql';
import type { Logger } from '@tenantry/observability';
import { actorRoutes } from './actors/routes.ts';
import { accountMail } from './auth/account-mail.ts';
import { createAuth } from './auth/auth.ts';
import { type NewSession, noteDevice } from './auth/note-device.ts';
import { ensureFirstOrganization } from './auth/first-organization.ts';
import { authRoutes } from './auth/routes.ts';
import type { DB } from './generated/tables.ts';
import { applyEntitlements } from './entitlements/apply-entitlements.ts';
import { createMailService, type MailOptions } from './mail/mail-service.ts';
import { createIdentitySubgraph } from './subgraph.ts';

export { migrations } from './database.ts';

export interface IdentityOptions {
  readonly databaseUrl: string;
  readonly secretKey: string;
  readonly feedToken: string;
  /** Where clients reach the gateway. */
  readonly publicUrl: string;
  readonly actorKeys: ActorKeys;
  readonly host?: string;
  /** 0 picks a free port; null serves this process alone. */
  readonly port: number | null;
  readonly logger: Logger;
  /** `off` by default. */
  readonly mail?: MailOptions;
  readonly clock?: Clock;
}

export interface IdentityService extends Service {
  /** Follows the events of billing, which itself follows identity's and so is there later. */
  follow(feeds: { readonly billing: Feed }): void;
  /** Resolves when every mail is sent, and everything applied that the feeds had, before the call. */
  caughtUp(): Promise<void>;
}

/** Starts the identity service on a migrated database. */
export async function start(options: IdentityOptions): Promise<IdentityService> {
  const {
    databaseUrl: url,
    secretKey,
    feedToken,
    publicUrl,
    actorKeys,
    logger,
    clock = systemClock,
    mail = 'off',
  } = options;
  const database = connect<DB>({ url, service: 'identity' });
  const worker = connectPool({ url, service: 'identity', role: 'worker', max: 3 });
  const authPool = connectPool({ url, service: 'identity', role: 'auth', searchPath: 'auth', max: 10 });
  const feed = createFeed({ pool: worker, source: 'identity' });

  const onSession = async (session: NewSession) => {
    await ensureFirstOrganization(database, clock, session.userId);
    await noteDevice(database, clock, session);
  };
  const onSessionEnd = (userId: string, sessionId: string) =>
    database.transact('shared', { actor: null, requestId: null, clock }, (trx) =>
      emit(trx, sessionRevoked({ userId, sessionId }, userId)),
    );
  const mailService = createMailService({ mail, database, worker, secretKey, publicUrl, clock, logger });
  const account = accountMail({ database, writer: mailService?.writer ?? null, publicUrl, secretKey, clock, logger });
  const auth = createAuth({ pool: authPool, secretKey, publicUrl, logger, account, onSession, onSessionEnd });
  const service = await serveService({
    subgraph: createIdentitySubgraph({ database, actorKeys, secretKey, clock, logger }),
    database,
    feed,
    worker,
    logger,
    feedToken,
    routes: [
      authRoutes(auth),
      actorRoutes({ database, auth, clock }, createActorVerifier(actorKeys)),
      ...(mailService?.routes ?? []),
    ],
    host: options.host ?? '127.0.0.1',
    port: options.port,
    close: async () => {
      await Promise.all([database.close(), worker.end(), authPool.end()]);
    },
  });

  const consumers: Consumer[] = mailService ? [mailService.start(feed)] : [];
  return {
    ...service,
    follow({ billing }) {
      const handlers = { [entitlementsChanged.type]: applyEntitlements };
      const from = { name: 'entitlements', source: 'billing', feed: billing };
      consumers.push(startConsumer({ ...from, database, handlers, logger, clock }));
    },
    caughtUp: async () => {
      await account.settled();
      await Promise.all(consumers.map((consumer) => consumer.caughtUp()));
    },
    async stop() {
      await account.settled();
      await Promise.all(consumers.map((consumer) => consumer.stop()));
      await service.stop();
    },
  };
}
