import { type Clock, type Database, type ExportRules, systemClock } from '@tenantry/database';
import { type EventBus, feedRoutes, type LocalFeed, sweepOutbox } from '@tenantry/events';
import type { Recurring } from '@tenantry/jobs';
import { Hono } from 'hono';
import type pg from 'pg';
import { type CollectPersonal, createExporter, type Exporter, exporterRoutes } from './exporter.ts';
import { listen, subgraphLane, subgraphRoutes } from './http.ts';
import { sweepIdempotencyRecords } from './idempotency.ts';
import type { Subgraph } from './subgraph.ts';

export interface ServiceParts<DB> {
  readonly subgraph: Subgraph;
  readonly database: Database<DB>;
  /** What an export of an organization's data leaves out. */
  readonly exportRules: ExportRules;
  /** What it keeps of a person; nothing unless given. */
  readonly collectPersonal?: CollectPersonal<DB>;
  /** Connections of the role `worker`. */
  readonly worker: pg.Pool;
  readonly feed: LocalFeed;
  readonly feedToken: string;
  /** Where the feed is published besides; closed at the end. */
  readonly bus?: EventBus | null | undefined;
  /** What the service answers besides `/graphql`, `/events`, `/livez` and `/readyz`. */
  readonly routes?: readonly Hono[];
  readonly host: string;
  /** 0 picks a free port; null serves this process alone, without a listener. */
  readonly port: number | null;
  /** Closes what the service opened, after the last request. */
  readonly close: () => Promise<void>;
  readonly clock?: Clock;
}

/** A running service: the same over HTTP and in process. */
export interface Service {
  /** Where it listens; null when it serves this process alone. */
  readonly url: string | null;
  readonly subgraph: Subgraph;
  /** Everything it answers over HTTP. */
  readonly app: Hono;
  readonly feed: LocalFeed;
  /** What it gives into exports of an organization's and of a person's data. */
  readonly exporter: Exporter;
  /** Tidies what was published. */
  sweepOutbox(): Promise<void>;
  /** What each service has to do again and again, by name, for its jobs. */
  readonly upkeep: Recurring;
  /** Finishes open requests, then closes everything. */
  stop(): Promise<void>;
}

/** Puts a service's parts together and serves them. Rejects when the port is taken. */
export async function serveService<DB>(parts: ServiceParts<DB>): Promise<Service> {
  const { subgraph, database, worker, feed, feedToken, routes = [], host, port, close } = parts;
  const app = new Hono();
  app.route(
    '/',
    subgraphRoutes(subgraph, () => database.ping()),
  );
  const exporter = createExporter(database, parts.exportRules, parts.collectPersonal);
  for (const route of [...routes, exporterRoutes(exporter, feedToken)]) app.route('/', route);
  const events = feedRoutes(feed, feedToken);
  app.get('/events', (c) => events(c.req.raw));

  const listener = port === null ? null : await listen(app, port, host, { lane: subgraphLane(subgraph) });
  const publication = await parts.bus?.publish(database.service, feed);
  const tidy = async () => {
    if (await sweepOutbox(worker, parts.clock ?? systemClock)) await publication?.purge();
  };
  return {
    url: listener?.url ?? null,
    subgraph,
    app,
    feed,
    exporter,
    sweepOutbox: tidy,
    upkeep: {
      tidy_outbox: { at: '* * * * *', purpose: 'Lets go of events that are kept no longer.', work: tidy },
      forget_idempotency_keys: {
        at: '7 * * * *',
        purpose: 'Forgets the answers to Idempotency-Keys of more than a day ago.',
        work: () => sweepIdempotencyRecords(worker),
      },
    },
    async stop() {
      await publication?.stop();
      await Promise.all([listener?.stop(), feed.stop()]);
      await close();
      await parts.bus?.close();
    },
  };
}
