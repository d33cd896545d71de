import type { ActorKeys } from '@tenantry/actor';
import { type Clock, connect, connectPlatform, connectPool, systemClock } from '@tenantry/database';
import {
  createFeed,
  type Feed,
  forgetPerson,
  type Handlers,
  organizationCreated,
  organizationPurged,
  purgeOrganization,
  startConsumer,
  userErased,
} from '@tenantry/events';
import { type Service, serveService } from '@tenantry/graphql';
import { every, type Logger } from '@tenantry/observability';
import { exportRules } from './export-rules.ts';
import type { DB } from './generated/tables.ts';
import { collectPersonal } from './personal-data/collect-personal.ts';
import { publishCatalog } from './plans/publish-catalog.ts';
import { createBillingSubgraph } from './subgraph.ts';
import { startSubscription } from './subscriptions/start-subscription.ts';
import { sweepTrials } from './subscriptions/sweep-trials.ts';

export { migrations } from './database.ts';
export { exportRules } from './export-rules.ts';

export interface BillingOptions {
  readonly databaseUrl: string;
  readonly secretKey: string;
  readonly feedToken: string;
  readonly actorKeys: ActorKeys;
  /** The events this service follows. */
  readonly feeds: { readonly identity: Feed };
  /** What is sold: a catalog that ships, or the path of a `.json` file. Default `leads`. */
  readonly planCatalog?: string;
  readonly host?: string;
  /** 0 picks a free port; null serves this process alone. */
  readonly port: number | null;
  readonly logger: Logger;
  readonly clock?: Clock;
}

export interface BillingService extends Service {
  /** Resolves when everything identity had published before the call is applied. */
  caughtUp(): Promise<void>;
  /** Ends the trials that are over, as the service does every minute, and returns how many. */
  endTrials(): Promise<number>;
}

/** Starts the billing service on a migrated database. Throws CatalogError when the plan catalog cannot be used. */
export async function start(options: BillingOptions): Promise<BillingService> {
  const { databaseUrl: url, secretKey, feedToken, actorKeys, feeds, logger, clock = systemClock } = options;
  const offer = await publishCatalog({ databaseUrl: url, name: options.planCatalog ?? 'leads', clock });
  const database = connect<DB>({ url, service: 'billing' });
  const platform = connectPlatform<DB>({ url, service: 'billing', max: 3 });
  const worker = connectPool({ url, service: 'billing', role: 'worker', max: 3 });

  const service = await serveService({
    subgraph: createBillingSubgraph({ database, platform: platform.db, offer, actorKeys, secretKey, clock, logger }),
    database,
    exportRules,
    collectPersonal,
    feed: createFeed({ pool: worker, source: 'billing', clock }),
    worker,
    logger,
    clock,
    feedToken,
    host: options.host ?? '127.0.0.1',
    port: options.port,
    close: async () => {
      await Promise.all([consumer.stop(), sweeper.stop()]);
      await Promise.all([database.close(), platform.close(), worker.end()]);
    },
  });

  const handlers = {
    [organizationCreated.type]: (trx) => startSubscription(trx, offer),
    [organizationPurged.type]: purgeOrganization,
    [userErased.type]: (trx, event) => forgetPerson(trx, userErased.parse(event).userId),
  } satisfies Handlers<DB>;
  const consumer = startConsumer({
    name: 'billing',
    source: 'identity',
    feed: feeds.identity,
    database,
    handlers,
    logger,
    clock,
  });
  const endTrials = () => sweepTrials({ database, worker, offer, clock, logger });
  const sweeper = every(60_000, endTrials, logger);
  return { ...service, caughtUp: consumer.caughtUp, endTrials };
}
