import type pg from 'pg';
import type { ClaimedDelivery } from './claim-store.ts';

/** How an attempt went. */
export interface Attempt {
  readonly startedAt: Date;
  readonly durationMs: number;
  readonly statusCode: number | null;
  /** Null when it was taken. */
  readonly failure: string | null;
  readonly response: string | null;
}

// Who has taken the delivery meanwhile, because this one took too long, has raised the attempts: then these change nothing of it.
// What was given up meanwhile with its endpoint stays so, unless it was taken after all.

/** A delivery that was taken, and how. */
export interface Taken {
  readonly claimed: ClaimedDelivery;
  readonly attempt: Attempt;
  readonly now: Date;
}

/** Notes that deliveries were taken, and that their endpoints work. */
export async function markDelivered(worker: pg.Pool, taken: readonly Taken[]): Promise<void> {
  const given = taken.map(({ claimed, attempt, now }) => ({
    ...{ org_id: claimed.orgId, id: claimed.id, endpoint_id: claimed.endpointId, number: claimed.attemptCount, now },
    ...{ started_at: attempt.startedAt, duration_ms: attempt.durationMs },
    ...{ url: claimed.url, status_code: attempt.statusCode, response: attempt.response },
  }));
  // The endpoint may be deleted while it is being sent to, and its deliveries with it.
  await worker.query(
    `WITH given AS MATERIALIZED (
       SELECT * FROM jsonb_to_recordset($1::jsonb) AS given (org_id uuid, id uuid, endpoint_id uuid, number integer,
         now timestamptz, started_at timestamptz, duration_ms integer, url text, status_code integer, response text)
     ), noted AS (
       INSERT INTO webhook_attempt (org_id, delivery_id, number, started_at, duration_ms, url, status_code, response)
       SELECT org_id, id, given.number, given.started_at, given.duration_ms, given.url, given.status_code, given.response
       FROM given JOIN webhook_delivery USING (org_id, id)
     ), recovered AS (
       UPDATE webhook_endpoint endpoint SET failing_since = NULL, warned_days = 0
       WHERE (org_id, id) IN (SELECT org_id, endpoint_id FROM given) AND failing_since IS NOT NULL
     )
     UPDATE webhook_delivery delivery SET state = 'DELIVERED', finished_at = given.now FROM given
     WHERE delivery.org_id = given.org_id AND delivery.id = given.id AND delivery.attempt_count = given.number`,
    [JSON.stringify(given)],
  );
}

/** Notes why a delivery was not taken, and when to try again; null is never. */
export async function markFailed(
  worker: pg.Pool,
  claimed: ClaimedDelivery,
  attempt: Attempt,
  { retryAt, now }: { readonly retryAt: Date | null; readonly now: Date },
) {
  await worker.query(
    `WITH noted AS (${insertAttempt}), failing AS (
       UPDATE webhook_endpoint SET failing_since = $11 WHERE org_id = $1 AND id = $10 AND failing_since IS NULL
     )
     UPDATE webhook_delivery SET due_at = coalesce($12, due_at),
       state = CASE WHEN $12::timestamptz IS NULL THEN 'FAILED' ELSE 'PENDING' END,
       finished_at = CASE WHEN $12::timestamptz IS NULL THEN $11::timestamptz END
     WHERE org_id = $1 AND id = $2 AND attempt_count = $3 AND state = 'PENDING'`,
    [...attemptValues(claimed, attempt), claimed.endpointId, now, retryAt],
  );
}

// The endpoint may be deleted while it is being sent to, and its deliveries with it.
const insertAttempt = `
  INSERT INTO webhook_attempt (org_id, delivery_id, number, started_at, duration_ms, url, status_code, failure, response)
  SELECT org_id, id, $3, $4::timestamptz, $5::integer, $6::text, $7::integer, $8::text, $9::text FROM webhook_delivery
  WHERE org_id = $1 AND id = $2`;

function attemptValues({ orgId, id, attemptCount, url }: ClaimedDelivery, attempt: Attempt) {
  const { startedAt, durationMs, statusCode, failure, response } = attempt;
  return [orgId, id, attemptCount, startedAt, durationMs, url, statusCode, failure, response];
}
