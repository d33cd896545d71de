import type { Trx } from '@tenantry/database';
import type { NotificationCategory, Permission } from '../generated/schema.ts';
import type { DB } from '../generated/tables.ts';

/** Of what everybody with a permission is told. */
export interface Telling {
  readonly eventId: string;
  readonly permission: Permission;
  readonly notice: {
    readonly eventType: string;
    readonly category: NotificationCategory;
    readonly title: string;
    readonly body: string;
    readonly isMailed: boolean;
  };
  readonly subject: string | null;
  readonly actorId: string | null;
  readonly personId: string | null;
  readonly occurredAt: Date;
}

/** Notes who is to be told of an event; one that comes again while they are being told changes nothing. */
export async function insertTelling(trx: Trx<DB>, telling: Telling): Promise<void> {
  await trx
    .insertInto('notificationTelling')
    .values({ ...telling, notice: JSON.stringify(telling.notice) })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** The telling of an event, for this transaction alone, and up to which user ID it has come; undefined when it is over. */
export async function lockTelling(
  trx: Trx<DB>,
  eventId: string,
): Promise<(Telling & { readonly toldUntil: string | null }) | undefined> {
  const locked = await trx
    .selectFrom('notificationTelling')
    .selectAll()
    .where('eventId', '=', eventId)
    .forUpdate()
    .executeTakeFirst();
  return locked as (Telling & { readonly toldUntil: string | null }) | undefined;
}

/** Notes that everybody up to a user ID is told. */
export async function moveTelling(trx: Trx<DB>, eventId: string, toldUntil: string): Promise<void> {
  await trx.updateTable('notificationTelling').set({ toldUntil }).where('eventId', '=', eventId).execute();
}

/** Notes that everybody is told. */
export async function endTelling(trx: Trx<DB>, eventId: string): Promise<void> {
  await trx.deleteFrom('notificationTelling').where('eventId', '=', eventId).execute();
}
