import { type BearerDb, inOrderOf, type TenantDb, type TenantReads, type Trx } from '@tenantry/database';
import type { Permission } from '@tenantry/schema';
import type { Selectable } from 'kysely';
import type { DB } from '../generated/tables.ts';

export type ApiKeyRow = Omit<Selectable<DB['apiKey']>, 'scopes'> & { scopes: Permission[] };

/** The keys in the order of `ids`; null where the organization has none. */
export async function findApiKeys(db: TenantReads<DB>, ids: readonly string[]) {
  const keys = await selectApiKeys(db).where('id', 'in', ids).execute();
  return inOrderOf(ids, keys, (key) => key.id);
}

/** Keys before an ID, newest first. */
export function findApiKeysBefore(db: TenantDb<DB>, before: string | null, limit: number): Promise<ApiKeyRow[]> {
  return selectApiKeys(db)
    .$if(before !== null, (query) => query.where('id', '<', before))
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
}

/** The key whose secret was presented; undefined when there is none. */
export function findPresentedKey(db: BearerDb<DB>, secretHash: string): Promise<ApiKeyRow | undefined> {
  return selectApiKeys(db).where('secretHash', '=', secretHash).executeTakeFirst();
}

/** Inserts a key. */
export async function insertApiKey(
  trx: Trx<DB>,
  key: { id: string; userId: string; name: string; secretHash: string; scopes: Permission[]; expiresAt: Date | null },
): Promise<ApiKeyRow> {
  return (await trx.insertInto('apiKey').values(key).returningAll().executeTakeFirstOrThrow()) as ApiKeyRow;
}

/** Marks the key as revoked, once; undefined when the organization has none with this ID. */
export async function markRevoked(trx: Trx<DB>, id: string, now: Date): Promise<ApiKeyRow | undefined> {
  const revoked = await trx
    .updateTable('apiKey')
    .set((eb) => ({ revokedAt: eb.fn.coalesce('revokedAt', eb.val(now)) }))
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirst();
  return revoked as ApiKeyRow | undefined;
}

function selectApiKeys(db: TenantReads<DB> | BearerDb<DB>) {
  return (db as TenantDb<DB>).selectFrom('apiKey').selectAll().$narrowType<{ scopes: Permission[] }>();
}
