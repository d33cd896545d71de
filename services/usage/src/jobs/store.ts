import type { TenantDb, TenantReads, Trx } from '@tenantry/database';
import type { Insertable, Selectable, Updateable } from 'kysely';
import type pg from 'pg';
import type { JobKind, JobState } from '../generated/schema.ts';
import type { DB } from '../generated/tables.ts';

interface Kinds {
  readonly kind: JobKind;
  readonly state: JobState;
}
export type JobRow = Omit<Selectable<DB['job']>, keyof Kinds> & Kinds;

/** Jobs of these kinds before an ID, newest first. */
export function findJobsBefore(
  db: TenantDb<DB>,
  kinds: readonly JobKind[],
  before: string | null,
  limit: number,
): Promise<JobRow[]> {
  return selectJobs(db)
    .where('kind', 'in', kinds)
    .$if(before !== null, (query) => query.where('id', '<', before))
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
}

/** The job of these kinds, locked for a change; undefined when the organization has none with this ID. */
export function lockJob(trx: Trx<DB>, id: string, kinds: readonly JobKind[]): Promise<JobRow | undefined> {
  return selectJobs(trx).where('id', '=', id).where('kind', 'in', kinds).forUpdate().executeTakeFirst();
}

/** Adds a job, unless it is known. */
export async function insertJob(trx: Trx<DB>, job: Omit<Insertable<DB['job']>, 'orgId'>): Promise<void> {
  await trx
    .insertInto('job')
    .values(job)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Notes how far a job is; what is over stays as it was. */
export async function changeJob(trx: Trx<DB>, id: string, change: Updateable<DB['job']>): Promise<void> {
  await trx.updateTable('job').set(change).where('id', '=', id).where('finishedAt', 'is', null).execute();
}

/** Deletes up to 5,000 jobs that were over before, of every organization, and returns how many. The worker's pool may. */
export async function deleteOldJobs(worker: pg.Pool, before: Date): Promise<number> {
  const { rowCount } = await worker.query(
    `DELETE FROM job WHERE (org_id, id) IN (
       SELECT org_id, id FROM job WHERE finished_at < $1 ORDER BY finished_at LIMIT 5000)`,
    [before],
  );
  return rowCount ?? 0;
}

function selectJobs(db: TenantReads<DB>) {
  return (db as TenantDb<DB>).selectFrom('job').selectAll().$narrowType<Kinds>();
}
