import type pg from 'pg';
import { type ExportReference, findDue, findOver, markExpired } from './lease-store.ts';
import { type ExportMaker, makeExport } from './make-export.ts';
import { deleteSomeChunks } from './store.ts';

export interface ExportRun extends ExportMaker {
  /** Connections of the role `worker`, which sees what is to be made and what is over. */
  readonly worker: pg.Pool;
}

/**
 * Makes the exports that nobody makes, one after another, deletes those whose time is over, and returns how many it made. One
 * that fails in an unforeseen way is logged and left for the next run.
 */
export async function runExports({ worker, ...maker }: ExportRun): Promise<number> {
  const { clock, logger, signal } = maker;
  let made = 0;
  const attempt = async (reference: ExportReference, work: () => Promise<void>) => {
    if (signal.aborted) return;
    await work().catch((error: unknown) => {
      logger.error({ err: error, orgId: reference.orgId, usageExport: reference.id }, 'an export was left as it is');
    });
  };
  for (const due of await findDue(worker, clock.now()))
    await attempt(due, async () => void (made += (await makeExport(maker, due)) ? 1 : 0));
  for (const over of await findOver(worker, clock.now())) await attempt(over, () => expire(maker, over));
  return made;
}

/** Deletes the file of an export, some pieces at a time, and then says that it is gone. */
async function expire({ database, clock, signal }: ExportMaker, { orgId, id }: ExportReference): Promise<void> {
  const meta = { actor: { kind: 'service', id: 'usage', userId: null }, requestId: null, clock };
  for (let deleted = 1; deleted > 0 && !signal.aborted;)
    deleted = await database.transact({ orgId }, meta, async (trx) => {
      const count = await deleteSomeChunks(trx, id);
      if (count === 0) await markExpired(trx, id);
      return count;
    });
}
