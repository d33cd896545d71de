import type { Trx } from '@tenantry/database';
import type { DB } from '../generated/tables.ts';
import { findPlans } from '../plans/store.ts';
import { lockSubscription, type SubscriptionRow, termsOfRow } from './store.ts';
import type { Terms } from './terms.ts';

/** What an organization is on now; the row is locked until the transaction ends. */
export interface Current {
  readonly subscription: SubscriptionRow;
  readonly terms: Terms;
}

/** Locks the subscription of the transaction's organization; null when there is none yet. */
export async function lockCurrent(trx: Trx<DB>): Promise<Current | null> {
  const subscription = await lockSubscription(trx);
  if (!subscription) return null;
  const [plan] = await findPlans(trx, [subscription.planId]);
  if (!plan) throw new Error(`The plan ${subscription.planId} of a subscription is not stored.`);
  return { subscription, terms: termsOfRow(subscription, plan) };
}
