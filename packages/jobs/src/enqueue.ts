import type { AnyTrx } from '@tenantry/database';
import { sql } from 'kysely';

/** What a job is about: an object of an organization. */
export interface JobReference {
  readonly orgId: string;
  readonly id: string;
}

/** Has a job done if and when the transaction commits, for an object of its organization; of a kind one at a time. */
export async function enqueueJob(trx: AnyTrx, kind: string, id: string): Promise<void> {
  await sql`SELECT enqueue_job(${kind}, ${id}::uuid)`.execute(trx);
}

/** Takes a job back that is not begun; one that is being done is not tried again. */
export async function withdrawJob(trx: AnyTrx, kind: string, id: string): Promise<void> {
  await sql`SELECT withdraw_job(${kind}, ${id}::uuid)`.execute(trx);
}
