import type { Trx } from '@tenantry/database';
import type pg from 'pg';
import type { DB } from '../generated/tables.ts';

export interface NewOutgoingMail {
  readonly id: string;
  readonly recipient: string;
  readonly template: string;
  /** Whether it is sent before mail that is not. */
  readonly isAwaited: boolean;
  readonly sealed: string;
  readonly createdAt: Date;
}

/** A mail that is taken to be sent. */
export interface ClaimedMail {
  readonly id: string;
  readonly recipient: string;
  readonly template: string;
  readonly sealed: string;
  /** How many have begun, this one included. */
  readonly attempts: number;
}

/** Adds a mail that is due at once, in the name of the transaction's organization. */
export async function insertOutgoingMail(trx: Trx<DB>, mail: NewOutgoingMail): Promise<void> {
  await trx
    .insertInto('outgoingMail')
    .values({ ...mail, dueAt: mail.createdAt })
    .execute();
}

/**
 * Takes the mail that is due longest, of those that are awaited where one is due, until `until`; undefined when none is. Each is
 * taken by one process at a time.
 */
export async function claimMail(worker: pg.Pool, now: Date, until: Date): Promise<ClaimedMail | undefined> {
  const { rows } = await worker.query<ClaimedMail>(
    `UPDATE outgoing_mail SET attempts = attempts + 1, due_at = $2 WHERE id = (
       SELECT id FROM outgoing_mail WHERE sent_at IS NULL AND failed_at IS NULL AND due_at <= $1
       ORDER BY is_awaited DESC, due_at LIMIT 1 FOR UPDATE SKIP LOCKED)
     RETURNING id, recipient, template, sealed, attempts`,
    [now, until],
  );
  return rows[0];
}

// Who has taken the mail meanwhile, because this one took too long, has raised the attempts: then these change nothing.

/** Notes that the mail was sent, and forgets what it said. */
export async function markSent(worker: pg.Pool, { id, attempts }: ClaimedMail, now: Date): Promise<void> {
  await worker.query(
    'UPDATE outgoing_mail SET sent_at = $3, sealed = NULL, failure = NULL WHERE id = $1 AND attempts = $2',
    [id, attempts, now],
  );
}

/** Notes why the mail could not be sent, and when to try again; null is never. */
export async function markFailed(
  worker: pg.Pool,
  { id, attempts }: ClaimedMail,
  failure: { readonly failure: string; readonly retryAt: Date | null; readonly now: Date },
): Promise<void> {
  await worker.query(
    `UPDATE outgoing_mail SET failure = $3, due_at = coalesce($4, due_at), failed_at = CASE WHEN $4::timestamptz IS NULL THEN $5::timestamptz END
     WHERE id = $1 AND attempts = $2`,
    [id, attempts, failure.failure, failure.retryAt, failure.now],
  );
}

/** Deletes the mails of before that were sent or given up. */
export async function deleteOldMails(worker: pg.Pool, before: Date): Promise<void> {
  await worker.query(
    'DELETE FROM outgoing_mail WHERE created_at < $1 AND (sent_at IS NOT NULL OR failed_at IS NOT NULL)',
    [before],
  );
}
