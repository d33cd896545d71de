import type pg from 'pg';
import { findOver, markExpired } from './lease-store.ts';
import { deletePieces, type ExportMaker } from './make-export.ts';

export interface ExportExpiry extends ExportMaker {
  /** Connections of the role `worker`, which sees what is over. */
  readonly worker: pg.Pool;
}

/** Deletes the files of exports whose time is over, and then says that they are gone. One that fails is left for the next time. */
export async function expireExports({ worker, ...maker }: ExportExpiry): Promise<void> {
  const { database, clock, logger, signal } = maker;
  const meta = { actor: { kind: 'service', id: 'usage', userId: null }, requestId: null, clock };
  for (const over of await findOver(worker, clock.now())) {
    if (signal.aborted) return;
    try {
      await deletePieces(maker, over);
      await database.transact({ orgId: over.orgId }, meta, (trx) => markExpired(trx, over.id));
    } catch (error) {
      logger.error({ err: error, orgId: over.orgId, usageExport: over.id }, 'an export was left as it is');
    }
  }
}
