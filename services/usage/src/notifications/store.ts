import type { MemberDb, PersonDb, Trx } from '@tenantry/database';
import { type Insertable, type Selectable, sql } from 'kysely';
import type pg from 'pg';
import type { NotificationCategory } from '../generated/schema.ts';
import type { DB } from '../generated/tables.ts';

export type NotificationRow = Omit<Selectable<DB['notification']>, 'category'> & {
  readonly category: NotificationCategory;
};

/** Which notifications are meant; null is no condition. */
export interface NotificationFilter {
  readonly isUnread: boolean | null;
  readonly category: NotificationCategory | null;
}

/** Tells these people of an event, unless they were told or are erased. */
export async function insertNotifications(
  trx: Trx<DB>,
  told: Omit<Insertable<DB['notification']>, 'userId' | 'orgId' | 'id' | 'readAt'>,
  userIds: readonly string[],
): Promise<void> {
  const { eventId, category, eventType, title, body, personId, occurredAt, createdAt } = told;
  // Without naming the key: for that the runtime role would have to see what is not its own.
  await sql`
    INSERT INTO notification (user_id, event_id, category, event_type, title, body, person_id, occurred_at, created_at)
    SELECT user_id, ${eventId}, ${category}, ${eventType}, ${title}, ${body}, ${personId}, ${occurredAt}, ${createdAt}
    FROM unnest(${userIds}::uuid[]) AS given (user_id)
    WHERE NOT EXISTS (SELECT FROM erased_person WHERE id IN (user_id, ${personId}))
    ORDER BY user_id
    ON CONFLICT DO NOTHING`.execute(trx);
}

/** The member's notifications before an ID, newest first. */
export function findNotificationsBefore(
  db: MemberDb<DB>,
  { isUnread, category }: NotificationFilter,
  before: string | null,
  limit: number,
): Promise<NotificationRow[]> {
  return db
    .selectFrom('notification')
    .selectAll()
    .$if(isUnread !== null, (query) => query.where('readAt', isUnread === true ? 'is' : 'is not', null))
    .$if(category !== null, (query) => query.where('category', '=', category))
    .$if(before !== null, (query) => query.where('id', '<', before))
    .orderBy('id', 'desc')
    .limit(limit)
    .$castTo<NotificationRow>()
    .execute();
}

/** How many of the member's notifications are not read, as far as `most`. */
export async function countUnread(db: MemberDb<DB>, most: number): Promise<number> {
  const { count } = await db
    .selectFrom((unread) =>
      unread.selectFrom('notification').select('id').where('readAt', 'is', null).limit(most).as('unread'),
    )
    .select(({ fn }) => fn.countAll<bigint>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Marks the member's notifications as read, those of `ids` or all up to a time; returns how many were not. */
export async function markRead(
  trx: Trx<DB>,
  which: { readonly ids: readonly string[] } | { readonly category: NotificationCategory | null },
  now: Date,
): Promise<number> {
  const { numUpdatedRows } = await trx
    .updateTable('notification')
    .set({ readAt: now })
    .where('readAt', 'is', null)
    .$if('ids' in which, (query) => query.where('id', 'in', (which as { ids: readonly string[] }).ids))
    .$if('category' in which && which.category !== null, (query) =>
      query.where('category', '=', (which as { category: string }).category),
    )
    .executeTakeFirstOrThrow();
  return Number(numUpdatedRows);
}

/** The newest notifications of the person of the scope, in whatever organization. */
export async function findOwnNotifications(db: PersonDb<DB>, most: number): Promise<NotificationRow[]> {
  const { rows } = await sql<NotificationRow>`SELECT * FROM own_notifications(${most})`.execute(db);
  return rows;
}

/** Deletes every notification of the person of the scope, and those about them. */
export async function eraseNotifications(trx: Trx<DB>): Promise<void> {
  // Without a condition: one would have to read what the policy alone may name.
  await trx.deleteFrom('notification').execute();
}

/** Deletes up to 5,000 notifications of before, of every organization, and returns how many. The worker's pool may. */
export async function deleteOldNotifications(worker: pg.Pool, before: Date): Promise<number> {
  const { rowCount } = await worker.query(
    `DELETE FROM notification WHERE (org_id, id) IN (
       SELECT org_id, id FROM notification WHERE created_at < $1 ORDER BY created_at LIMIT 5000)`,
    [before],
  );
  return rowCount ?? 0;
}
