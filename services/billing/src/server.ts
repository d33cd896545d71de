import { type ActorKeys, createActorVerifier } from '@tenantry/actor';
import { type Clock, connect, connectPlatform, connectPool, systemClock } from '@tenantry/database';
import {
  brandingChanged,
  createFeed,
  type Feed,
  forgetPerson,
  type Handlers,
  organizationCreated,
  organizationPurged,
  organizationRenamed,
  purgeOrganization,
  startConsumer,
  usagePeriodClosed,
  usagePeriodProgressed,
  userErased,
} from '@tenantry/events';
import { type Service, serveService } from '@tenantry/graphql';
import { every, type Logger } from '@tenantry/observability';
import { exportRules } from './export-rules.ts';
import type { DB } from './generated/tables.ts';
import { collectPersonal } from './personal-data/collect-personal.ts';
import { invoiceRoutes } from './invoices/routes.ts';
import { followClosed, followProgress } from './overage/follow-usage.ts';
import { publishCatalog } from './plans/publish-catalog.ts';
import { followBranding, followCreated, followRenamed } from './profiles/follow.ts';
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
  /** Who issues invoices: name, address and tax number, line by line. */
  readonly invoiceIssuer?: readonly string[];
  readonly host?: string;
  /** 0 picks a free port; null serves this process alone. */
  readonly port: number | null;
  readonly logger: Logger;
  readonly clock?: Clock;
}

export interface BillingService extends Service {
  /** Follows the events of usage, which itself follows billing's and so is there later. */
  follow(feeds: { readonly usage: Feed }): void;
  /** Resolves when everything that identity and usage had published before the call is applied. */
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
    routes: [
      invoiceRoutes({
        database,
        issuer: options.invoiceIssuer ?? ['Tenantry'],
        verify: createActorVerifier(actorKeys),
        clock,
        logger,
      }),
    ],
    host: options.host ?? '127.0.0.1',
    port: options.port,
    close: async () => {
      await Promise.all([...consumers.map((consumer) => consumer.stop()), sweeper.stop()]);
      await Promise.all([database.close(), platform.close(), worker.end()]);
    },
  });

  const handlers = {
    [organizationCreated.type]: async (trx, event) => {
      await followCreated(trx, event);
      await startSubscription(trx, offer);
    },
    [organizationRenamed.type]: followRenamed,
    [brandingChanged.type]: followBranding,
    [organizationPurged.type]: purgeOrganization,
    [userErased.type]: (trx, event) => forgetPerson(trx, userErased.parse(event).userId),
  } satisfies Handlers<DB>;
  const following = { database, logger, clock };
  const usageHandlers = { [usagePeriodProgressed.type]: followProgress, [usagePeriodClosed.type]: followClosed };
  const consumers = [
    startConsumer({ ...following, name: 'billing', source: 'identity', feed: feeds.identity, handlers }),
  ];
  const endTrials = () => sweepTrials({ database, worker, offer, clock, logger });
  const sweeper = every(60_000, endTrials, logger);
  return {
    ...service,
    follow({ usage: feed }) {
      consumers.push(startConsumer({ ...following, name: 'overage', source: 'usage', feed, handlers: usageHandlers }));
    },
    caughtUp: async () => void (await Promise.all(consumers.map((consumer) => consumer.caughtUp()))),
    endTrials,
  };
}
