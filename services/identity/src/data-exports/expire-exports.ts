import type pg from 'pg';
import { findOver, markExpired } from './lease-store.ts';
import { clearPieces, type ExportMaker } from './make-export.ts';

export interface ExportExpiry extends Omit<ExportMaker, 'sources'> {
  /** Connections of the role `worker`, which sees what is over. */
  readonly worker: pg.Pool;
}

/** Deletes the archives of exports whose time is over, and then says that they are gone. One that fails is left for the next time. */
export async function expireExports({ worker, ...maker }: ExportExpiry): Promise<void> {
  const { database, clock, logger, signal } = maker;
  const meta = { actor: { kind: 'service', id: 'identity', userId: null }, requestId: null, clock };
  for (const over of await findOver(worker, clock.now())) {
    if (signal.aborted) return;
    try {
      await clearPieces(maker, over);
      await database.transact({ orgId: over.orgId }, meta, (trx) => markExpired(trx, over.id));
    } catch (error) {
      logger.error({ err: error, orgId: over.orgId, dataExport: over.id }, 'an export was left as it is');
    }
  }
}
