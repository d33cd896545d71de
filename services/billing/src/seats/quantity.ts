import type { TenantReads } from '@tenantry/database';
import type { DB } from '../generated/tables.ts';
import type { PriceRow } from '../plans/store.ts';
import { countSeats } from './store.ts';

/** How many of a price the transaction's organization pays: its members where the price is per seat, at least 1; else 1. */
export async function quantityFor(db: TenantReads<DB>, { model }: PriceRow): Promise<number> {
  return model === 'PER_SEAT' ? Math.max(1, await countSeats(db)) : 1;
}
