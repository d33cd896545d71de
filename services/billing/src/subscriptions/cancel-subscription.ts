import type { Trx } from '@tenantry/database';
import type { CancelSubscriptionInput } from '../generated/schema.ts';
import type { DB } from '../generated/tables.ts';
import { releaseSchedule } from '../stripe/price-changes.ts';
import { cancelNow, setCancelAtPeriodEnd } from '../stripe/subscriptions.ts';
import type { Pulling } from '../sync/pull.ts';
import { changePaid } from './change-paid.ts';

/** Ends what is paid, at once or with its period; ending it again changes nothing. Refuses when nothing is paid. */
export function cancelSubscription(trx: Trx<DB>, { at, expectedVersion }: CancelSubscriptionInput, pulling: Pulling) {
  const { stripe } = pulling;
  return changePaid(trx, expectedVersion, pulling, async ({ terms, contract: { subscriptionId, scheduleId }, key }) => {
    if (scheduleId) await releaseSchedule(stripe, scheduleId, key);
    if (at === 'NOW') await cancelNow(stripe, subscriptionId, key);
    else if (!terms.cancelAtPeriodEnd) await setCancelAtPeriodEnd(stripe, subscriptionId, true, key);
    return null;
  });
}
