import { type ActorKeys, createActorVerifier } from '@tenantry/actor';
import { type Clock, connect, connectPool, systemClock } from '@tenantry/database';
import { createFeed, emit, entitlementsChanged, type Feed, sessionRevoked, startConsumer } from '@tenantry/events';
import { type Service, serveService } from '@tenantry/graphql';
import { every, type Logger } from '@tenantry/observability';
import { actorRoutes } from './actors/routes.ts';
import { createKeyUses } from './api-keys/key-uses.ts';
import { createAuth } from './auth/auth.ts';
import { ensureFirstOrganization } from './auth/first-organization.ts';
import { authRoutes } from './auth/routes.ts';
import type { ResolveTxt } from './domains/record.ts';
import { findHostOrganization } from './domains/store.ts';
import type { DB } from './generated/tables.ts';
import { applyEntitlements } from './entitlements/apply-entitlements.ts';
import { createSealer } from './invitations/sealer.ts';
import { joinByAddress } from './join-requests/join-by-address.ts';
import { catcherRoutes } from './mail/catcher-routes.ts';
import { createMailCatcher } from './mail/catcher.ts';
import { mailHandlers } from './mail/send-invitation.ts';
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
  /** `catcher` shows mail at `/dev/mail` to everybody, for development; `off`, which is the default, sends none. */
  readonly mail?: 'catcher' | 'off';
  readonly clock?: Clock;
  /** Looks up the TXT records that prove domains; the system's DNS unless given. */
  readonly resolveTxt?: ResolveTxt;
}

export interface IdentityService extends Service {
  /** Follows the events of billing, which itself follows identity's and so is there later. */
  follow(feeds: { readonly billing: Feed }): void;
  /** Writes down which API keys were used since the last time, as the service does every minute. */
  noteKeyUses(): Promise<void>;
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

  const onSession = async (userId: string) => {
    await ensureFirstOrganization(database, clock, userId);
    await joinByAddress(database, clock, userId);
  };
  const isOrganizationHost = async (host: string) => (await findHostOrganization(database, host)) !== null;
  const onSessionEnd = (userId: string, sessionId: string) =>
    database.transact('shared', { actor: null, requestId: null, clock }, (trx) =>
      emit(trx, sessionRevoked({ userId, sessionId }, userId)),
    );
  const auth = createAuth({
    pool: authPool,
    secretKey,
    publicUrl,
    logger,
    onSession,
    onSessionEnd,
    isOrganizationHost,
  });
  const keyUses = createKeyUses(worker, clock);
  const catcher = mail === 'catcher' ? createMailCatcher() : null;
  const service = await serveService({
    subgraph: createIdentitySubgraph({ database, actorKeys, secretKey, clock, logger, resolveTxt: options.resolveTxt }),
    database,
    feed,
    worker,
    logger,
    feedToken,
    routes: [
      authRoutes(auth),
      actorRoutes({ database, auth, clock, onKeyUse: keyUses.note }, createActorVerifier(actorKeys)),
      ...(catcher ? [catcherRoutes(catcher)] : []),
    ],
    host: options.host ?? '127.0.0.1',
    port: options.port,
    close: async () => {
      await flusher.stop();
      await keyUses.flush().catch((error) => logger.error({ err: error }, 'the last uses of API keys are lost'));
      await Promise.all([database.close(), worker.end(), authPool.end()]);
    },
  });

  const flusher = every(60_000, keyUses.flush, logger);
  const consumers = [
    ...(catcher
      ? [
          startConsumer({
            name: 'mail',
            source: 'identity',
            feed,
            database,
            handlers: mailHandlers({ mailer: catcher, sealer: createSealer(secretKey), publicUrl }),
            logger,
            clock,
          }),
        ]
      : []),
  ];
  return {
    ...service,
    noteKeyUses: keyUses.flush,
    follow({ billing }) {
      const handlers = { [entitlementsChanged.type]: applyEntitlements };
      const from = { name: 'entitlements', source: 'billing', feed: billing };
      consumers.push(startConsumer({ ...from, database, handlers, logger, clock }));
    },
    caughtUp: async () => {
      await Promise.all(consumers.map((consumer) => consumer.caughtUp()));
    },
    async stop() {
      await Promise.all(consumers.map((consumer) => consumer.stop()));
      await service.stop();
    },
  };
}
