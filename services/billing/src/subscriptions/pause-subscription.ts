import type { Trx } from '@tenantry/database';
import { versionConflict } from '@tenantry/graphql';
import type { PauseSubscriptionInput, ResumeSubscriptionInput } from '../generated/schema.ts';
import type { DB } from '../generated/tables.ts';
import { setCancelAtPeriodEnd, setPaused } from '../stripe/subscriptions.ts';
import { pull, type Pulling } from '../sync/pull.ts';
import { requestKey } from '../sync/request-key.ts';
import { notSubscribed, notThereYet, refused, subscriptionNotActive } from './errors.ts';

/** Puts what is paid on hold. On hold already, nothing changes. Refuses when nothing is paid, or it is overdue. */
export async function pauseSubscription(trx: Trx<DB>, { expectedVersion }: PauseSubscriptionInput, pulling: Pulling) {
  const pulled = await pull(trx, pulling);
  if (!pulled) return refused(notThereYet);
  const { subscription, terms } = pulled;
  if (expectedVersion != null && expectedVersion !== subscription.version)
    return refused(versionConflict(subscription.version));
  if (!terms.stripe) return refused(notSubscribed);
  if (terms.status === 'PAUSED') return { subscription, errors: [] };
  if (terms.status !== 'ACTIVE') return refused(subscriptionNotActive(terms.status));

  await setPaused(pulling.stripe, terms.stripe.subscriptionId, true, requestKey(trx, subscription));
  return { subscription: (await pull(trx, pulling))?.subscription ?? subscription, errors: [] };
}

/** Lets what ends with its period, or is on hold, go on; what does anyway is left. Refuses when nothing is paid. */
export async function resumeSubscription(trx: Trx<DB>, { expectedVersion }: ResumeSubscriptionInput, pulling: Pulling) {
  const pulled = await pull(trx, pulling);
  if (!pulled) return refused(notThereYet);
  const { subscription, terms } = pulled;
  if (expectedVersion != null && expectedVersion !== subscription.version)
    return refused(versionConflict(subscription.version));
  if (!terms.stripe) return refused(notSubscribed);

  const { stripe } = pulling;
  const { subscriptionId } = terms.stripe;
  const key = requestKey(trx, subscription);
  if (terms.cancelAtPeriodEnd) await setCancelAtPeriodEnd(stripe, subscriptionId, false, key);
  if (terms.status === 'PAUSED') await setPaused(stripe, subscriptionId, false, key);
  return { subscription: (await pull(trx, pulling))?.subscription ?? subscription, errors: [] };
}
