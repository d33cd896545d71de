import type { Trx } from '@tenantry/database';
import { versionConflict } from '@tenantry/graphql';
import type { CancelSubscriptionInput } from '../generated/schema.ts';
import type { DB } from '../generated/tables.ts';
import { releaseSchedule } from '../stripe/price-changes.ts';
import { cancelNow, setCancelAtPeriodEnd } from '../stripe/subscriptions.ts';
import { pull, type Pulling } from '../sync/pull.ts';
import { requestKey } from '../sync/request-key.ts';
import { notSubscribed, notThereYet, refused } from './errors.ts';

/** Ends what is paid, at once or with its period; ending it again changes nothing. Refuses when nothing is paid. */
export async function cancelSubscription(
  trx: Trx<DB>,
  { at, expectedVersion }: CancelSubscriptionInput,
  pulling: Pulling,
) {
  const pulled = await pull(trx, pulling);
  if (!pulled) return refused(notThereYet);
  const { subscription, terms } = pulled;
  if (expectedVersion != null && expectedVersion !== subscription.version)
    return refused(versionConflict(subscription.version));
  if (!terms.stripe) return refused(notSubscribed);

  const { stripe } = pulling;
  const { subscriptionId, scheduleId } = terms.stripe;
  const key = requestKey(trx, subscription);
  if (scheduleId) await releaseSchedule(stripe, scheduleId, key);
  if (at === 'NOW') await cancelNow(stripe, subscriptionId, key);
  else if (!terms.cancelAtPeriodEnd) await setCancelAtPeriodEnd(stripe, subscriptionId, true, key);
  return { subscription: (await pull(trx, pulling))?.subscription ?? subscription, errors: [] };
}
