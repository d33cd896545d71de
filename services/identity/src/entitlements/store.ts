import type { TenantReads, Trx } from '@tenantry/database';
import type { Insertable } from 'kysely';
import type { DB } from '../generated/tables.ts';

/** Something the organization's plan includes. `limit` null is unlimited. */
export interface Entitlement {
  readonly enabled: boolean;
  readonly limit: bigint | null;
}

/** What the organization's plan includes under a key; null when it says nothing of it, or billing has said nothing yet. */
export async function findEntitlement(db: TenantReads<DB>, key: string): Promise<Entitlement | null> {
  const found = await db
    .selectFrom('entitlement')
    .select(['enabled', 'limit'])
    .where('key', '=', key)
    .executeTakeFirst();
  return found ?? null;
}

/** Why nothing can be added to the transaction's organization now; null where everything works. */
export async function findReadOnly(trx: Trx<DB>): Promise<string | null> {
  const set = await trx.selectFrom('entitlementSet').select('readOnly').executeTakeFirst();
  return set?.readOnly ?? null;
}

/** Notes which version of the entitlements is known. False when it or a later one is known already. */
export async function advanceEntitlementSet(
  trx: Trx<DB>,
  set: { readonly planKey: string; readonly version: number; readonly readOnly: string | null },
): Promise<boolean> {
  const advanced = await trx
    .insertInto('entitlementSet')
    .values(set)
    .onConflict((conflict) =>
      conflict.column('orgId').doUpdateSet(set).where('entitlementSet.version', '<', set.version),
    )
    .returning('version')
    .executeTakeFirst();
  return advanced !== undefined;
}

/** Replaces all of the organization's entitlements. */
export async function replaceEntitlements(
  trx: Trx<DB>,
  entitlements: readonly Insertable<DB['entitlement']>[],
): Promise<void> {
  await trx.deleteFrom('entitlement').execute();
  if (entitlements.length > 0)
    await trx
      .insertInto('entitlement')
      .values([...entitlements])
      .execute();
}
