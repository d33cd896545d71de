import type { Trx } from '@tenantry/database';
import { sql } from 'kysely';
import type pg from 'pg';
import type { DB } from '../generated/tables.ts';

/** From now on, until when a key may expire to be told of. */
export interface ExpirySpan {
  readonly now: Date;
  readonly until: Date;
}

// One that was replaced is to end, and one that never was to last longer than the notice is known to.
const condition = (now: string, until: string) => `expires_at > ${now} AND expires_at <= ${until}
  AND expiry_told_at IS NULL AND revoked_at IS NULL AND replaced_by IS NULL
  AND expires_at - created_at > ${until}::timestamptz - ${now}::timestamptz`;

/** The organizations that have keys to be told of. The worker's pool sees those of everybody. */
export async function findOrganizationsWithExpiring(worker: pg.Pool, { now, until }: ExpirySpan): Promise<string[]> {
  const { rows } = await worker.query<{ org_id: string }>(
    `SELECT DISTINCT org_id FROM api_key WHERE ${condition('$1', '$2')}`,
    [now, until],
  );
  return rows.map((row) => row.org_id);
}

/** Notes of the organization's keys that expire then that it is told, and returns those of which it was not. */
export async function takeExpiring(
  trx: Trx<DB>,
  { now, until }: ExpirySpan,
): Promise<{ id: string; expiresAt: Date }[]> {
  const { rows } = await sql<{ id: string; expiresAt: Date }>`
    WITH span AS MATERIALIZED (SELECT ${now}::timestamptz AS now, ${until}::timestamptz AS until)
    UPDATE api_key SET expiry_told_at = span.now FROM span
    WHERE ${sql.raw(condition('span.now', 'span.until'))}
    RETURNING id, expires_at`.execute(trx);
  return rows;
}
