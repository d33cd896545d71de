import { inOrderOf, metaOf, type TenantDb, type Trx } from '@tenantry/database';
import type { DB } from '../generated/tables.ts';
import type { ReadOnly } from '../subscriptions/terms.ts';
import type { GrantedEntitlement } from './entitlements.ts';

/** The entitlements of each organization, in the order of `orgIds`; null where there are none, or they are not the caller's. */
export async function findEntitlements(
  db: TenantDb<DB>,
  orgIds: readonly string[],
): Promise<(GrantedEntitlement[] | null)[]> {
  const states = await db
    .selectFrom('entitlementState')
    .select(['orgId', 'entitlements'])
    .where('orgId', 'in', orgIds)
    .execute();
  const ordered = inOrderOf(orgIds, states, ({ orgId }) => orgId);
  return ordered.map((state) => state && (state.entitlements as unknown as StoredEntitlement[]).map(fromStored));
}

/** Replaces what the organization of the transaction may use; null, with nothing done, where that is the same already. */
export async function replaceEntitlements(
  trx: Trx<DB>,
  planId: string,
  entitlements: readonly GrantedEntitlement[],
  readOnly: ReadOnly | null,
): Promise<{ readonly orgId: string; readonly version: number } | null> {
  const state = {
    planId,
    entitlements: JSON.stringify(entitlements.map(toStored)),
    readOnly,
    changedAt: metaOf(trx).clock.now(),
  };
  const replaced = await trx
    .insertInto('entitlementState')
    .values(state)
    .onConflict((conflict) =>
      conflict
        .column('orgId')
        .doUpdateSet((eb) => ({ ...state, version: eb('entitlementState.version', '+', 1) }))
        .where((eb) =>
          eb.or([
            eb('entitlementState.planId', '<>', planId),
            eb('entitlementState.entitlements', '<>', state.entitlements),
            eb('entitlementState.readOnly', 'is distinct from', readOnly),
          ]),
        ),
    )
    .returning(['orgId', 'version'])
    .executeTakeFirst();
  return replaced ?? null;
}

/** An entitlement in JSON, which has no bigint. */
type StoredEntitlement = Omit<GrantedEntitlement, 'limit'> & { readonly limit: string | null };

function toStored({
  key,
  name,
  type,
  enabled,
  limit,
  meter,
  period,
  enforcement,
}: GrantedEntitlement): StoredEntitlement {
  return { key, name, type, enabled, limit: limit === null ? null : String(limit), meter, period, enforcement };
}

function fromStored(stored: StoredEntitlement): GrantedEntitlement {
  return { ...stored, limit: stored.limit === null ? null : BigInt(stored.limit) };
}
