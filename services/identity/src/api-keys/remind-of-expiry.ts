import { type Clock, type Database, metaOf, type Trx } from '@tenantry/database';
import { apiKeyExpiring, emit } from '@tenantry/events';
import type { Logger } from '@tenantry/observability';
import type pg from 'pg';
import type { DB } from '../generated/tables.ts';
import { findOrganizationsWithExpiring, takeExpiring } from './expiry-store.ts';

export interface ExpirySweep {
  readonly database: Database<DB>;
  /** Connections of the role `worker`, which sees the keys of everybody. */
  readonly worker: pg.Pool;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** How long before it expires a key's end is told. */
const noticeMs = 7 * 86_400_000;

/** Tells of keys that are about to expire, each once, whatever number of processes does so; what fails is left for the next time. */
export async function remindOfExpiry({ database, worker, clock, logger }: ExpirySweep): Promise<void> {
  const meta = { actor: { kind: 'service', id: 'identity', userId: null }, requestId: null, clock };
  for (const orgId of await findOrganizationsWithExpiring(worker, spanFrom(clock.now()))) {
    try {
      await database.transact({ orgId }, meta, tellExpiring);
    } catch (error) {
      logger.error({ err: error, orgId }, 'it could not be told that keys expire');
    }
  }
}

async function tellExpiring(trx: Trx<DB>): Promise<void> {
  for (const { id, expiresAt } of await takeExpiring(trx, spanFrom(metaOf(trx).clock.now())))
    await emit(trx, apiKeyExpiring({ apiKeyId: id, expiresAt: expiresAt.toISOString() }, id));
}

const spanFrom = (now: Date) => ({ now, until: new Date(now.getTime() + noticeMs) });
