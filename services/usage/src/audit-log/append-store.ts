import { enqueue, type Trx } from '@tenantry/database';
import { sql } from 'kysely';
import type { DB } from '../generated/tables.ts';
import type { AuditEntryRow } from './store.ts';

/** An entry that has no number yet, and one that has. */
export type NewEntry = Omit<AuditEntryRow, 'number' | 'recordedAt'>;
export type Numbered = AuditEntryRow;

/** Where the organization's log ends, and its tree. */
export interface Head {
  readonly number: bigint;
  /** When the last entry was recorded; null in an empty log. */
  readonly recordedAt: Date | null;
  readonly treeSize: bigint;
  readonly roots: readonly Buffer[];
}

/**
 * Takes the turn to write into logs until the transaction ends, and tells where the organization's ends. One transaction
 * has it at a time: two that each write into several organizations' would lock each other's heads.
 */
export async function takeTurn(trx: Trx<DB>): Promise<Head> {
  // In a statement of its own, so that the next one sees what was committed while the turn was waited for.
  await enqueue(trx, sql`SELECT pg_advisory_xact_lock(hashtext('audit_log'))`.compile(trx));
  const { rows } = await sql<Head>`
    SELECT number, tree_size AS "treeSize", roots,
      (SELECT recorded_at FROM audit_entry last WHERE last.number = audit_head.number) AS "recordedAt"
    FROM audit_head`.execute(trx);
  return rows[0] ?? { number: 0n, recordedAt: null, treeSize: 0n, roots: [] };
}

/** Which of these were entered into the log already, those that it let go among them. */
export async function findEnteredAmong(trx: Trx<DB>, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ id: string }>`
    SELECT id FROM audit_entry WHERE id = ANY (${ids}::uuid[])
    UNION ALL SELECT id FROM audit_let_go WHERE id = ANY (${ids}::uuid[])`.execute(trx);
  return new Set(rows.map(({ id }) => id));
}

/** Writes entries under the numbers that they have. */
export async function insertEntries(trx: Trx<DB>, entries: readonly Numbered[]): Promise<void> {
  const rows = entries.map(({ number, personalDigest, ...entry }) => ({
    number: String(number),
    id: entry.id,
    action: entry.action,
    actor: entry.actor,
    targets: entry.targets,
    outcome: entry.outcome,
    occurred_at: entry.occurredAt,
    recorded_at: entry.recordedAt,
    request_id: entry.requestId,
    digest: personalDigest?.toString('hex') ?? null,
  }));
  const entered = sql`
    INSERT INTO audit_entry (number, id, action, actor, targets, outcome, occurred_at, recorded_at, request_id, personal_digest)
    SELECT number, id, action, actor, targets, outcome, occurred_at, recorded_at, request_id, decode(digest, 'hex')
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS entry (number bigint, id uuid, action text, actor jsonb,
      targets jsonb, outcome text, occurred_at timestamptz, recorded_at timestamptz, request_id text, digest text)`;
  await enqueue(trx, entered.compile(trx));
  const targets = entries.flatMap(({ number, targets: ofEntry }) =>
    [...new Set(ofEntry.map(({ id }) => id))].map((id) => ({ id, number: String(number) })),
  );
  if (targets.length === 0) return;
  const targeted = sql`
    INSERT INTO audit_target (target_id, number)
    SELECT * FROM unnest(${targets.map(({ id }) => id)}::text[], ${targets.map(({ number }) => number)}::bigint[])`;
  await enqueue(trx, targeted.compile(trx));
}
