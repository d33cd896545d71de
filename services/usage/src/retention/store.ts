import { connectPool, type Trx } from '@tenantry/database';
import { sql } from 'kysely';
import type pg from 'pg';
import type { DB } from '../generated/tables.ts';

/** Makes the partitions of these months, each named by any moment of it, where they are missing. */
export async function ensureMonths(worker: pg.Pool, months: readonly Date[]): Promise<void> {
  await worker.query('SELECT ensure_usage_event_months($1::date[])', [months.map((month) => month.toISOString())]);
}

/** For how many months events are kept, by organization; null is for ever. */
export async function findRetentions(
  worker: pg.Pool,
): Promise<{ readonly orgId: string; readonly months: number | null }[]> {
  const { rows } = await worker.query<{ orgId: string; months: number | null }>(
    'SELECT org_id AS "orgId", retention_months AS months FROM entitlement_set',
  );
  return rows;
}

/** Deletes up to `most` of the organization's events before a moment, the oldest first, and returns how many. */
export async function pruneEvents(trx: Trx<DB>, before: Date, most: number): Promise<number> {
  const { rows } = await sql<{ pruned: number }>`SELECT prune_usage_events(${before}, ${most}) AS pruned`.execute(trx);
  return rows[0]?.pruned ?? 0;
}

/**
 * Drops the partitions of months that ended by `before`. Writers go on meanwhile: a partition is detached concurrently, which
 * waits for them and has none wait. What an earlier call did not finish is finished first. One process at a time; others return.
 */
export async function dropMonths(url: string, before: Date): Promise<string[]> {
  const pool = connectPool({ url, service: 'usage', role: 'owner', max: 1 });
  const client = await pool.connect();
  try {
    // It waits for transactions that are under way, however long they take.
    await client.query(`SET statement_timeout = '10min'; SET lock_timeout = '10min'; SET timezone = 'UTC'`);
    const { rows: locks } = await client.query<{ got: boolean }>(
      `SELECT pg_try_advisory_lock(hashtext('usage_event months')) AS got`,
    );
    if (!locks[0]?.got) return [];
    const { rows } = await client.query<{ name: string; state: 'attached' | 'pending' | 'detached' }>(
      `SELECT c.relname AS name, CASE WHEN i.inhparent IS NULL THEN 'detached' WHEN i.inhdetachpending THEN 'pending' ELSE 'attached' END AS state
       FROM pg_class c LEFT JOIN pg_inherits i ON i.inhrelid = c.oid
       WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname ~ '^usage_event_\\d{6}$'
         AND (i.inhparent IS NULL OR i.inhdetachpending
           OR to_date(right(c.relname, 6), 'YYYYMM') + interval '1 month' <= $1::timestamptz)
       ORDER BY 1`,
      [before],
    );
    for (const { name, state } of rows) {
      if (state !== 'detached')
        await client.query(
          `ALTER TABLE usage_event DETACH PARTITION ${name} ${state === 'pending' ? 'FINALIZE' : 'CONCURRENTLY'}`,
        );
      await client.query(`DROP TABLE ${name}`);
    }
    return rows.map(({ name }) => name);
  } finally {
    client.release(true);
    await pool.end();
  }
}
