import { type BearerDb, inOrderOf, type TenantDb, type TenantReads, type Trx } from '@tenantry/database';
import type { Permission } from '@tenantry/schema';
import type { Insertable, Selectable, Updateable } from 'kysely';
import type pg from 'pg';
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
  key: Insertable<DB['apiKey']> & { scopes: Permission[] },
): Promise<ApiKeyRow> {
  return (await trx.insertInto('apiKey').values(key).returningAll().executeTakeFirstOrThrow()) as ApiKeyRow;
}

/** The key, locked for a change; undefined when the organization has none with this ID. */
export function lockApiKey(trx: Trx<DB>, id: string): Promise<ApiKeyRow | undefined> {
  return selectApiKeys(trx).where('id', '=', id).forUpdate().executeTakeFirst();
}

/** Changes a key. */
export async function changeApiKey(
  trx: Trx<DB>,
  id: string,
  change: Pick<Updateable<DB['apiKey']>, 'name' | 'allowedAddresses' | 'replacedBy' | 'expiresAt'>,
): Promise<ApiKeyRow> {
  const changed = await trx
    .updateTable('apiKey')
    .set(change)
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
  return changed as ApiKeyRow;
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

/** Notes when keys were last used, of whatever organizations, in one statement; a later time that is known stays. */
export async function noteUses(
  worker: pg.Pool,
  uses: readonly { orgId: string; id: string; usedAt: Date }[],
): Promise<void> {
  await worker.query(
    `UPDATE api_key SET last_used_at = used.at
     FROM unnest($1::uuid[], $2::uuid[], $3::timestamptz[]) AS used (org_id, id, at)
     WHERE api_key.org_id = used.org_id AND api_key.id = used.id
       AND (api_key.last_used_at IS NULL OR api_key.last_used_at < used.at)`,
    [uses.map(({ orgId }) => orgId), uses.map(({ id }) => id), uses.map(({ usedAt }) => usedAt)],
  );
}

function selectApiKeys(db: TenantReads<DB> | BearerDb<DB>) {
  return (db as TenantDb<DB>).selectFrom('apiKey').selectAll().$narrowType<{ scopes: Permission[] }>();
}
