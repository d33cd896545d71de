import type { Clock, Database, Trx } from '@tenantry/database';
import { auditRecorded, emit } from '@tenantry/events';
import type { Logger } from '@tenantry/observability';
import type pg from 'pg';
import type { DB } from '../generated/tables.ts';
import { deleteInBatches, pruneEach } from '../retention/prune-each.ts';
import { deleteLetGo, findAuditRetentions, noteLetGo } from './prune-store.ts';

export interface PruneAuditLogs {
  readonly database: Database<DB>;
  /** Connections of the role `retention`, the only one that deletes entries. */
  readonly retention: Database<DB>;
  /** Connections of the role `worker`, which sees for how long everybody's log is kept. */
  readonly worker: pg.Pool;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** How many entries a transaction deletes at most. */
const batch = 2_000;
const dayMs = 86_400_000;

/**
 * Lets go of entries that are older than the plan of each organization says, by whole days, in two steps: an entry tells up to
 * where, and once that is sealed, with the next call, the others go. So no export misses entries of which it does not tell.
 */
export async function pruneAuditLogs({ database, retention, worker, clock, logger }: PruneAuditLogs): Promise<void> {
  const today = Math.floor(clock.now().getTime() / dayMs) * dayMs;
  const failed = 'old entries of an audit log could not be let go';
  await pruneEach(await findAuditRetentions(worker), { clock, logger, failed }, async ({ orgId, days }, meta) => {
    await deleteInBatches(batch, (work) => retention.transact({ orgId }, meta, work), deleteLetGo);
    await database.transact({ orgId }, meta, (trx) => tellLetGo(trx, new Date(today - days * dayMs)));
  });
}

const recorded = auditRecorded('usage');

async function tellLetGo(trx: Trx<DB>, before: Date): Promise<void> {
  const until = await noteLetGo(trx, before);
  if (until === null) return;
  const targets = [{ type: 'number', id: String(until) }];
  const nothing = { before: null, after: null, ip: null, userAgent: null };
  await emit(trx, recorded({ action: 'usage.pruneAuditLog', targets, outcome: 'SUCCESS', ...nothing }));
}
