import { isDeepStrictEqual } from 'node:util';
import { metaOf, type Trx } from '@tenantry/database';
import { emit, subscriptionChanged } from '@tenantry/events';
import { publishEntitlements } from '../entitlements/publish-entitlements.ts';
import type { DB } from '../generated/tables.ts';
import type { Current } from './current.ts';
import { bookMovements } from '../revenue/book-movements.ts';
import { changeBetween } from './difference.ts';
import { dueAt } from './due.ts';
import { type Change, insertChange, insertSubscription, type SubscriptionRow, updateSubscription } from './store.ts';
import type { Terms } from './terms.ts';

/** Gives the organization of the transaction its first subscription; null, with nothing done, when it has one. */
export async function startOnTerms(trx: Trx<DB>, terms: Terms): Promise<SubscriptionRow | null> {
  const subscription = await insertSubscription(trx, terms, dueAt(terms));
  if (subscription) await follow(trx, { kind: 'STARTED', previous: null, subscription, terms });
  return subscription;
}

/** Moves the organization of the transaction to other terms. What follows depends on the difference alone. */
export async function moveToTerms(trx: Trx<DB>, current: Current, terms: Terms): Promise<SubscriptionRow> {
  const previous = current.terms;
  if (isDeepStrictEqual(previous, terms)) return current.subscription;
  const kind = changeBetween(previous, terms, metaOf(trx).clock.now());
  const subscription = await updateSubscription(trx, terms, dueAt(terms), kind !== null);
  if (kind) await follow(trx, { kind, previous, subscription, terms });
  return subscription;
}

/** What every change brings with it: an entry in the history and in the ledger of revenue, the entitlements where they differ, and events. */
async function follow(trx: Trx<DB>, change: Change): Promise<void> {
  const { kind, previous, subscription, terms } = change;
  await insertChange(trx, change);
  await bookMovements(trx, subscription.version, previous, terms);
  const { trialEndsAt, period, scheduled, graceEndsAt } = terms;
  const changed = {
    organizationId: subscription.orgId,
    subscriptionId: subscription.id,
    version: subscription.version,
    change: kind,
    status: terms.status,
    planKey: terms.plan.key,
    previousPlanKey: previous?.plan.key ?? null,
    trialEndsAt: trialEndsAt?.toISOString() ?? null,
    currentPeriodStart: period.start.toISOString(),
    currentPeriodEnd: period.end.toISOString(),
    interval: terms.interval,
    currency: terms.currency,
    quantity: terms.quantity,
    cancelAtPeriodEnd: terms.cancelAtPeriodEnd,
    scheduledAt: scheduled?.at.toISOString() ?? null,
    graceEndsAt: graceEndsAt?.toISOString() ?? null,
  };
  await emit(trx, subscriptionChanged(changed, subscription.id));
  await publishEntitlements(trx, terms);
}
