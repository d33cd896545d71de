import { metaOf, type Trx } from '@tenantry/database';
import { emit, jobCancelRequested } from '@tenantry/events';
import { notFound } from '@tenantry/graphql';
import { cancelFile } from '@tenantry/jobs';
import { jobsOf } from '../exports/kinds.ts';
import { leases } from '../exports/store.ts';
import type { JobKind } from '../generated/schema.ts';
import type { DB } from '../generated/tables.ts';
import { changeJob, lockJob } from './store.ts';

/** Calls off a job of these kinds that is not over. Whoever does it stops before it writes anything more. Doing it again changes nothing. */
export async function cancelJob(trx: Trx<DB>, id: string, kinds: readonly JobKind[]) {
  const job = kinds.length === 0 ? undefined : await lockJob(trx, id, kinds);
  if (!job) return { job: null, errors: [notFound('jobId: there is no such job.', ['input', 'jobId'])] };
  if (job.state === 'CANCELED') return { job, errors: [] };
  if (job.finishedAt !== null) return { job: null, errors: [over] };
  if (job.kind === 'DATA_EXPORT') {
    // Identity makes it, and says what became of it.
    await emit(trx, jobCancelRequested({ organizationId: job.orgId, jobId: id }, id));
    return { job, errors: [] };
  }
  const canceled = { state: 'CANCELED', finishedAt: metaOf(trx).clock.now() } as const;
  await changeJob(trx, id, canceled);
  await cancelFile(trx, leases, jobsOf(job.kind), id);
  return { job: { ...job, ...canceled }, errors: [] };
}

const over = {
  __typename: 'JobOver',
  code: 'JOB_OVER',
  message: 'The job is over: it is done, has failed or was canceled.',
  path: ['input', 'jobId'],
} as const;
