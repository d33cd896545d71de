import type { AnyTrx, PlatformDb } from '@tenantry/database';
import { sql } from 'kysely';
import type pg from 'pg';

/** How something that recurs ended last. */
export interface Outcome {
  readonly name: string;
  readonly outcome: 'DONE' | 'FAILED' | 'CANCELED';
  /** Why it failed; null when it is done. */
  readonly error: string | null;
}

/** Notes how something that recurs ended. The worker's pool may. */
export async function noteOutcome(pool: pg.Pool, { name, outcome, error }: Outcome): Promise<void> {
  await pool.query(
    `INSERT INTO recurring_job (name, outcome, error, ended_at) VALUES ($1, $2, $3, clock_timestamp())
     ON CONFLICT (name) DO UPDATE SET outcome = excluded.outcome, error = excluded.error, ended_at = excluded.ended_at`,
    [name, outcome, error],
  );
}

/** How many jobs of a kind there are. */
export interface KindStanding {
  readonly kind: string;
  readonly running: number;
  /** That were not begun yet. */
  readonly waiting: number;
  /** That have failed and are tried again. */
  readonly retrying: number;
  /** That have failed for good. */
  readonly failed: number;
}

/** The same of what recurs, with how it ended last. */
export interface RecurringStanding extends KindStanding {
  /** How often what is done or waits was begun. */
  readonly attempts: number;
  /** When what waits is begun, or tried again; null when nothing does. */
  readonly runAt: Date | null;
  /** When this was looked up, by the database's clock, as graphile-worker goes by it. */
  readonly lookedAt: Date;
  readonly outcome: Outcome['outcome'] | null;
  readonly error: string | null;
  readonly endedAt: Date | null;
}

/** How it stands with these kinds of jobs, in this order. */
export async function findKindStandings<DB>(db: PlatformDb<DB>, kinds: readonly string[]): Promise<KindStanding[]> {
  const { rows } = await sql<KindStanding>`
    select kind, coalesce(running, 0) as running, coalesce(waiting, 0) as waiting, coalesce(retrying, 0) as retrying,
      coalesce(failed, 0) as failed
    from unnest(${kinds}::text[]) with ordinality as known (kind, place) left join job_standings() using (kind)
    order by place`.execute(db);
  return rows;
}

/** How it stands with what recurs under these names, in this order. */
export async function findRecurringStandings<DB>(
  db: PlatformDb<DB>,
  names: readonly string[],
): Promise<RecurringStanding[]> {
  const { rows } = await sql<RecurringStanding>`
    select kind, coalesce(running, 0) as running, coalesce(waiting, 0) as waiting, coalesce(retrying, 0) as retrying,
      coalesce(failed, 0) as failed, coalesce(attempts, 0) as attempts, run_at as "runAt", now() as "lookedAt",
      outcome, error, ended_at as "endedAt"
    from unnest(${names}::text[]) with ordinality as known (kind, place) left join job_standings() using (kind)
      left join recurring_job on recurring_job.name = kind
    order by place`.execute(db);
  return rows;
}

/** Lets go of what waits under the name, in the scope of no organization. What is being done goes on; `IDLE` when nothing waited. */
export async function cancelRecurring(trx: AnyTrx, name: string): Promise<'CANCELED' | 'RUNNING' | 'IDLE'> {
  const { rows } = await sql<{ became: 'CANCELED' | 'RUNNING' | 'IDLE' }>`
    select cancel_recurring_job(${name}) as became`.execute(trx);
  return rows[0]!.became;
}
