import type { Pool } from 'pg';
import type { Envelope } from './envelope.ts';

/** The most events one read returns. */
export const batchLimit = 500;

/** Numbers every event committed before the call and returns the last number given. */
export async function numberOutbox(pool: Pool): Promise<bigint> {
  for (;;) {
    const { rows } = await pool.query<{ head: string; more: boolean }>('SELECT head::text, more FROM number_outbox()');
    const [result] = rows;
    if (!result) throw new Error('number_outbox() answered nothing');
    if (!result.more) return BigInt(result.head);
  }
}

type Row = Omit<Envelope, 'pos' | 'source'> & { readonly pos: string };

/** The first `batchLimit` numbered events after a position, in order. */
export async function readOutbox(pool: Pool, source: string, after: bigint): Promise<Envelope[]> {
  const { rows } = await pool.query<Row>(
    // Qualified in ORDER BY, or it would mean the text of the select list: 1, 10, 2.
    `SELECT pos::text, id, kind, type, schema_version AS "schemaVersion", org_id AS "orgId", subject, data, actor,
       request_id AS "requestId", traceparent, causation_id AS "causationId", occurred_at AS "occurredAt"
     FROM outbox WHERE pos > $1 ORDER BY outbox.pos LIMIT $2`,
    [String(after), batchLimit],
  );
  return rows.map((row) => ({ ...row, pos: BigInt(row.pos), source }));
}
