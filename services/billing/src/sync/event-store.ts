import type pg from 'pg';
import type { Distrust, Notification } from '../stripe/notification.ts';

// All of this is the worker's: what Stripe tells is of no organization until it is known whose customer it is about.

/** Keeps a notification; one that is kept already changes nothing. */
export async function keepEvent(worker: pg.Pool, event: Notification, receivedAt: Date): Promise<void> {
  const { id, type, customerId, happenedAt } = event;
  await worker.query({
    name: 'keep-stripe-event',
    text: `INSERT INTO stripe_event (id, type, customer_id, happened_at, received_at) VALUES ($1, $2, $3, $4, $5)
      ON CONFLICT (id) DO NOTHING`,
    values: [id, type, customerId, happenedAt, receivedAt],
  });
}

/** Counts a notification that was not believed. */
export async function countRefusal(worker: pg.Pool, reason: Distrust, at: Date): Promise<void> {
  await worker.query(
    `INSERT INTO stripe_refusal AS refusal (reason, count, last_at) VALUES ($1, 1, $2)
     ON CONFLICT (reason) DO UPDATE SET count = refusal.count + 1, last_at = excluded.last_at`,
    [reason, at],
  );
}

/** A customer that something was told of, and the last of what was. Null: what is about no customer. */
export interface Pending {
  readonly customerId: string | null;
  readonly seq: string;
  /** Whether something was told of money that was paid back. */
  readonly isOfRefunds: boolean;
}

/** Up to 100 customers whose notifications have yet to be followed, the longest waiting first. */
export async function findPending(worker: pg.Pool, now: Date): Promise<Pending[]> {
  const { rows } = await worker.query<Pending>(
    `SELECT customer_id AS "customerId", max(seq)::text AS seq,
       bool_or(type LIKE 'refund.%' OR type LIKE 'charge.refund%') AS "isOfRefunds" FROM stripe_event
     WHERE applied_at IS NULL GROUP BY customer_id
     HAVING max(retry_at) IS NULL OR max(retry_at) <= $1
     ORDER BY min(seq) LIMIT 100`,
    [now],
  );
  return rows;
}

/** Notes that all that was told of a customer up to `seq` is followed. `error` says why it leads nowhere. */
export async function markApplied(
  worker: pg.Pool,
  { customerId, seq }: Pending,
  appliedAt: Date,
  error: string | null = null,
): Promise<void> {
  await worker.query(
    `UPDATE stripe_event SET applied_at = $3, error = $4
     WHERE customer_id IS NOT DISTINCT FROM $1 AND seq <= $2 AND applied_at IS NULL`,
    [customerId, seq, appliedAt, error],
  );
}

/** Notes that what was told of a customer could not be followed, to try again in 5 s and then ever later, up to an hour. */
export async function markFailed(
  worker: pg.Pool,
  { customerId, seq }: Pending,
  now: Date,
  error: string,
): Promise<void> {
  await worker.query(
    `UPDATE stripe_event SET attempts = attempts + 1, error = $4,
       retry_at = $3::timestamptz + least(interval '1 hour', interval '5 seconds' * power(2, least(attempts, 12)))
     WHERE customer_id IS NOT DISTINCT FROM $1 AND seq <= $2 AND applied_at IS NULL`,
    [customerId, seq, now, error.slice(0, 1_000)],
  );
}

/** Forgets notifications that were followed more than 30 days ago; Stripe repeats them for 3 days at most. */
export async function forgetOldEvents(worker: pg.Pool, now: Date): Promise<void> {
  await worker.query(
    `DELETE FROM stripe_event WHERE applied_at IS NOT NULL AND received_at < $1::timestamptz - interval '30 days'`,
    [now],
  );
}

/** The organization of a customer of Stripe's; null when none is known. */
export async function findOrganizationOf(worker: pg.Pool, customerId: string): Promise<string | null> {
  const { rows } = await worker.query<{ orgId: string }>(
    'SELECT org_id AS "orgId" FROM billing_customer WHERE stripe_customer_id = $1',
    [customerId],
  );
  return rows[0]?.orgId ?? null;
}

/** Up to 500 organizations that Stripe knows and that were not compared with it since a moment, or ever, after one of them. */
export async function findUncompared(worker: pg.Pool, since: Date | null, after: string | null): Promise<string[]> {
  const { rows } = await worker.query<{ orgId: string }>(
    `SELECT org_id AS "orgId" FROM billing_customer
     WHERE stripe_customer_id IS NOT NULL AND ($1::timestamptz IS NULL OR synced_at IS NULL OR synced_at < $1)
       AND ($2::uuid IS NULL OR org_id > $2)
     ORDER BY org_id LIMIT 500`,
    [since, after],
  );
  return rows.map(({ orgId }) => orgId);
}
