import { groupInOrderOf, metaOf, type TenantDb, type TenantReads, type Trx } from '@tenantry/database';
import type { Selectable } from 'kysely';
import type pg from 'pg';
import type { DB } from '../generated/tables.ts';

export type OverrideRow = Selectable<DB['entitlementOverride']>;

/** The overrides of each organization that are not ended, by key, in the order of `orgIds`. */
export async function findOverridesOf(db: TenantDb<DB>, orgIds: readonly string[]): Promise<OverrideRow[][]> {
  const found = await current(db).where('orgId', 'in', orgIds).orderBy('key').execute();
  return groupInOrderOf(orgIds, found, ({ orgId }) => orgId);
}

/** The overrides of the transaction's organization that are not ended. */
export function findOverrides(trx: Trx<DB>): Promise<OverrideRow[]> {
  return current(trx).execute();
}

/** Ends the override of an entitlement; null when there is none. */
export async function endOverride(trx: Trx<DB>, key: string): Promise<OverrideRow | null> {
  const ended = await trx
    .updateTable('entitlementOverride')
    .set({ endedAt: metaOf(trx).clock.now() })
    .where('key', '=', key)
    .where('endedAt', 'is', null)
    .returningAll()
    .executeTakeFirst();
  return ended ?? null;
}

/** Ends the overrides that have expired. */
export async function endExpiredOverrides(trx: Trx<DB>): Promise<void> {
  const now = metaOf(trx).clock.now();
  await trx
    .updateTable('entitlementOverride')
    .set({ endedAt: now })
    .where('expiresAt', '<=', now)
    .where('endedAt', 'is', null)
    .execute();
}

/** Overrides an entitlement from now on. There must be no override of it. */
export function insertOverride(
  trx: Trx<DB>,
  override: Pick<OverrideRow, 'key' | 'enabled' | 'limit' | 'reason' | 'staffId' | 'expiresAt'>,
): Promise<OverrideRow> {
  return trx
    .insertInto('entitlementOverride')
    .values({ ...override, createdAt: metaOf(trx).clock.now() })
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** Up to 1,000 organizations where an override has expired. The worker's pool sees all of them. */
export async function findExpiredOverrides(worker: pg.Pool, now: Date): Promise<string[]> {
  const { rows } = await worker.query<{ org_id: string }>(
    'SELECT DISTINCT org_id FROM entitlement_override WHERE ended_at IS NULL AND expires_at <= $1 LIMIT 1000',
    [now],
  );
  return rows.map((row) => row.org_id);
}

function current(db: TenantReads<DB>) {
  return (db as TenantDb<DB>).selectFrom('entitlementOverride').selectAll().where('endedAt', 'is', null);
}
