import type { MemberDb, PersonDb, Trx } from '@tenantry/database';
import { sql } from 'kysely';
import type { NotificationCategory, NotificationMail } from '../generated/schema.ts';
import type { DB } from '../generated/tables.ts';
import { usualMail } from './usual.ts';

/** How a person wants to be told of a category. */
export interface Preference {
  readonly category: NotificationCategory;
  readonly inApp: boolean;
  readonly mail: NotificationMail;
}

/** How the member wants to be told of these, in their order; as it is for everybody where they have not said. */
export async function findPreferences(
  db: MemberDb<DB> | Trx<DB>,
  categories: readonly NotificationCategory[],
): Promise<Preference[]> {
  const said = await (db as MemberDb<DB>)
    .selectFrom('notificationPreference')
    .select(['category', 'inApp', 'mail'])
    .$castTo<Preference>()
    .execute();
  return categories.map(
    (category) =>
      said.find((preference) => preference.category === category) ?? {
        category,
        inApp: true,
        mail: usualMail[category],
      },
  );
}

/** Says how the member wants to be told. */
export async function savePreference(trx: Trx<DB>, userId: string, preference: Preference): Promise<void> {
  const { inApp, mail } = preference;
  await trx
    .insertInto('notificationPreference')
    .values({ ...preference, userId })
    .onConflict((conflict) => conflict.columns(['orgId', 'userId', 'category']).doUpdateSet({ inApp, mail }))
    .execute();
}

/** How the person of the scope wants to be told, in whatever organization. */
export async function findOwnPreferences(db: PersonDb<DB>): Promise<(Preference & { readonly orgId: string })[]> {
  const { rows } = await sql<Preference & { orgId: string }>`SELECT * FROM own_notification_preferences()`.execute(db);
  return rows;
}
