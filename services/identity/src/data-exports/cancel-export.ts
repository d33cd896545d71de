import { metaOf, type Trx } from '@tenantry/database';
import { dataExportCanceled, emit, type Envelope, jobCancelRequested } from '@tenantry/events';
import { enqueueJob, withdrawJob } from '@tenantry/jobs';
import type { DB } from '../generated/tables.ts';
import { deletingPieces, makingExport } from './kinds.ts';
import { leases } from './store.ts';

/** Calls an export off, if it is not over: its maker has lost the lease, and what there is of the archive is deleted. */
export async function cancelExport(trx: Trx<DB>, event: Envelope): Promise<void> {
  const { organizationId, jobId: id } = jobCancelRequested.parse(event);
  if (!(await leases.cancel(trx, id, metaOf(trx).clock.now()))) return;
  await withdrawJob(trx, makingExport, id);
  await enqueueJob(trx, deletingPieces, id);
  await emit(trx, dataExportCanceled({ organizationId, dataExportId: id }, id));
}
