import { metaOf, type Trx } from '@tenantry/database';
import { sql } from 'kysely';
import type pg from 'pg';
import type { DB } from '../generated/tables.ts';
import type { CheckpointRow } from './checkpoint-store.ts';

/** The organizations whose latest checkpoint was not told yet, and none since a moment. */
export async function findUnannounced(worker: pg.Pool, since: Date): Promise<string[]> {
  const { rows } = await worker.query<{ orgId: string }>(
    `SELECT org_id AS "orgId" FROM audit_head
     WHERE tree_size > announced AND (announced_at IS NULL OR announced_at <= $1) ORDER BY 1`,
    [since],
  );
  return rows.map(({ orgId }) => orgId);
}

/** The organization's latest checkpoint, noted as told now; undefined where it was, or another was since a moment. */
export async function takeUnannounced(trx: Trx<DB>, since: Date): Promise<CheckpointRow | undefined> {
  const { rows } = await sql<CheckpointRow>`
    WITH announced AS (
      UPDATE audit_head SET announced = tree_size, announced_at = ${metaOf(trx).clock.now()}::timestamptz
      WHERE tree_size > announced AND (announced_at IS NULL OR announced_at <= ${since}::timestamptz)
      RETURNING tree_size)
    SELECT checkpoint.* FROM announced JOIN audit_checkpoint checkpoint ON checkpoint.size = announced.tree_size`.execute(
    trx,
  );
  return rows[0];
}
