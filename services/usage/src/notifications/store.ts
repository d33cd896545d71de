import type { MemberDb, PersonDb, Trx } from '@tenantry/database';
import { type Selectable, sql } from 'kysely';
import type pg from 'pg';
import type { NotificationCategory, NotificationMail } from '../generated/schema.ts';
import type { DB } from '../generated/tables.ts';

export type NotificationRow = Omit<Selectable<DB['notification']>, 'category'> & {
  readonly category: NotificationCategory;
};

/** Which notifications are meant; null is no condition. */
export interface NotificationFilter {
  readonly isUnread: boolean | null;
  readonly category: NotificationCategory | null;
}

/** An event as people are told of it. */
export interface Told {
  readonly eventId: string;
  readonly eventType: string;
  readonly category: NotificationCategory;
  readonly title: string;
  readonly body: string;
  readonly personId: string | null;
  readonly occurredAt: Date;
  readonly createdAt: Date;
  /** Whether those who want it are mailed, and how who has not said how they want it. */
  readonly isMailed: boolean;
  readonly mail: NotificationMail;
}

/** Tells these people of an event, unless they were told, do not want to be or are erased; returns who was, and how they are mailed. */
export async function notifyPeople(
  trx: Trx<DB>,
  userIds: readonly string[],
  told: Told,
): Promise<{ userId: string; mail: NotificationMail }[]> {
  const { rows } = await sql<{ userId: string; mail: NotificationMail }>`
    SELECT told_user_id AS user_id, told_mail AS mail FROM notify_people(${userIds}::uuid[], ${JSON.stringify(told)}::jsonb)`.execute(
    trx,
  );
  return rows;
}

/**
 * Takes what waits for a digest of the next so many people since before a time, by person and oldest first, what was read meanwhile
 * included; nobody else gets it then. There is nothing of nobody.
 */
export async function takeDigests(
  trx: Trx<DB>,
  { before, now, people }: { readonly before: Date; readonly now: Date; readonly people: number },
): Promise<NotificationRow[]> {
  const { rows } = await sql<NotificationRow>`SELECT * FROM take_digests(${before}, ${now}, ${people})`.execute(trx);
  return rows;
}

/** The organizations in which something waits for a digest. The worker's pool sees those of everybody. */
export async function findOrganizationsToDigest(worker: pg.Pool): Promise<string[]> {
  const { rows } = await worker.query<{ org_id: string }>(
    `SELECT DISTINCT org_id FROM notification WHERE mail = 'DAILY' AND mailed_at IS NULL`,
  );
  return rows.map((row) => row.org_id);
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
    .where('isShown', '=', true)
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
      unread
        .selectFrom('notification')
        .select('id')
        .where('isShown', '=', true)
        .where('readAt', 'is', null)
        .limit(most)
        .as('unread'),
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

/** Deletes every notification of the person of the scope, those about them, told or yet to be, how they want to be told, and what they might do. */
export async function eraseNotifications(trx: Trx<DB>): Promise<void> {
  // Without a condition: one would have to read what the policy alone may name.
  await trx.deleteFrom('notification').execute();
  await trx.deleteFrom('notificationTelling').execute();
  await sql`SELECT forget_own_tellings()`.execute(trx);
  await trx.deleteFrom('notificationPreference').execute();
  await trx.deleteFrom('memberRights').execute();
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
