import { metaOf, type Trx } from '@tenantry/database';
import type { DB } from '../generated/tables.ts';
import { expire, giveBack } from './store.ts';

/** Gives back what is held beyond its time in the organization. Returns how many reservations that ended. */
export async function expireReservations(trx: Trx<DB>): Promise<number> {
  const expired = await expire(trx, metaOf(trx).clock.now());
  await giveBack(trx, expired);
  return expired.length;
}
