import { addDays } from '../subscriptions/period.ts';
import { findUncompared, forgetOldEvents } from './event-store.ts';
import type { Following } from './follow-events.ts';
import { syncCustomer } from './sync-customer.ts';

/**
 * Compares organizations with Stripe whole, those that were not for a day, or all of them, and returns how many. What a
 * notification should have told and did not is found here. One that fails is logged and left for the next time.
 */
export async function reconcile(following: Following, { all = false }: { all?: boolean } = {}): Promise<number> {
  const { worker, clock } = following;
  const start = clock.now();
  const since = all ? null : addDays(start, -1);
  let compared = 0;
  let after: string | null = null;
  do {
    const found: string[] = await findUncompared(worker, since, after);
    for (const orgId of found) if (await compare(following, orgId)) compared += 1;
    after = found.at(-1) ?? null;
  } while (after !== null);
  await forgetOldEvents(worker, start);
  return compared;
}

async function compare(following: Following, orgId: string): Promise<boolean> {
  try {
    await syncCustomer(following, orgId, { allInvoices: true, withRefunds: true });
    return true;
  } catch (error) {
    following.logger.error({ err: error, orgId }, 'an organization could not be compared with Stripe');
    return false;
  }
}
