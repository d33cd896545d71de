import { metaOf, type Trx } from '@tenantry/database';
import { enqueueJob, withdrawJob } from '@tenantry/jobs';
import type { DB } from '../generated/tables.ts';
import { deletingPieces, type ExportKind, making } from './kinds.ts';
import { leases } from './store.ts';

/** Calls an export off: its maker has lost the lease, and what there is of the file is deleted. */
export async function cancelExport(trx: Trx<DB>, kind: ExportKind, id: string): Promise<void> {
  await leases.cancel(trx, id, metaOf(trx).clock.now());
  await withdrawJob(trx, making[kind], id);
  await enqueueJob(trx, deletingPieces, id);
}
