import { type ActorKeys, createActorVerifier } from '@tenantry/actor';
import { type Clock, connect, connectPlatform, connectPool, createSealer, systemClock } from '@tenantry/database';
import { createFeed, type EventBus, type Feed } from '@tenantry/events';
import { type Service, serveService } from '@tenantry/graphql';
import { expireFiles, recurringAt, startJobs } from '@tenantry/jobs';
import type { Logger } from '@tenantry/observability';
import { auditKeyPurpose, createAuditKeys } from './audit-log/keys.ts';
import { startConsumers } from './consumers.ts';
import { exportRules } from './export-rules.ts';
import { exportTasks } from './exports/export-tasks.ts';
import { exportRoutes } from './exports/routes.ts';
import { leases, pieces } from './exports/store.ts';
import type { DB } from './generated/tables.ts';
import { internalUsageRoutes } from './ingestion/internal-routes.ts';
import { ingestionRoutes } from './ingestion/routes.ts';
import { liveRoutes } from './live/routes.ts';
import { createLiveTotals } from './live/totals.ts';
import { unsubscribeRoutes } from './notifications/routes.ts';
import { tellingMany, tellMany } from './notifications/tell-many.ts';
import { collectPersonal } from './personal-data/collect-personal.ts';
import { doAll, hourly, minutely, purposes } from './recurring.ts';
import { createUsageSubgraph } from './subgraph.ts';
import { createWebhookKeys } from './webhooks/keys.ts';
import { createPoster } from './webhooks/post.ts';
import { startSender } from './webhooks/sender.ts';

export { migrations } from './database.ts';
export { exportRules } from './export-rules.ts';
export { idTypes } from './id-types.ts';

export interface UsageOptions {
  readonly databaseUrl: string;
  readonly secretKey: string;
  readonly feedToken: string;
  /** Where its events are published besides. */
  readonly bus?: EventBus | null;
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
  /** Makes months for events, lets go of those and of audit entries that are kept no longer, and tells checkpoints, without waiting for the next hour. */
  keepEvents(): Promise<void>;
}

/** Starts the usage service on a migrated database. */
export async function start(options: UsageOptions): Promise<UsageService> {
  const { databaseUrl: url, secretKey, feedToken, actorKeys, logger, clock = systemClock } = options;
  const { webhooksToAnywhere = false } = options;
  const database = connect<DB>({ url, service: 'usage' });
  const platform = connectPlatform<DB>({ url, service: 'usage', max: 2 });
  const retention = connect<DB>({ url, service: 'usage', role: 'retention', max: 1 });
  const worker = connectPool({ url, service: 'usage', role: 'worker', max: 3 });
  const feed = createFeed({ pool: worker, source: 'usage', clock });
  const callers = { verify: createActorVerifier(actorKeys), clock, logger };
  const live = createLiveTotals({ database, clock, logger });
  const unsubscribing = createSealer(secretKey, 'usage unsubscribe');
  const service = await serveService({
    subgraph: createUsageSubgraph({
      database,
      platform: platform.db,
      actorKeys,
      secretKey,
      clock,
      logger,
      webhooksToAnywhere,
    }),
    database,
    exportRules,
    collectPersonal,
    feed,
    worker,
    clock,
    feedToken,
    bus: options.bus,
    routes: [
      ...[ingestionRoutes, internalUsageRoutes, exportRoutes, liveRoutes].map((routes) =>
        routes({ ...callers, database, live }),
      ),
      unsubscribeRoutes({ database, clock, sealer: unsubscribing }),
    ],
    host: options.host ?? '127.0.0.1',
    port: options.port,
    close: async () => {
      await Promise.all([database.close(), platform.close(), retention.close(), worker.end()]);
    },
  });
  const auditKeys = createAuditKeys(createSealer(secretKey, auditKeyPurpose));
  const consumers = startConsumers({
    database,
    feeds: { usage: feed, ...options.feeds },
    auditKeys,
    unsubscribing,
    logger,
    clock,
  });
  const caughtUp = async () => {
    await Promise.all(consumers.map((consumer) => consumer.caughtUp()));
  };
  const poster = createPoster(webhooksToAnywhere);
  const sealer = createSealer(secretKey, 'usage webhook secret');
  const sender = startSender({ worker, database, sealer, keys: createWebhookKeys(secretKey), poster, clock, logger });
  const recurrence = { databaseUrl: url, database, retention, worker, sealer: unsubscribing, clock, logger };
  const [dueByMinute, dueByHour] = [minutely(recurrence), hourly(recurrence)];
  const stopping = new AbortController();
  const maker = { database, clock, logger, signal: stopping.signal };
  const teller = { database, clock, sealer: unsubscribing, signal: stopping.signal };
  const jobs = await startJobs({
    url,
    service: 'usage',
    tasks: { ...exportTasks(maker), [tellingMany]: (job) => tellMany(teller, job) },
    recurring: {
      ...service.upkeep,
      ...recurringAt('* * * * *', dueByMinute, purposes),
      ...recurringAt('17 * * * *', dueByHour, purposes),
      expire_exports: {
        at: '* * * * *',
        purpose: 'Deletes files of exports that are kept no longer.',
        work: () => expireFiles({ ...maker, worker, leases, pieces }),
      },
    },
    database,
    logger,
  });
  return {
    ...service,
    caughtUp,
    sweep: () => doAll(dueByMinute),
    keepEvents: () => doAll(dueByHour),
    sent: async () => {
      await caughtUp();
      await sender.idle();
    },
    stop: async () => {
      const ended = jobs.stop();
      stopping.abort();
      await ended;
      await live.stop();
      await Promise.all([...consumers, sender].map((running) => running.stop()));
      await poster.close();
      await service.stop();
    },
  };
}
