import type { Trx } from '@tenantry/database';
import { dataExportCanceled, emit, type Envelope, jobCancelRequested } from '@tenantry/events';
import { cancelFile } from '@tenantry/jobs';
import type { DB } from '../generated/tables.ts';
import { jobs } from './kinds.ts';
import { leases } from './store.ts';

/** Calls an export off, if it is not over: its maker has lost the lease, and what there is of the archive is deleted. */
export async function cancelExport(trx: Trx<DB>, event: Envelope): Promise<void> {
  const { organizationId, jobId: id } = jobCancelRequested.parse(event);
  if (!(await cancelFile(trx, leases, jobs, id))) return;
  await emit(trx, dataExportCanceled({ organizationId, dataExportId: id }, id));
}
