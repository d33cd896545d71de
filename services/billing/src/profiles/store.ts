import type { TenantReads, Trx } from '@tenantry/database';
import type { Selectable } from 'kysely';
import type { DB } from '../generated/tables.ts';

export type ProfileRow = Selectable<DB['organizationProfile']>;

/** What is known of the organization; undefined before identity told anything. */
export function findProfile(db: TenantReads<DB>): Promise<ProfileRow | undefined> {
  return (db as Trx<DB>).selectFrom('organizationProfile').selectAll().executeTakeFirst();
}

/** Keeps what the organization is called. */
export async function saveName(trx: Trx<DB>, name: string): Promise<void> {
  await trx
    .insertInto('organizationProfile')
    .values({ name })
    .onConflict((conflict) => conflict.column('orgId').doUpdateSet({ name }))
    .execute();
}

/** Keeps how the organization looks; nothing where its name was never told. */
export async function saveLooks(
  trx: Trx<DB>,
  looks: Pick<ProfileRow, 'displayName' | 'color' | 'logoPng'>,
): Promise<void> {
  await trx.updateTable('organizationProfile').set(looks).execute();
}
