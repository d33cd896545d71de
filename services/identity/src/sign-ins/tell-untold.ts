import { type Clock, type Database, enterTenant, type Origin } from '@tenantry/database';
import { auditRecorded, emitAll } from '@tenantry/events';
import type { Logger } from '@tenantry/observability';
import type pg from 'pg';
import type { Occasion } from '../auth/occasion.ts';
import type { DB } from '../generated/tables.ts';
import { entriesOf } from './entries.ts';
import { findForgotten, findOwnUntold, findWhose, takeUntold, type UntoldOccasion } from './untold-store.ts';

export interface Telling {
  readonly database: Database<DB>;
  /** Connections of the role `worker`, which sees what is untold of everybody. */
  readonly worker: pg.Pool;
  readonly clock: Clock;
  readonly logger: Logger;
}

interface Told {
  readonly id: string;
  readonly userId: string;
  readonly origin: Origin;
}

/** For how long an occasion is its request's to tell; later its process is gone, or could not. */
const patienceSeconds = 60;

/**
 * Tells the organizations of a request's person what it has done under `/auth`. Never rejects: it is done and stays so, and where
 * it cannot be told now, `tellForgotten` tells it.
 */
export async function tellOccasion({ database, worker, clock, logger }: Telling, occasion: Occasion): Promise<void> {
  const { id, origin } = occasion;
  try {
    const userId = occasion.userId ?? (await findWhose(worker, id));
    if (userId) await tell(database, clock, { id, userId, origin });
  } catch (error) {
    logger.error({ err: error }, 'what was done under /auth is put on record later');
  }
}

/** The same of requests that never did. It may meet whoever tells it after all: one of them does. */
export async function tellForgotten({ database, worker, logger }: Telling): Promise<void> {
  for (const occasion of await findForgotten(worker, patienceSeconds)) {
    try {
      await tellLater(database, occasion);
    } catch (error) {
      logger.error({ err: error }, 'what was done under /auth could not be put on record');
    }
  }
}

/** The same of everything that a person has done until now. */
export async function tellOwn(database: Database<DB>, userId: string): Promise<void> {
  for (const occasion of await findOwnUntold(database.person(userId))) await tellLater(database, occasion);
}

function tellLater(database: Database<DB>, { id, userId, occurredAt, ip, userAgent }: UntoldOccasion): Promise<void> {
  return tell(database, { now: () => occurredAt }, { id, userId, origin: { ip, userAgent } });
}

const recorded = auditRecorded('identity');

/** In one transaction with taking it away, so it is told once whoever tries. */
async function tell(database: Database<DB>, clock: Clock, { id, userId, origin }: Told): Promise<void> {
  const meta = { actor: { kind: 'user', id: userId, userId }, requestId: null, clock, origin };
  await database.transact({ userId }, meta, async (trx) => {
    const { untold, orgIds } = await takeUntold(trx, id);
    const events = entriesOf(userId, untold).map((entry) => recorded(entry));
    if (events.length === 0) return;
    // Where they belonged then is told even if they have left, and where they have come to with it, such as by signing in.
    const everywhere = new Set([...untold.flatMap((each) => each.orgIds), ...orgIds]);
    for (const orgId of [...everywhere].toSorted()) await emitAll(await enterTenant(trx, orgId), events);
  });
}
