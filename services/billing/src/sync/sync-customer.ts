import type { Clock, Database } from '@tenantry/database';
import type { DB } from '../generated/tables.ts';
import { pull, type Pulling } from './pull.ts';

export interface Syncing extends Pulling {
  readonly database: Database<DB>;
  readonly clock: Clock;
}

/** Makes an organization what Stripe says it is, in a transaction of its own. Throws UNAVAILABLE when Stripe cannot be reached. */
export async function syncCustomer(
  { database, clock, ...pulling }: Syncing,
  orgId: string,
  options: { allInvoices?: boolean } = {},
): Promise<void> {
  const meta = { actor: { kind: 'service', id: 'stripe', userId: null }, requestId: null, clock };
  await database.transact({ orgId }, meta, (trx) => pull(trx, pulling, options));
}
