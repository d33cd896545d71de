import { createHash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';
import { type AnyTrx } from '@tenantry/database';
import { sql } from 'kysely';
import type pg from 'pg';
import { fault } from './errors.ts';

/** How a request that carries an Idempotency-Key is told from others. */
export interface IdempotentRequest {
  /** Who sent it: two callers never share a key. */
  readonly principal: string;
  readonly key: string;
  /** What was asked: the mutation's name and its arguments. */
  readonly request: unknown;
}

/**
 * Runs `work` once for a key and gives everybody else who sends the key within 24 hours the first answer. The answer is
 * stored in the same transaction, so it exists exactly if the work was done; a concurrent twin waits for it. The same key
 * with another request is IDEMPOTENCY_CONFLICT. `keep` says what of the answer may be stored.
 */
export async function once<T>(
  trx: AnyTrx,
  { principal, key, request }: IdempotentRequest,
  work: () => Promise<T>,
  keep: (answer: T) => T = (answer) => answer,
): Promise<T> {
  const requestHash = createHash('sha256').update(serialize(request)).digest();
  const claimed = await sql`
    INSERT INTO idempotency_record (principal, key, request_hash) VALUES (${principal}, ${key}, ${requestHash})
    ON CONFLICT (org_id, principal, key) DO UPDATE
      SET request_hash = excluded.request_hash, response = NULL, created_at = now()
      WHERE idempotency_record.created_at < now() - interval '24 hours'
    RETURNING key`.execute(trx);

  if (claimed.rows.length === 0) return firstAnswer<T>(trx, principal, key, requestHash);

  const answer = await work();
  const response = serialize(keep(answer));
  await sql`UPDATE idempotency_record SET response = ${response} WHERE principal = ${principal} AND key = ${key}`.execute(
    trx,
  );
  return answer;
}

async function firstAnswer<T>(trx: AnyTrx, principal: string, key: string, requestHash: Buffer): Promise<T> {
  const { rows } = await sql<{ requestHash: Buffer; response: Buffer | null }>`
    SELECT request_hash, response FROM idempotency_record WHERE principal = ${principal} AND key = ${key}`.execute(trx);
  const [record] = rows;
  if (!record?.response)
    throw fault('UNAVAILABLE', 'The first request with this Idempotency-Key is not finished. Try again.');
  if (!record.requestHash.equals(requestHash)) {
    throw fault(
      'IDEMPOTENCY_CONFLICT',
      'This Idempotency-Key was used for another request. Use a new key for a new request.',
    );
  }
  return deserialize(record.response) as T;
}

/** Deletes the records that are worth nothing any more; the worker's policy admits no others. */
export async function sweepIdempotencyRecords(worker: pg.Pool): Promise<void> {
  await worker.query('DELETE FROM idempotency_record');
}
