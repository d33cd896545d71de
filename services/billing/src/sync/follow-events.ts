import type { Logger } from '@tenantry/observability';
import type pg from 'pg';
import { linkCustomer, lockBilling } from '../customers/store.ts';
import { organizationOfCustomer } from '../stripe/customers.ts';
import { findOrganizationOf, findPending, markApplied, markFailed, type Pending } from './event-store.ts';
import { syncCustomer, type Syncing } from './sync-customer.ts';

export interface Following extends Syncing {
  readonly worker: pg.Pool;
  readonly logger: Logger;
}

/**
 * Follows the notifications that wait, a customer after the other, and returns how many customers that were. Whoever else does
 * it at the same time, and however often, nothing happens twice: what follows depends on what Stripe says when it is asked. A
 * customer that fails is tried again later and holds nobody up.
 */
export async function followEvents(following: Following): Promise<number> {
  const { worker, clock } = following;
  let followed = 0;
  for (;;) {
    const pending = await findPending(worker, clock.now());
    for (const one of pending) await follow(following, one);
    followed += pending.length;
    if (pending.length < 100) return followed;
  }
}

async function follow(following: Following, pending: Pending): Promise<void> {
  const { worker, clock, logger } = following;
  const { customerId } = pending;
  try {
    const orgId = customerId === null ? null : await organizationOf(following, customerId);
    if (orgId !== null) await syncCustomer(following, orgId, { withRefunds: pending.isOfRefunds });
    const nobody = customerId !== null && orgId === null ? 'The customer is no organization’s.' : null;
    await markApplied(worker, pending, clock.now(), nobody);
  } catch (error) {
    logger.error({ err: error, customerId }, 'a notification of Stripe could not be followed and is tried again');
    await markFailed(worker, pending, clock.now(), error instanceof Error ? error.message : String(error));
  }
}

/** Whose customer it is. Where that was lost on the way, Stripe knows it. */
async function organizationOf({ worker, database, stripe, clock }: Following, customerId: string) {
  const known = await findOrganizationOf(worker, customerId);
  if (known !== null) return known;
  const named = await organizationOfCustomer(stripe, customerId);
  if (named === null || !/^[0-9a-f-]{36}$/.test(named)) return null;
  const meta = { actor: { kind: 'service', id: 'stripe', userId: null }, requestId: null, clock };
  await database.transact({ orgId: named }, meta, async (trx) => {
    await lockBilling(trx);
    await linkCustomer(trx, customerId);
  });
  return findOrganizationOf(worker, customerId);
}
