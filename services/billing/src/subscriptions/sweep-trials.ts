import type { Clock, Database } from '@tenantry/database';
import type { Logger } from '@tenantry/observability';
import type pg from 'pg';
import type { DB } from '../generated/tables.ts';
import type { Offer } from '../plans/offer.ts';
import { endTrial } from './end-trial.ts';
import { findDue } from './store.ts';

export interface TrialSweep {
  readonly database: Database<DB>;
  /** Connections of the role `worker`, which sees whose trial is over. */
  readonly worker: pg.Pool;
  readonly offer: Offer;
  readonly clock: Clock;
  readonly logger: Logger;
}

/**
 * Ends the trials that are over and returns how many. Each ends exactly once, in a transaction of its own, whatever number of
 * processes sweep; one that fails is logged and left for the next sweep.
 */
export async function sweepTrials({ database, worker, offer, clock, logger }: TrialSweep): Promise<number> {
  const meta = { actor: { kind: 'service', id: 'billing', userId: null }, requestId: null, clock };
  let ended = 0;
  for (const orgId of await findDue(worker, clock.now())) {
    try {
      if (await database.transact({ orgId }, meta, (trx) => endTrial(trx, offer))) ended += 1;
    } catch (error) {
      logger.error({ err: error, orgId }, 'a trial could not be ended');
    }
  }
  return ended;
}
