import type { SharedDb, TenantReads, Trx } from '@tenantry/database';
import type { DB } from '../generated/tables.ts';
import type { SyncedPrice } from '../stripe/catalog.ts';

/** Stripe's ID of a plan's price; null when the plan has no such price, or it is not at Stripe yet. */
export async function findPriceId(
  db: TenantReads<DB>,
  { planId, interval, currency }: Omit<SyncedPrice, 'priceId'>,
): Promise<string | null> {
  const found = await db
    .selectFrom('stripePrice')
    .select('priceId')
    .where('planId', '=', planId)
    .where('interval', '=', interval)
    .where('currency', '=', currency)
    .executeTakeFirst();
  return found?.priceId ?? null;
}

/** Those of the prices that are a plan's. */
export async function findSyncedPrices(
  db: Trx<DB> | SharedDb<DB>,
  priceIds: readonly string[],
): Promise<SyncedPrice[]> {
  if (priceIds.length === 0) return [];
  const found = await (db as SharedDb<DB>)
    .selectFrom('stripePrice')
    .selectAll()
    .where('priceId', 'in', priceIds)
    .execute();
  return found as SyncedPrice[];
}

/** Notes what Stripe calls prices; only the role `catalog` may. */
export async function saveSyncedPrices(trx: Trx<DB>, prices: readonly SyncedPrice[]): Promise<void> {
  if (prices.length === 0) return;
  await trx
    .insertInto('stripePrice')
    .values([...prices])
    .onConflict((conflict) =>
      conflict
        .columns(['planId', 'interval', 'currency'])
        .doUpdateSet((eb) => ({ priceId: eb.ref('excluded.priceId') })),
    )
    .execute();
}
