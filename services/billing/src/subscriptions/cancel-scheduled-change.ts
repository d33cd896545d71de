import type { Trx } from '@tenantry/database';
import type { CancelScheduledChangeInput } from '../generated/schema.ts';
import type { DB } from '../generated/tables.ts';
import { releaseSchedule } from '../stripe/price-changes.ts';
import { setCancelAtPeriodEnd } from '../stripe/subscriptions.ts';
import type { Pulling } from '../sync/pull.ts';
import { changePaid } from './change-paid.ts';

/** Lets go of what was decided for later: another price, or the end. Where nothing was, nothing changes. Refuses when nothing is paid. */
export function cancelScheduledChange(trx: Trx<DB>, { expectedVersion }: CancelScheduledChangeInput, pulling: Pulling) {
  const { stripe } = pulling;
  return changePaid(trx, expectedVersion, pulling, async ({ terms, contract: { subscriptionId, scheduleId }, key }) => {
    if (scheduleId) await releaseSchedule(stripe, scheduleId, key);
    if (terms.cancelAtPeriodEnd) await setCancelAtPeriodEnd(stripe, subscriptionId, false, key);
    return null;
  });
}
