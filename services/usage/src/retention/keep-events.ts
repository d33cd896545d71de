import type { Clock, Database, Trx } from '@tenantry/database';
import type { Logger } from '@tenantry/observability';
import type pg from 'pg';
import type { DB } from '../generated/tables.ts';
import { deleteInBatches, pruneEach } from './prune-each.ts';
import { dropMonths, ensureMonths, findRetentions, pruneEvents } from './store.ts';

export interface KeepEvents {
  readonly databaseUrl: string;
  readonly database: Database<DB>;
  /** Connections of the role `worker`, which sees for how long everybody keeps events. */
  readonly worker: pg.Pool;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** How many months are made ahead, the running one included. */
const ahead = 3;
/** How many events a transaction deletes at most. */
const batch = 5_000;

/**
 * Makes months for events ahead, drops those that nobody's plan keeps any more, and prunes what is older than the plan of each
 * organization says, in whole months. Counters, and with them every series, stay; keys stay for ever.
 */
export async function keepEvents({ databaseUrl, database, worker, clock, logger }: KeepEvents): Promise<void> {
  const now = clock.now();
  await ensureMonths(
    worker,
    Array.from({ length: ahead }, (_, months) => monthBefore(now, -months)),
  );
  const retentions = await findRetentions(worker);
  const longest = Math.max(0, ...retentions.map(({ months }) => months ?? Infinity));
  if (longest > 0 && Number.isFinite(longest)) {
    const dropped = await dropMonths(databaseUrl, monthBefore(now, longest));
    if (dropped.length > 0) logger.info({ dropped }, 'months of events that nobody keeps were dropped');
  }
  const failed = 'events of an organization could not be pruned';
  await pruneEach(retentions, { clock, logger, failed }, async ({ orgId, months }, meta) => {
    if (months === null) return;
    const before = monthBefore(now, months);
    const transact = (work: (trx: Trx<DB>) => Promise<number>) => database.transact({ orgId }, meta, work);
    await deleteInBatches(batch, transact, (trx, size) => pruneEvents(trx, before, size));
  });
}

/** The first of the month so many months before a moment's, by UTC. */
function monthBefore(moment: Date, months: number): Date {
  return new Date(Date.UTC(moment.getUTCFullYear(), moment.getUTCMonth() - months, 1));
}
