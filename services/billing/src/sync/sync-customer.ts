import type { Clock, Database } from '@tenantry/database';
import type { DB } from '../generated/tables.ts';
import { findRenewalDrafts } from '../invoices/store.ts';
import type { Extent } from '../stripe/snapshot.ts';
import { pull, type Pulling } from './pull.ts';
import { chargeDraft, creditDraft } from './settle-drafts.ts';

export interface Syncing extends Pulling {
  readonly database: Database<DB>;
  readonly clock: Clock;
}

/**
 * Makes an organization what Stripe says it is, and then has drafts of renewals charge the use that waits and draw prepaid credit.
 * Each is a transaction of its own, in which Stripe is asked anew, so that it can be broken off anywhere and done again. Throws
 * UNAVAILABLE when Stripe cannot be reached.
 */
export async function syncCustomer(
  { database, clock, ...pulling }: Syncing,
  orgId: string,
  extent: Extent = {},
): Promise<void> {
  const meta = { actor: { kind: 'service', id: 'stripe', userId: null }, requestId: null, clock };
  const { stripe } = pulling;
  await database.transact({ orgId }, meta, (trx) => pull(trx, pulling, extent));
  for (const draft of await findRenewalDrafts(database.tenant(orgId))) {
    const goesOn = await database.transact({ orgId }, meta, (trx) => chargeDraft(trx, stripe, draft));
    if (goesOn) await database.transact({ orgId }, meta, (trx) => creditDraft(trx, stripe, draft));
  }
}
