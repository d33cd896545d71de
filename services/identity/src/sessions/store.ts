import { groupInOrderOf, type PersonDb, type TenantDb, type Trx } from '@tenantry/database';
import { sql } from 'kysely';
import type { DB } from '../generated/tables.ts';

export interface SessionRow {
  readonly id: string;
  readonly userId: string;
  readonly ipAddress: string | null;
  readonly userAgent: string | null;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly lastSeenAt: Date;
}

const columns = ['id', 'userId', 'ipAddress', 'userAgent', 'createdAt', 'expiresAt'] as const;
/** A session that was not used yet was seen when it began. */
const lastSeenAt = sql<Date>`coalesce(
  (SELECT use.last_used_at FROM auth.session_use use WHERE use.session_id = session.id), session.created_at)`.as(
  'lastSeenAt',
);
/** The most sessions that are listed of one person. */
const maximumListed = 100;

/** The sessions of each person that last beyond `now`, the last one used first; those of strangers are not seen. */
export async function findSessions(
  db: PersonDb<DB> | TenantDb<DB>,
  userIds: readonly string[],
  now: Date,
): Promise<SessionRow[][]> {
  const sessions = await (db as TenantDb<DB>)
    .with('listed', (cte) =>
      cte
        .selectFrom('auth.session')
        .select(columns)
        .select(lastSeenAt)
        .where('userId', 'in', userIds)
        .where('expiresAt', '>', now),
    )
    .with('placed', (cte) =>
      cte
        .selectFrom('listed')
        .selectAll()
        .select(({ fn }) =>
          fn
            .agg<bigint>('row_number')
            .over((over) => over.partitionBy('userId').orderBy('lastSeenAt', 'desc').orderBy('id', 'desc'))
            .as('place'),
        ),
    )
    .selectFrom('placed')
    .select([...columns, 'lastSeenAt'])
    .where('place', '<=', BigInt(maximumListed))
    .orderBy('place')
    .execute();
  return groupInOrderOf(userIds, sessions, ({ userId }) => userId);
}

/** Ends one session of the transaction's person; undefined when they have none with this ID. */
export function deleteSession(trx: Trx<DB>, id: string): Promise<SessionRow | undefined> {
  return trx
    .deleteFrom('auth.session')
    .where('id', '=', id)
    .returning(columns)
    .returning(lastSeenAt)
    .executeTakeFirst();
}

/** Ends a person's sessions, all of them or all but one. */
export async function deleteSessions(trx: Trx<DB>, userId: string, kept: string | null): Promise<SessionRow[]> {
  const ended = await trx
    .deleteFrom('auth.session')
    .where('userId', '=', userId)
    .$if(kept !== null, (query) => query.where('id', '<>', kept))
    .returning(columns)
    .returning(lastSeenAt)
    .execute();
  return ended.toSorted(
    (one, other) => other.lastSeenAt.getTime() - one.lastSeenAt.getTime() || (other.id < one.id ? -1 : 1),
  );
}
