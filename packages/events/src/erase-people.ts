import type { AnyTrx } from '@tenantry/database';
import { sql } from 'kysely';
import type { Pool } from 'pg';

/** How many events are looked at in a statement. */
const batch = 2_000;

/**
 * Has everything personal about somebody who is erased taken off what this service has published, soon after the
 * transaction: their mail address, where it is given, and where they were and with what.
 */
export async function forgetPerson(trx: AnyTrx, userId: string, email: string | null = null): Promise<void> {
  await sql`INSERT INTO outbox_erasure (user_id, email) VALUES (${userId}::uuid, ${email}) ON CONFLICT DO NOTHING`.execute(
    trx,
  );
}

/**
 * Takes the people of whom `forgetPerson` was told off the events up to `head`, before which all of theirs are numbered.
 * The events stay, of the same shape, for whoever has yet to read them. Cut off, it goes on where it was.
 * Resolves to whether there was anybody to erase.
 */
export async function erasePeople(pool: Pool, head: bigint): Promise<boolean> {
  await pool.query(
    `UPDATE outbox_erasure SET until_pos = $1,
       done_pos = coalesce((SELECT min(pos) FROM outbox WHERE pos IS NOT NULL), 1) - 1 WHERE until_pos IS NULL`,
    [String(head)],
  );
  const { rows } = await pool.query<{ id: string; email: string | null; done: string; until: string }>(
    'SELECT user_id AS id, email, done_pos::text AS done, until_pos::text AS until FROM outbox_erasure ORDER BY user_id',
  );
  for (const { id, email, done, until } of rows) {
    for (let after = BigInt(done); after < BigInt(until); after += BigInt(batch)) {
      await pool.query(erasure, [id, email, String(after), batch]);
      await pool.query('UPDATE outbox_erasure SET done_pos = $2 WHERE user_id = $1', [
        id,
        String(after + BigInt(batch)),
      ]);
    }
    await pool.query('DELETE FROM outbox_erasure WHERE user_id = $1', [id]);
  }
  return rows.length > 0;
}

const erasure = `
  WITH erased AS MATERIALIZED (
    SELECT seq, data, without_address(
      CASE WHEN actor ->> 'userId' = $1::text OR data ->> 'userId' = $1::text THEN without_personal(data) ELSE data END,
      $2::text) AS rest
    FROM outbox WHERE pos > $3::bigint AND pos <= $3::bigint + $4::bigint
  )
  UPDATE outbox SET data = erased.rest FROM erased WHERE outbox.seq = erased.seq AND erased.rest <> erased.data`;
