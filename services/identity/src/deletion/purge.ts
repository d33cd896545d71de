import { type Clock, type Database, metaOf, type Trx } from '@tenantry/database';
import { emit, organizationPurged, purgeOrganization } from '@tenantry/events';
import type { Logger } from '@tenantry/observability';
import type pg from 'pg';
import type { DB } from '../generated/tables.ts';
import { findDuePurges, lockIfThere } from './store.ts';

/** Purges the transaction's organization, which is to be deleted, and has the other services do the same. */
export async function purge(trx: Trx<DB>, organizationId: string): Promise<void> {
  await emit(trx, organizationPurged({ organizationId }, organizationId));
  await purgeOrganization(trx);
}

/** Purges the transaction's organization if its time has come; false, with nothing done, when it was kept or is gone. */
async function purgeIfDue(trx: Trx<DB>): Promise<boolean> {
  const organization = await lockIfThere(trx);
  if (organization?.status !== 'PENDING_DELETION' || !organization.purgeAt) return false;
  if (organization.purgeAt > metaOf(trx).clock.now()) return false;
  await purge(trx, organization.id);
  return true;
}

export interface PurgeSweep {
  readonly database: Database<DB>;
  /** Connections of the role `worker`, which sees whose time has come. */
  readonly worker: pg.Pool;
  readonly clock: Clock;
  readonly logger: Logger;
}

/**
 * Purges the organizations whose time has come and returns how many. Each is purged once, in a transaction of its own,
 * whatever number of processes sweep; one that fails is logged and left for the next sweep.
 */
export async function sweepPurges({ database, worker, clock, logger }: PurgeSweep): Promise<number> {
  const meta = { actor: { kind: 'service', id: 'identity', userId: null }, requestId: null, clock };
  let purged = 0;
  for (const orgId of await findDuePurges(worker, clock.now())) {
    try {
      if (await database.transact({ orgId }, meta, purgeIfDue)) purged += 1;
    } catch (error) {
      logger.error({ err: error, orgId }, 'an organization could not be purged');
    }
  }
  return purged;
}
