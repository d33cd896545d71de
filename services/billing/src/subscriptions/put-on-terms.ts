import type { Trx } from '@tenantry/database';
import { emit, entitlementsChanged, subscriptionChanged } from '@tenantry/events';
import { leftover, published } from '../entitlements/entitlements.ts';
import { replaceEntitlements } from '../entitlements/store.ts';
import type { DB } from '../generated/tables.ts';
import type { PlanRow } from '../plans/store.ts';
import {
  type ChangeKind,
  insertChange,
  insertSubscription,
  type SubscriptionRow,
  updateSubscription,
} from './store.ts';
import { isOver, type Terms } from './terms.ts';

/** What an organization was on before; the subscription is locked. */
export interface Previous {
  readonly subscription: SubscriptionRow;
  readonly plan: PlanRow;
}

/** Gives the organization of the transaction its first subscription; null, with nothing done, when it has one. */
export async function startOnTerms(trx: Trx<DB>, terms: Terms): Promise<SubscriptionRow | null> {
  const subscription = await insertSubscription(trx, terms);
  if (subscription) await follow(trx, 'STARTED', null, subscription, terms);
  return subscription;
}

/** Moves the organization of the transaction to other terms. */
export async function moveToTerms(
  trx: Trx<DB>,
  kind: ChangeKind,
  previous: Previous,
  terms: Terms,
): Promise<SubscriptionRow> {
  const subscription = await updateSubscription(trx, terms);
  await follow(trx, kind, previous, subscription, terms);
  return subscription;
}

/** What every change brings with it: an entry in the history, the entitlements, and an event for both. */
async function follow(
  trx: Trx<DB>,
  kind: ChangeKind,
  previous: Previous | null,
  subscription: SubscriptionRow,
  { plan, status, trialEndsAt, period }: Terms,
): Promise<void> {
  const { id: subscriptionId, orgId: organizationId, version } = subscription;
  const entitlements = isOver({ status }) ? plan.entitlements.map(leftover) : plan.entitlements;
  await insertChange(trx, kind, previous?.subscription ?? null, subscription);
  const entitlementsVersion = await replaceEntitlements(trx, plan.id, entitlements);

  const changed = {
    organizationId,
    subscriptionId,
    version,
    status,
    planKey: plan.key,
    previousPlanKey: previous?.plan.key ?? null,
    trialEndsAt: trialEndsAt?.toISOString() ?? null,
    currentPeriodStart: period.start.toISOString(),
    currentPeriodEnd: period.end.toISOString(),
  };
  const state = {
    organizationId,
    version: entitlementsVersion,
    planKey: plan.key,
    entitlements: entitlements.map(published),
  };
  await emit(trx, subscriptionChanged(changed, subscriptionId));
  await emit(trx, entitlementsChanged(state, organizationId));
}
