import type { Clock, Database } from '@tenantry/database';
import { forEachOrganization, inEachOrganization, type Purposes } from '@tenantry/jobs';
import type { Logger } from '@tenantry/observability';
import type pg from 'pg';
import type { DB } from './generated/tables.ts';
import { findChargesForDrafts } from './overage/store.ts';
import { endExpired } from './overrides/override-entitlement.ts';
import { findExpiredOverrides } from './overrides/store.ts';
import type { Offer } from './plans/offer.ts';
import { payForSeats } from './seats/pay-for-seats.ts';
import { findSeatChanges } from './seats/store.ts';
import { doDue } from './subscriptions/do-due.ts';
import { findDue } from './subscriptions/store.ts';
import type { Pulling } from './sync/pull.ts';
import { syncCustomer } from './sync/sync-customer.ts';

export interface Recurrence {
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
 * What is looked for every minute, by name; each resolves to in how many organizations something was done. Each thing is done
 * exactly once, in a transaction of its own, whatever number of processes looks; one that fails is logged and left for the next
 * time. What changes something at Stripe has a key there that is the same until it is noted here.
 */
export function minutely({ database, worker, offer, pulling, clock, logger }: Recurrence) {
  const within = { database, clock, logger };
  const ours = {
    /** Reminds of trials and ends them, and gives up what is overdue. */
    do_due_subscriptions: async () =>
      inEachOrganization(within, await findDue(worker, clock.now()), (trx) => doDue(trx, offer, pulling)),
    end_overrides: async () => inEachOrganization(within, await findExpiredOverrides(worker, clock.now()), endExpired),
  };
  if (!pulling) return ours;
  return {
    ...ours,
    pay_for_seats: async () =>
      inEachOrganization(within, await findSeatChanges(worker), (trx) => payForSeats(trx, pulling)),
    /** Has use that was told after its invoice was drafted get on it while it can. */
    settle_drafts: async () =>
      forEachOrganization(logger, await findChargesForDrafts(worker), (orgId) =>
        syncCustomer({ ...pulling, database, clock }, orgId),
      ),
  };
}

/** What each of it is for. */
export const purposes: Purposes<ReturnType<typeof minutely>> = {
  do_due_subscriptions: 'Reminds of trials and ends them, and gives up subscriptions that are overdue for too long.',
  end_overrides: 'Ends exceptions from plans whose time is over.',
  pay_for_seats: 'Has Stripe charge for as many seats as there are members.',
  settle_drafts: 'Puts use that was told late on invoices that are not final yet.',
};
