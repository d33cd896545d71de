import type { Trx } from '@tenantry/database';
import { versionConflict } from '@tenantry/graphql';
import type { CancelScheduledChangeInput } from '../generated/schema.ts';
import type { DB } from '../generated/tables.ts';
import { releaseSchedule } from '../stripe/price-changes.ts';
import { setCancelAtPeriodEnd } from '../stripe/subscriptions.ts';
import { notSubscribed, notThereYet, refused } from './errors.ts';
import { pull, type Pulling } from '../sync/pull.ts';
import { requestKey } from '../sync/request-key.ts';

/** Lets go of what was decided for later: another price, or the end. Where nothing was, nothing changes. Refuses when nothing is paid. */
export async function cancelScheduledChange(
  trx: Trx<DB>,
  { expectedVersion }: CancelScheduledChangeInput,
  pulling: Pulling,
) {
  const pulled = await pull(trx, pulling);
  if (!pulled) return refused(notThereYet);
  const { subscription, terms } = pulled;
  if (expectedVersion != null && expectedVersion !== subscription.version)
    return refused(versionConflict(subscription.version));
  if (!terms.stripe) return refused(notSubscribed);

  const key = requestKey(trx, subscription);
  const { subscriptionId, scheduleId } = terms.stripe;
  if (scheduleId) await releaseSchedule(pulling.stripe, scheduleId, key);
  if (terms.cancelAtPeriodEnd) await setCancelAtPeriodEnd(pulling.stripe, subscriptionId, false, key);
  return { subscription: (await pull(trx, pulling))?.subscription ?? subscription, errors: [] };
}
