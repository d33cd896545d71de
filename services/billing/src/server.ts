import { type ActorKeys, createActorVerifier } from '@tenantry/actor';
import { type Clock, connect, connectPlatform, connectPool, systemClock } from '@tenantry/database';
import {
  createFeed,
  type EventBus,
  type Feed,
  startConsumer,
  usagePeriodClosed,
  usagePeriodProgressed,
} from '@tenantry/events';
import { type Service, serveService } from '@tenantry/graphql';
import { recurringAt, startJobs } from '@tenantry/jobs';
import type { Logger } from '@tenantry/observability';
import { identityHandlers } from './consumers.ts';
import { exportRules } from './export-rules.ts';
import type { DB } from './generated/tables.ts';
import { collectPersonal } from './personal-data/collect-personal.ts';
import { invoiceRoutes } from './invoices/routes.ts';
import { followClosed, followProgress } from './overage/follow-usage.ts';
import { publishCatalog } from './plans/publish-catalog.ts';
import { minutely, purposes } from './recurring.ts';
import { createStripeClient, type StripeSettings } from './stripe/client.ts';
import { createBillingSubgraph } from './subgraph.ts';
import { startSync } from './sync/start-sync.ts';

export { migrations } from './database.ts';
export { exportRules } from './export-rules.ts';
export { idTypes } from './id-types.ts';
export type { StripeSettings } from './stripe/client.ts';

export interface BillingOptions {
  readonly databaseUrl: string;
  readonly secretKey: string;
  readonly feedToken: string;
  /** Where its events are published besides. */
  readonly bus?: EventBus | null;
  readonly actorKeys: ActorKeys;
  /** The events this service follows. */
  readonly feeds: { readonly identity: Feed };
  /** What is sold: a catalog that ships, or the path of a `.json` file. Default `leads`. */
  readonly planCatalog?: string;
  /** Who issues invoices: name, address and tax number, line by line. */
  readonly invoiceIssuer?: readonly string[];
  /** Where payments go; left out, nothing can be paid, and commands that would say UNAVAILABLE. */
  readonly stripe?: StripeSettings | undefined;
  readonly host?: string;
  /** 0 picks a free port; null serves this process alone. */
  readonly port: number | null;
  readonly logger: Logger;
  readonly clock?: Clock;
}

export interface BillingService extends Service {
  /** Follows the events of usage, which itself follows billing's and so is there later. */
  follow(feeds: { readonly usage: Feed }): void;
  /** Does jobs from now on: all of them recur. */
  startJobs(): Promise<void>;
  /** Resolves when everything that identity and usage had published before the call is applied. */
  caughtUp(): Promise<void>;
  /** Does what is due, as jobs do every minute, and returns in how many organizations. */
  sweep(): Promise<number>;
  /** Follows the notifications of Stripe that wait, as the service does at once, and returns for how many customers. */
  followEvents(): Promise<number>;
  /** Compares all organizations with Stripe, as a job does with each once a day, and returns how many. */
  reconcile(): Promise<number>;
}

/** Starts the billing service on a migrated database. Throws CatalogError when the plan catalog cannot be used. */
export async function start(options: BillingOptions): Promise<BillingService> {
  const { databaseUrl: url, secretKey, feedToken, actorKeys, feeds, logger, clock = systemClock } = options;
  const offer = await publishCatalog({ databaseUrl: url, name: options.planCatalog ?? 'leads', clock });
  const database = connect<DB>({ url, service: 'billing' });
  const platform = connectPlatform<DB>({ url, service: 'billing', max: 3 });
  const worker = connectPool({ url, service: 'billing', role: 'worker', max: 3 });
  const stripe = options.stripe ? createStripeClient(options.stripe) : null;
  const pulling = stripe && { stripe, offer };
  const secrets = options.stripe?.webhookSecrets ?? [];
  const sync = pulling && (await startSync({ ...pulling, databaseUrl: url, database, worker, secrets, clock, logger }));

  const service = await serveService({
    subgraph: createBillingSubgraph({
      database,
      platform: platform.db,
      offer,
      stripe,
      actorKeys,
      secretKey,
      clock,
      logger,
    }),
    database,
    exportRules,
    collectPersonal,
    feed: createFeed({ pool: worker, source: 'billing', clock }),
    worker,
    clock,
    feedToken,
    bus: options.bus,
    routes: [
      invoiceRoutes({
        database,
        issuer: options.invoiceIssuer ?? ['Tenantry'],
        verify: createActorVerifier(actorKeys),
        clock,
        logger,
      }),
      ...(sync ? [sync.routes] : []),
    ],
    host: options.host ?? '127.0.0.1',
    port: options.port,
    close: async () => {
      await Promise.all([database.close(), platform.close(), worker.end()]);
    },
  });

  const following = { database, logger, clock };
  const usageHandlers = { [usagePeriodProgressed.type]: followProgress, [usagePeriodClosed.type]: followClosed };
  const handlers = identityHandlers(offer);
  const consumers = [
    startConsumer({ ...following, name: 'billing', source: 'identity', feed: feeds.identity, handlers }),
  ];
  const due = minutely({ database, worker, offer, pulling, clock, logger });
  let jobs: Awaited<ReturnType<typeof startJobs>> | null = null;
  return {
    ...service,
    follow({ usage: feed }) {
      consumers.push(startConsumer({ ...following, name: 'overage', source: 'usage', feed, handlers: usageHandlers }));
    },
    async startJobs() {
      const recurring = {
        ...service.upkeep,
        ...recurringAt('* * * * *', due, purposes),
        ...(sync && {
          compare_with_stripe: {
            at: '31 * * * *',
            purpose: 'Compares what is known of customers with Stripe, and puts right what was missed.',
            work: () => sync.reconcile(),
          },
        }),
      };
      jobs = await startJobs({ url, service: 'billing', tasks: {}, recurring, database, logger });
    },
    caughtUp: async () => void (await Promise.all(consumers.map((consumer) => consumer.caughtUp()))),
    async sweep() {
      let done = 0;
      for (const work of Object.values(due)) done += await work();
      return done;
    },
    followEvents: async () => (sync ? sync.followEvents() : 0),
    reconcile: async () => (sync ? sync.reconcile({ all: true }) : 0),
    async stop() {
      await jobs?.stop();
      await Promise.all([...consumers.map((consumer) => consumer.stop()), sync?.stop()]);
      await service.stop();
    },
  };
}
