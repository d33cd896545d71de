import type { Trx } from '@tenantry/database';
import type { DB } from '../generated/tables.ts';
import type { Movement } from './movement.ts';

/** When the transaction's organization first paid something recurring, by currency. */
export async function findFirstPayments(trx: Trx<DB>): Promise<Map<string, Date>> {
  const rows = await trx.selectFrom('revenueMovement').select(['currency', 'firstPaidAt']).distinct().execute();
  return new Map(rows.map(({ currency, firstPaidAt }) => [currency, firstPaidAt]));
}

interface BookedMovement extends Movement {
  /** The subscription's after the change. */
  readonly version: number;
  readonly firstPaidAt: Date;
  readonly occurredAt: Date;
}

/** Appends to the ledger of the transaction's organization. */
export async function insertMovement(trx: Trx<DB>, movement: BookedMovement): Promise<void> {
  await trx.insertInto('revenueMovement').values(movement).execute();
}
