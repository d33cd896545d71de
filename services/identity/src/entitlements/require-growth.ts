import type { Trx } from '@tenantry/database';
import { refuseReadOnly } from '@tenantry/graphql';
import type { DB } from '../generated/tables.ts';
import { findReadOnly } from './store.ts';

/**
 * Throws FORBIDDEN while nothing can be added to the transaction's organization, as its subscription is unpaid, on hold or over.
 * Whatever makes it grow asks this first.
 */
export async function requireGrowth(trx: Trx<DB>): Promise<void> {
  refuseReadOnly(await findReadOnly(trx));
}
