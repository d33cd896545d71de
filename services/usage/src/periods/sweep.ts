import type { Clock, Database, Sealer, Trx } from '@tenantry/database';
import type { Logger } from '@tenantry/observability';
import type pg from 'pg';
import { tellReadings } from '../audit-log/note-readings.ts';
import type { DB } from '../generated/tables.ts';
import { sendDigests } from '../notifications/send-digests.ts';
import { findOrganizationsToDigest } from '../notifications/store.ts';
import { expireReservations } from '../reservations/expire-reservations.ts';
import { findExpired } from '../reservations/store.ts';
import { findOrganizationsToTell } from './store.ts';
import { tellPeriods } from './tell-periods.ts';

export interface Sweep {
  readonly database: Database<DB>;
  /** Connections of the role `worker`, which sees where there is something to do. */
  readonly worker: pg.Pool;
  readonly clock: Clock;
  /** Makes the tokens that end mail. */
  readonly sealer: Sealer;
  readonly logger: Logger;
}

/**
 * Does what has become due: gives back what was reserved and not used, tells what was used in periods, and has people
 * mailed what they want to be told once a day. Each organization in a
 * transaction of its own, whatever number of processes sweep; one that fails is logged and left for the next sweep.
 */
export async function sweep({ database, worker, sealer, clock, logger }: Sweep): Promise<void> {
  const meta = { actor: { kind: 'service', id: 'usage', userId: null }, requestId: null, clock };
  const each = async (orgIds: readonly string[], work: (trx: Trx<DB>) => Promise<unknown>) => {
    for (const orgId of orgIds) {
      try {
        await database.transact({ orgId }, meta, work);
      } catch (error) {
        logger.error({ err: error, orgId }, 'what is due in an organization could not be done');
      }
    }
  };
  await tellReadings({ database, worker, clock, logger });
  await each(await findExpired(worker, clock.now()), expireReservations);
  await each(await findOrganizationsToTell(worker, clock.now()), tellPeriods);
  await each(await findOrganizationsToDigest(worker), (trx) => sendDigests(trx, sealer));
}
