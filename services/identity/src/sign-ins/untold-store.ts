import type { JsonObject, PersonDb, Trx } from '@tenantry/database';
import { sql } from 'kysely';
import type pg from 'pg';
import type { DB } from '../generated/tables.ts';

type UntoldRow = JsonObject & { readonly id: string };

/** Something that happened under `/auth` and is not told yet: a session began or was ended, or a row was changed. */
export interface Untold {
  readonly action: string;
  readonly sessionId: string | null;
  /** The table of the row. */
  readonly changed: string | null;
  readonly before: UntoldRow | null;
  readonly after: UntoldRow | null;
  /** Where the person belonged when it happened. */
  readonly orgIds: readonly string[];
}

/** A request that has left something untold: whose, when and from where. */
export interface UntoldOccasion {
  readonly id: string;
  readonly userId: string;
  readonly occurredAt: Date;
  readonly ip: string | null;
  readonly userAgent: string | null;
}

/**
 * Takes what an occasion of the transaction's person has left untold, in the order in which it happened, with the organizations
 * that they belong to now. Whoever takes it tells it: another gets nothing, unless this transaction is rolled back.
 */
export async function takeUntold(trx: Trx<DB>, occasion: string): Promise<{ untold: Untold[]; orgIds: string[] }> {
  const { rows } = await sql<{ untold: Untold[]; orgIds: string[] }>`
    WITH taken AS (DELETE FROM auth.untold WHERE occasion = ${occasion} RETURNING *)
    SELECT coalesce(json_agg(json_build_object('action', action, 'sessionId', session_id, 'changed', changed, 'before', before,
        'after', after, 'orgIds', org_ids) ORDER BY id), '[]') AS untold,
      array(SELECT org_id FROM own_memberships()) AS org_ids
    FROM taken`.execute(trx);
  return rows[0]!;
}

/** Whose an occasion is that has left something untold; null where it has not. The worker's pool sees everybody's. */
export async function findWhose(worker: pg.Pool, occasion: string): Promise<string | null> {
  const { rows } = await worker.query<{ user_id: string }>(
    'SELECT user_id FROM auth.untold WHERE occasion = $1 LIMIT 1',
    [occasion],
  );
  return rows[0]?.user_id ?? null;
}

const occasions = `SELECT occasion AS id, user_id AS "userId", min(occurred_at) AS "occurredAt", min(ip) AS ip, min(user_agent) AS "userAgent"
  FROM auth.untold`;
const inOrder = 'GROUP BY occasion, user_id ORDER BY min(occurred_at)';

/** The oldest occasions whose request has been over for so many seconds, by the database's clock, and never told; a thousand at most. */
export async function findForgotten(worker: pg.Pool, seconds: number): Promise<UntoldOccasion[]> {
  const { rows } = await worker.query<UntoldOccasion>(
    `${occasions} GROUP BY occasion, user_id HAVING max(occurred_at) < now() - make_interval(secs => $1)
     ORDER BY min(occurred_at) LIMIT 1000`,
    [seconds],
  );
  return rows;
}

/** What of the person of the scope is not told yet. */
export async function findOwnUntold(db: PersonDb<DB>): Promise<UntoldOccasion[]> {
  const { rows } = await sql<UntoldOccasion>`${sql.raw(occasions)} ${sql.raw(inOrder)}`.execute(db);
  return rows;
}
