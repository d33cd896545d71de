import { inOrderOf, type TenantDb, type Trx } from '@tenantry/database';
import type { Selectable, Updateable } from 'kysely';
import type { DB } from '../generated/tables.ts';
import type { ServiceAccountRole } from '../generated/schema.ts';

export type ServiceAccountRow = Omit<Selectable<DB['serviceAccount']>, 'role'> & { role: ServiceAccountRole };

/** The role that a service account has: `customRoleId` is set when, and only when, it is a custom one. */
export type ServiceAccountRoleReference = Pick<ServiceAccountRow, 'role' | 'customRoleId'>;

/** The service accounts in the order of `ids`; null where the organization has none. */
export async function findServiceAccounts(db: TenantDb<DB>, ids: readonly string[]) {
  const accounts = await selectAccounts(db).where('id', 'in', ids).execute();
  return inOrderOf(ids, accounts, (account) => account.id);
}

/** Service accounts before an ID, newest first. */
export function findServiceAccountsBefore(
  db: TenantDb<DB>,
  before: string | null,
  limit: number,
): Promise<ServiceAccountRow[]> {
  return selectAccounts(db)
    .$if(before !== null, (query) => query.where('id', '<', before))
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
}

/** The service account, locked for a change; undefined when the organization has none with this ID. */
export function lockServiceAccount(trx: Trx<DB>, id: string): Promise<ServiceAccountRow | undefined> {
  return selectAccounts(trx).where('id', '=', id).forUpdate().executeTakeFirst();
}

/** Inserts a service account; null when its name is taken. */
export async function insertServiceAccount(
  trx: Trx<DB>,
  account: ServiceAccountRoleReference & { name: string; createdAt: Date },
): Promise<ServiceAccountRow | null> {
  const inserted = await trx
    .insertInto('serviceAccount')
    .values(account)
    .onConflict((conflict) => conflict.doNothing())
    .returningAll()
    .executeTakeFirst();
  return (inserted as ServiceAccountRow | undefined) ?? null;
}

/** Changes a service account and raises its version. A taken name is a unique violation. */
export async function changeServiceAccount(
  trx: Trx<DB>,
  id: string,
  change: Pick<Updateable<DB['serviceAccount']>, 'name' | 'role' | 'customRoleId'>,
): Promise<ServiceAccountRow> {
  const changed = await trx
    .updateTable('serviceAccount')
    .set((eb) => ({ ...change, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
  return changed as ServiceAccountRow;
}

/** Deletes the service account and with it its API keys. */
export async function removeServiceAccount(trx: Trx<DB>, id: string): Promise<void> {
  await trx.deleteFrom('serviceAccount').where('id', '=', id).execute();
}

function selectAccounts(db: TenantDb<DB> | Trx<DB>) {
  return (db as TenantDb<DB>).selectFrom('serviceAccount').selectAll().$narrowType<{ role: ServiceAccountRole }>();
}
