import { metaOf, type AnyTrx } from '@tenantry/database';
import { enqueueJob, withdrawJob } from '../enqueue.ts';
import type { fileLeases } from './leases.ts';
import type { FileJobs } from './tables.ts';

type Leases = Pick<ReturnType<typeof fileLeases>, 'cancel'>;

/**
 * Calls a file off: its maker has lost the lease, and what there is of it is deleted. False, without doing anything, when it is
 * over already.
 */
export async function cancelFile(trx: AnyTrx, leases: Leases, jobs: FileJobs, id: string): Promise<boolean> {
  if (!(await leases.cancel(trx, id, metaOf(trx).clock.now()))) return false;
  await withdrawJob(trx, jobs.making, id);
  await enqueueJob(trx, jobs.deleting, id);
  return true;
}
