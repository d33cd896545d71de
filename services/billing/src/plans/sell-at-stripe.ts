import { type Clock, connect } from '@tenantry/database';
import type { DB } from '../generated/tables.ts';
import { syncCatalogTo } from '../stripe/catalog.ts';
import type { StripeClient } from '../stripe/client.ts';
import type { PlanRow } from './store.ts';
import { saveSyncedPrices } from './stripe-price-store.ts';

export interface SellAtStripe {
  readonly databaseUrl: string;
  readonly stripe: StripeClient;
  readonly plans: readonly PlanRow[];
  readonly clock: Clock;
}

/**
 * Brings what is sold to Stripe and notes what Stripe calls its prices. Returns a line for each thing that was made or changed;
 * again it returns none. Throws UNAVAILABLE when Stripe cannot be reached.
 */
export async function sellAtStripe(options: SellAtStripe): Promise<readonly string[]> {
  const { databaseUrl, stripe, plans, clock } = options;
  const { prices, changes } = await syncCatalogTo(stripe, plans);
  const database = connect<DB>({ url: databaseUrl, service: 'billing', role: 'catalog', max: 1 });
  const meta = { actor: { kind: 'service', id: 'billing', userId: null }, requestId: null, clock };
  try {
    await database.transact('shared', meta, (trx) => saveSyncedPrices(trx, prices));
  } finally {
    await database.close();
  }
  return changes;
}
