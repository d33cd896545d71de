import type { Trx } from '@tenantry/database';
import type { Permission } from '../generated/schema.ts';
import { sql } from 'kysely';
import type { DB } from '../generated/tables.ts';

/** Notes what these people may do in the whole organization; who may nothing is no member. */
export async function saveRights(
  trx: Trx<DB>,
  userIds: readonly string[],
  permissions: readonly string[],
): Promise<void> {
  if (permissions.length === 0) {
    await trx.deleteFrom('memberRights').where('userId', 'in', userIds).execute();
    return;
  }
  await sql`
    INSERT INTO member_rights (user_id, permissions)
    SELECT user_id, ${permissions}::text[] FROM unnest(${userIds}::uuid[]) AS given (user_id)
    WHERE NOT EXISTS (SELECT FROM erased_person WHERE id = user_id)
    ORDER BY user_id
    ON CONFLICT (org_id, user_id) DO UPDATE SET permissions = excluded.permissions
      WHERE member_rights.permissions <> excluded.permissions`.execute(trx);
}

/** The first who may do this in the whole organization, after a user ID or from the first on, in the order of IDs. */
export async function findThoseWho(
  trx: Trx<DB>,
  permission: Permission,
  { after, atMost }: { readonly after: string | null; readonly atMost: number },
): Promise<string[]> {
  const { rows } = await sql<{ userId: string }>`
    SELECT user_id FROM member_rights
    WHERE ${permission} = ANY (permissions) AND (${after}::uuid IS NULL OR user_id > ${after}::uuid)
    ORDER BY user_id LIMIT ${atMost}`.execute(trx);
  return rows.map(({ userId }) => userId);
}

/** The organizations of the person of the scope. */
export async function findOwnOrganizations(trx: Trx<DB>): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`SELECT id FROM own_organizations() AS id`.execute(trx);
  return rows.map(({ id }) => id);
}

/** Whether nobody has this ID any more. */
export async function isErased(trx: Trx<DB>, userId: string): Promise<boolean> {
  const found = await trx.selectFrom('erasedPerson').select('id').where('id', '=', userId).executeTakeFirst();
  return found !== undefined;
}

/** Whether the person is a member of the transaction's organization, as far as identity has told. */
export async function isMember(trx: Trx<DB>, userId: string): Promise<boolean> {
  const found = await trx.selectFrom('memberRights').select('userId').where('userId', '=', userId).executeTakeFirst();
  return found !== undefined;
}
