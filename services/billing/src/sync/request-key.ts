import { metaOf, type Trx } from '@tenantry/database';
import type { DB } from '../generated/tables.ts';
import type { RequestKey } from '../stripe/keys.ts';
import type { SubscriptionRow } from '../subscriptions/store.ts';

/**
 * Names what a request does to a subscription in one state, for Stripe: a transaction that runs again sends the same, a person
 * who tries again with another card does not.
 */
export function requestKey(trx: Trx<DB>, { orgId, version }: Pick<SubscriptionRow, 'orgId' | 'version'>): RequestKey {
  return [orgId, version, metaOf(trx).requestId];
}
