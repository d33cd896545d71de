import { setTimeout as wait } from 'node:timers/promises';
import { coalesce } from '@tenantry/events';
import { every } from '@tenantry/observability';
import type { Hono } from 'hono';
import { sellAtStripe } from '../plans/sell-at-stripe.ts';
import { type Following, followEvents } from './follow-events.ts';
import { reconcile } from './reconcile.ts';
import { webhookRoutes } from './routes.ts';

export interface SyncOptions extends Following {
  readonly databaseUrl: string;
  /** What notifications are signed with. */
  readonly secrets: readonly string[];
}

export interface Sync {
  /** Where Stripe's notifications arrive. */
  readonly routes: Hono;
  followEvents(): Promise<number>;
  /** Compares with Stripe the organizations that were not for a day, or all. */
  reconcile(extent?: { all?: boolean }): Promise<number>;
  stop(): Promise<void>;
}

/** How soon the catalog is brought to Stripe again when Stripe could not be reached, in milliseconds. */
const retryMs = 10_000;
/** How soon what no notification has woken is looked at, in milliseconds: other processes' and what has failed. */
const pollMs = 5_000;

/**
 * Brings the catalog to Stripe, and from then on follows what Stripe tells. When Stripe cannot be reached it starts all the same,
 * and goes on trying.
 */
export async function startSync({ databaseUrl, secrets, ...following }: SyncOptions): Promise<Sync> {
  const { stripe, offer, worker, clock, logger } = following;
  const stopping = new AbortController();
  const { signal } = stopping;
  const sell = () => sellAtStripe({ databaseUrl, stripe, plans: offer.plans, clock }).then(() => true, reportOutage);
  const reportOutage = (error: unknown) => {
    logger.warn({ err: error }, 'the catalog could not be brought to Stripe; trying again');
    return false;
  };
  const keepSelling = async () => {
    while (!signal.aborted && !(await sell())) await wait(retryMs, null, { signal }).catch(() => {});
  };
  const selling = (await sell()) ? Promise.resolve() : keepSelling();

  const follow = coalesce(() => followEvents(following));
  const onEvent = () =>
    void follow().catch((error) => logger.error({ err: error }, 'what Stripe told could not be looked at'));
  const looking = every(pollMs, follow, logger);
  return {
    routes: webhookRoutes({ stripe, secrets, worker, clock, onEvent }),
    followEvents: follow,
    reconcile: (extent) => reconcile(following, extent),
    async stop() {
      stopping.abort();
      await Promise.all([selling, looking.stop()]);
      await follow().catch(() => {});
    },
  };
}
