import type { Trx } from '@tenantry/database';
import type { PauseSubscriptionInput, ResumeSubscriptionInput } from '../generated/schema.ts';
import type { DB } from '../generated/tables.ts';
import { setCancelAtPeriodEnd, setPaused } from '../stripe/subscriptions.ts';
import type { Pulling } from '../sync/pull.ts';
import { changePaid } from './change-paid.ts';
import { subscriptionNotActive } from './errors.ts';

/** Puts what is paid on hold. On hold already, nothing changes. Refuses when nothing is paid, or it is overdue. */
export function pauseSubscription(trx: Trx<DB>, { expectedVersion }: PauseSubscriptionInput, pulling: Pulling) {
  return changePaid(trx, expectedVersion, pulling, async ({ terms: { status }, contract, key }) => {
    if (status !== 'ACTIVE' && status !== 'PAUSED') return subscriptionNotActive(status);
    if (status === 'ACTIVE') await setPaused(pulling.stripe, contract.subscriptionId, true, key);
    return null;
  });
}

/** Lets what ends with its period, or is on hold, go on; what does anyway is left. Refuses when nothing is paid. */
export function resumeSubscription(trx: Trx<DB>, { expectedVersion }: ResumeSubscriptionInput, pulling: Pulling) {
  const { stripe } = pulling;
  return changePaid(trx, expectedVersion, pulling, async ({ terms, contract: { subscriptionId }, key }) => {
    if (terms.cancelAtPeriodEnd) await setCancelAtPeriodEnd(stripe, subscriptionId, false, key);
    if (terms.status === 'PAUSED') await setPaused(stripe, subscriptionId, false, key);
    return null;
  });
}
