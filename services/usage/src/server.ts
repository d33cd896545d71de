import { type ActorKeys, createActorVerifier } from '@tenantry/actor';
import { type Clock, connect, connectPool, createSealer, systemClock } from '@tenantry/database';
import { createFeed, type Feed } from '@tenantry/events';
import { type Service, serveService } from '@tenantry/graphql';
import { every, type Logger } from '@tenantry/observability';
import { startConsumers } from './consumers.ts';
import { exportRules } from './export-rules.ts';
import type { DB } from './generated/tables.ts';
import { ingestionRoutes } from './ingestion/routes.ts';
import { collectPersonal } from './personal-data/collect-personal.ts';
import { sweep } from './periods/sweep.ts';
import { keepEvents } from './retention/keep-events.ts';
import { createUsageSubgraph } from './subgraph.ts';
import { createPoster } from './webhooks/post.ts';
import { startSender } from './webhooks/sender.ts';

export { migrations } from './database.ts';
export { exportRules } from './export-rules.ts';

export interface UsageOptions {
  readonly databaseUrl: string;
  readonly secretKey: string;
  readonly feedToken: string;
  readonly actorKeys: ActorKeys;
  readonly host?: string;
  /** 0 picks a free port; null serves this process alone. */
  readonly port: number | null;
  readonly logger: Logger;
  readonly clock?: Clock;
  /** Allows webhooks over http and to addresses that are not public: for development and tests alone. */
  readonly webhooksToAnywhere?: boolean;
  /** What usage follows; its own feed is the one it serves, unless another is given. */
  readonly feeds: { readonly identity: Feed; readonly billing: Feed; readonly usage?: Feed };
}

/** The running usage service. */
export interface UsageService extends Service {
  /** Resolves when everything the feeds had at the time of the call is applied. */
  caughtUp(): Promise<void>;
  /** The same, and when every webhook that is due is sent; that depends on its receivers. */
  sent(): Promise<void>;
  /** Does what has become due, without waiting for the next minute. */
  sweep(): Promise<void>;
  /** Makes months for events, and lets go of those that are kept no longer, without waiting for the next hour. */
  keepEvents(): Promise<void>;
}

/** Starts the usage service on a migrated database. */
export async function start(options: UsageOptions): Promise<UsageService> {
  const { databaseUrl: url, secretKey, feedToken, actorKeys, logger, clock = systemClock } = options;
  const { webhooksToAnywhere = false } = options;
  const database = connect<DB>({ url, service: 'usage' });
  const worker = connectPool({ url, service: 'usage', role: 'worker', max: 3 });
  const feed = createFeed({ pool: worker, source: 'usage', clock });
  const service = await serveService({
    subgraph: createUsageSubgraph({ database, actorKeys, secretKey, clock, logger, webhooksToAnywhere }),
    database,
    exportRules,
    collectPersonal,
    feed,
    worker,
    logger,
    clock,
    feedToken,
    routes: [ingestionRoutes({ database, verify: createActorVerifier(actorKeys), clock, logger })],
    host: options.host ?? '127.0.0.1',
    port: options.port,
    close: async () => {
      await Promise.all([database.close(), worker.end()]);
    },
  });
  const consumers = startConsumers({ database, feeds: { usage: feed, ...options.feeds }, logger, clock });
  const caughtUp = async () => {
    await Promise.all(consumers.map((consumer) => consumer.caughtUp()));
  };
  const poster = createPoster(webhooksToAnywhere);
  const sealer = createSealer(secretKey, 'usage webhook secret');
  const sender = startSender({ worker, sealer, poster, clock, logger });
  const sweepNow = () => sweep({ database, worker, clock, logger });
  const sweeper = every(60_000, sweepNow, logger);
  const keepNow = () => keepEvents({ databaseUrl: url, database, worker, clock, logger });
  const keeper = every(3_600_000, keepNow, logger);
  return {
    ...service,
    caughtUp,
    sweep: sweepNow,
    keepEvents: keepNow,
    sent: async () => {
      await caughtUp();
      await sender.idle();
    },
    stop: async () => {
      await Promise.all([
        ...consumers.map((consumer) => consumer.stop()),
        sender.stop(),
        sweeper.stop(),
        keeper.stop(),
      ]);
      await poster.close();
      await service.stop();
    },
  };
}
