import type { Clock, Database, Trx } from '@tenantry/database';
import type { Logger } from '@tenantry/observability';
import type pg from 'pg';
import type { DB } from '../generated/tables.ts';
import { endExpired } from '../overrides/override-entitlement.ts';
import { findExpiredOverrides } from '../overrides/store.ts';
import { findChargesForDrafts } from '../overage/store.ts';
import type { Offer } from '../plans/offer.ts';
import { payForSeats } from '../seats/pay-for-seats.ts';
import { findSeatChanges } from '../seats/store.ts';
import type { Pulling } from '../sync/pull.ts';
import { syncCustomer } from '../sync/sync-customer.ts';
import { doDue } from './do-due.ts';
import { findDue } from './store.ts';

export interface Sweep {
  readonly database: Database<DB>;
  /** Connections of the role `worker`, which sees where there is something to do. */
  readonly worker: pg.Pool;
  readonly offer: Offer;
  /** Null where no Stripe is set up: what has to do with it waits. */
  readonly pulling: Pulling | null;
  readonly clock: Clock;
  readonly logger: Logger;
}

/**
 * Does what has become due: reminds of trials and ends them, gives up what is overdue, ends overrides, pays for seats, and
 * has use that was told after its invoice was drafted get on it while it can. Returns in how many organizations. Each thing is done exactly once, in a transaction of its own, whatever number of processes
 * sweep; one that fails is logged and left for the next sweep.
 */
export async function sweep({ database, worker, offer, pulling, clock, logger }: Sweep): Promise<number> {
  const meta = { actor: { kind: 'service', id: 'billing', userId: null }, requestId: null, clock };
  let done = 0;
  const each = async (orgIds: readonly string[], act: (orgId: string) => Promise<boolean | void>) => {
    for (const orgId of orgIds) {
      try {
        if ((await act(orgId)) !== false) done += 1;
      } catch (error) {
        logger.error({ err: error, orgId }, 'what is due in an organization could not be done');
      }
    }
  };
  const within = (work: (trx: Trx<DB>) => Promise<boolean | void>) => (orgId: string) =>
    database.transact({ orgId }, meta, work);
  await each(
    await findDue(worker, clock.now()),
    within((trx) => doDue(trx, offer, pulling)),
  );
  await each(await findExpiredOverrides(worker, clock.now()), within(endExpired));
  if (!pulling) return done;
  await each(
    await findSeatChanges(worker),
    within((trx) => payForSeats(trx, pulling)),
  );
  await each(await findChargesForDrafts(worker), (orgId) => syncCustomer({ ...pulling, database, clock }, orgId));
  return done;
}
