import { type Database, isViolationOf, type TenantReads, type Trx, type TrxMeta } from '@tenantry/database';
import { sql } from 'kysely';
import type { DB } from '../generated/tables.ts';

/** How exactly the last use is known, in milliseconds. With the gateway's memory of a caller, it is a minute at most. */
const precisionMs = 40_000;

/** A session that is being used. */
export interface UsedSession {
  readonly id: string;
  readonly userId: string;
  readonly createdAt: Date;
}

/**
 * Notes that a session is used now, in whatever organization. Answers the longest time in seconds that it ever rested, the
 * present rest included, which never becomes less; null when the session has ended meanwhile.
 */
export async function noteSessionUse(
  database: Database<DB>,
  session: UsedSession,
  meta: TrxMeta,
): Promise<number | null> {
  const { id, userId } = session;
  const now = meta.clock.now();
  const known = await database
    .person(userId)
    .selectFrom('auth.sessionUse')
    .select(['lastUsedAt', 'longestRestSeconds'])
    .where('sessionId', '=', id)
    .executeTakeFirst();
  if (known && now.getTime() - known.lastUsedAt.getTime() < precisionMs) return known.longestRestSeconds;
  try {
    return await database.transact({ userId }, meta, (trx) => writeSessionUse(trx, session, now));
  } catch (error) {
    if (isViolationOf(error, 'session_use_session_id_fkey')) return null;
    throw error;
  }
}

async function writeSessionUse(trx: Trx<DB>, { id, userId, createdAt }: UsedSession, now: Date): Promise<number> {
  // Until its first use a session rests from its beginning on.
  const firstRest = Math.max(0, Math.floor((now.getTime() - createdAt.getTime()) / 1_000));
  const { rows } = await sql<{ longestRestSeconds: number }>`
    INSERT INTO auth.session_use AS use (session_id, user_id, last_used_at, longest_rest_seconds)
    VALUES (${id}, ${userId}, ${now}, ${firstRest})
    ON CONFLICT (session_id) DO UPDATE SET
      last_used_at = greatest(use.last_used_at, excluded.last_used_at),
      longest_rest_seconds = greatest(
        use.longest_rest_seconds, floor(extract(epoch FROM excluded.last_used_at - use.last_used_at))::integer)
    RETURNING longest_rest_seconds`.execute(trx);
  return rows[0]!.longestRestSeconds;
}

/** What a policy judges of a member's session; null when there is no such session. */
export async function findSessionTerms(db: TenantReads<DB>, sessionId: string) {
  const found = await db
    .selectFrom('auth.session')
    .leftJoin('auth.sessionUse', 'auth.sessionUse.sessionId', 'auth.session.id')
    .select(['auth.session.createdAt', 'auth.session.amr', 'auth.sessionUse.longestRestSeconds'])
    .where('auth.session.id', '=', sessionId)
    .executeTakeFirst();
  if (!found) return null;
  const { createdAt, amr, longestRestSeconds } = found;
  return { createdAt, amr: amr.split(' '), longestRestSeconds: longestRestSeconds ?? 0 };
}
