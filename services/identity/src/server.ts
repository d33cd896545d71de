import { type ActorKeys, createActorVerifier } from '@tenantry/actor';
import { type Clock, connect, connectPool, systemClock } from '@tenantry/database';
import { createFeed, emit, entitlementsChanged, type Feed, sessionRevoked, startConsumer } from '@tenantry/events';
import { type Exporter, type Service, serveService } from '@tenantry/graphql';
import { every, type Logger } from '@tenantry/observability';
import { actorRoutes } from './actors/routes.ts';
import { createAuth } from './auth/auth.ts';
import { ensureFirstOrganization } from './auth/first-organization.ts';
import { authRoutes } from './auth/routes.ts';
import { brandingRoutes } from './branding/routes.ts';
import { dataExportRoutes } from './data-exports/routes.ts';
import { runExports } from './data-exports/run-exports.ts';
import { exportRules } from './export-rules.ts';
import type { DB } from './generated/tables.ts';
import { applyEntitlements } from './entitlements/apply-entitlements.ts';
import { createSealer } from './invitations/sealer.ts';
import { catcherRoutes } from './mail/catcher-routes.ts';
import { createMailCatcher } from './mail/catcher.ts';
import { mailHandlers } from './mail/send-invitation.ts';
import { createIdentitySubgraph } from './subgraph.ts';

export { migrations } from './database.ts';
export { exportRules } from './export-rules.ts';

/** How long after a look for exports to make the next is, in milliseconds. */
const exportPauseMs = 1_000;

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
}

export interface IdentityService extends Service {
  /** Follows the events of billing, which itself follows identity's and so is there later. */
  follow(feeds: { readonly billing: Feed }): void;
  /** Makes exports of organizations' data from now on, of its own and what these give. */
  exportFrom(exporters: { readonly billing: Exporter; readonly usage: Exporter }): void;
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

  const onSession = (userId: string) => ensureFirstOrganization(database, clock, userId);
  const onSessionEnd = (userId: string, sessionId: string) =>
    database.transact('shared', { actor: null, requestId: null, clock }, (trx) =>
      emit(trx, sessionRevoked({ userId, sessionId }, userId)),
    );
  const auth = createAuth({ pool: authPool, secretKey, publicUrl, logger, onSession, onSessionEnd });
  const catcher = mail === 'catcher' ? createMailCatcher() : null;
  const verify = createActorVerifier(actorKeys);
  const callers = { verify, clock, logger };
  const service = await serveService({
    subgraph: createIdentitySubgraph({ database, actorKeys, secretKey, publicUrl, clock, logger }),
    database,
    exportRules,
    feed,
    worker,
    logger,
    feedToken,
    routes: [
      authRoutes(auth),
      actorRoutes({ database, auth, clock }, verify),
      brandingRoutes({ ...callers, database, publicUrl }),
      dataExportRoutes({ ...callers, database }),
      ...(catcher ? [catcherRoutes(catcher)] : []),
    ],
    host: options.host ?? '127.0.0.1',
    port: options.port,
    close: async () => {
      await Promise.all([database.close(), worker.end(), authPool.end()]);
    },
  });

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
  const stopping = new AbortController();
  const timers: { stop(): Promise<void> }[] = [];
  return {
    ...service,
    exportFrom(exporters) {
      const sources = { identity: service.exporter, ...exporters };
      const run = { database, worker, sources, clock, logger, signal: stopping.signal };
      timers.push(every(exportPauseMs, () => runExports(run), logger));
    },
    follow({ billing }) {
      const handlers = { [entitlementsChanged.type]: applyEntitlements };
      const from = { name: 'entitlements', source: 'billing', feed: billing };
      consumers.push(startConsumer({ ...from, database, handlers, logger, clock }));
    },
    caughtUp: async () => {
      await Promise.all(consumers.map((consumer) => consumer.caughtUp()));
    },
    async stop() {
      stopping.abort();
      await Promise.all([...consumers, ...timers].map((part) => part.stop()));
      await service.stop();
    },
  };
}
