import type { Trx } from '@tenantry/database';
import { sql } from 'kysely';
import type pg from 'pg';
import type { DB } from '../generated/tables.ts';
import type { CheckpointRow } from './checkpoint-store.ts';

/** The organizations whose latest checkpoint was not told yet. */
export async function findUnannounced(worker: pg.Pool): Promise<string[]> {
  const { rows } = await worker.query<{ orgId: string }>(
    'SELECT org_id AS "orgId" FROM audit_head WHERE tree_size > announced ORDER BY 1',
  );
  return rows.map(({ orgId }) => orgId);
}

/** The organization's latest checkpoint, noted as told; undefined where it was. */
export async function takeUnannounced(trx: Trx<DB>): Promise<CheckpointRow | undefined> {
  const { rows } = await sql<CheckpointRow>`
    WITH announced AS (
      UPDATE audit_head SET announced = tree_size WHERE tree_size > announced RETURNING tree_size)
    SELECT checkpoint.* FROM announced JOIN audit_checkpoint checkpoint ON checkpoint.size = announced.tree_size`.execute(
    trx,
  );
  return rows[0];
}
