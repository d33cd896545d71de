import type { Actor } from '@tenantry/actor';
import type { Clock, Database, Trx } from '@tenantry/database';
import { auditRecorded, emit } from '@tenantry/events';
import { actorReference, organizationOf } from '@tenantry/graphql';
import type { Logger } from '@tenantry/observability';
import type pg from 'pg';
import type { DB } from '../generated/tables.ts';
import { findReadings, insertReading, type Reading, takeReading } from './reading-store.ts';

/** How long after the first reading the log is told of it, and of all that follow until then at once. */
const windowMs = 3_600_000;

/** Notes that somebody reads their organization's log; nothing is read that could not be noted. */
export type NoteReading = (actor: Actor) => Promise<void>;

export function createNoteReading({ database, clock }: { database: Database<DB>; clock: Clock }): NoteReading {
  const noted = new Map<string, number>();
  // A hundred entries that are asked for at once are one reading.
  const underWay = new Map<string, Promise<void>>();
  return async (actor) => {
    const orgId = organizationOf(actor);
    const reference = actorReference(actor);
    const reader = [reference.kind, reference.id, actor.act && actor.sub].filter(Boolean).join(' ');
    const key = `${orgId} ${reader}`;
    const readAt = clock.now();
    const last = noted.get(key);
    if (last !== undefined && Math.abs(readAt.getTime() - last) < windowMs) return;
    const meta = { actor: reference, requestId: null, clock };
    const noting =
      underWay.get(key) ??
      database
        .transact({ orgId }, meta, (trx) => insertReading(trx, { reader, actor: reference, readAt }))
        .finally(() => underWay.delete(key));
    underWay.set(key, noting);
    await noting;
    // Forgotten, it is noted again, which changes nothing.
    if (noted.size >= 10_000) noted.clear();
    noted.set(key, readAt.getTime());
  };
}

const recorded = auditRecorded('usage');

export interface TellReadings {
  readonly database: Database<DB>;
  /** Connections of the role `worker`, which sees what is due. */
  readonly worker: pg.Pool;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** Tells the logs who has read them, an hour after the first time: `usage.readAuditLog`. */
export async function tellReadings({ database, worker, clock, logger }: TellReadings): Promise<void> {
  for (const reading of await findReadings(worker, new Date(clock.now().getTime() - windowMs))) {
    const { orgId, actor } = reading;
    try {
      await database.transact({ orgId }, { actor, requestId: null, clock }, (trx) => tellReading(trx, reading));
    } catch (error) {
      logger.error({ err: error, orgId }, 'who has read an audit log could not be told');
    }
  }
}

async function tellReading(trx: Trx<DB>, reading: Reading): Promise<void> {
  if (!(await takeReading(trx, reading))) return;
  const after = { firstRead: reading.readAt.toISOString() };
  const targets = [{ type: 'org', id: reading.orgId }];
  const event = { action: 'usage.readAuditLog', targets, before: null, after, ip: null, userAgent: null };
  await emit(trx, recorded({ ...event, outcome: 'SUCCESS' }));
}
