import { inOrderOf, metaOf, type TenantDb, type Trx } from '@tenantry/database';
import type { Selectable } from 'kysely';
import type pg from 'pg';
import type { DB } from '../generated/tables.ts';
import type { PlanRow } from '../plans/store.ts';
import type { ChangeKind } from './difference.ts';
import { readDiscount, storedDiscount } from './discount.ts';
import type { Interval } from './period.ts';
import type { Status, Terms } from './terms.ts';

export type SubscriptionRow = Omit<Selectable<DB['subscription']>, 'status' | 'interval' | 'scheduledInterval'> & {
  status: Status;
  interval: Interval;
  scheduledInterval: Interval | null;
};
/** The organization as billing knows it: that it is the caller's own. */
export interface OrganizationRow {
  readonly id: string;
}

/** The subscriptions in the order of `ids`; null where the organization has none. */
export async function findSubscriptions(db: TenantDb<DB>, ids: readonly string[]) {
  const subscriptions = await selectSubscriptions(db).where('id', 'in', ids).execute();
  return inOrderOf(ids, subscriptions, ({ id }) => id);
}

/** Each organization's subscription, in the order of `orgIds`; null where there is none, or it is not the caller's. */
export async function findSubscriptionsOf(db: TenantDb<DB>, orgIds: readonly string[]) {
  const subscriptions = await selectSubscriptions(db).where('orgId', 'in', orgIds).execute();
  return inOrderOf(orgIds, subscriptions, ({ orgId }) => orgId);
}

/** The subscription of the transaction's organization as it is seen now; undefined when there is none yet. */
export function findSubscription(trx: Trx<DB>): Promise<SubscriptionRow | undefined> {
  return selectSubscriptions(trx).executeTakeFirst();
}

/** The subscription of the transaction's organization, locked for a change; undefined when there is none yet. */
export function lockSubscription(trx: Trx<DB>): Promise<SubscriptionRow | undefined> {
  return selectSubscriptions(trx).forUpdate().executeTakeFirst();
}

/** Inserts the organization's subscription; null when it has one. */
export async function insertSubscription(
  trx: Trx<DB>,
  terms: Terms,
  dueAt: Date | null,
): Promise<SubscriptionRow | null> {
  const inserted = await trx
    .insertInto('subscription')
    .values({ ...columnsOf(terms), dueAt })
    .onConflict((conflict) => conflict.column('orgId').doNothing())
    .returningAll()
    .executeTakeFirst();
  return (inserted as SubscriptionRow | undefined) ?? null;
}

/** Puts the organization's subscription on other terms; raises its version where that is a change people are told of. */
export async function updateSubscription(
  trx: Trx<DB>,
  terms: Terms,
  dueAt: Date | null,
  isTold: boolean,
): Promise<SubscriptionRow> {
  const updated = await trx
    .updateTable('subscription')
    .set((eb) => ({ ...columnsOf(terms), dueAt, version: eb('version', '+', isTold ? 1 : 0) }))
    .returningAll()
    .executeTakeFirstOrThrow();
  return updated as SubscriptionRow;
}

/** A change of a subscription: from which terms to which, and what the row is after it. */
export interface Change {
  readonly kind: ChangeKind;
  /** Null for the first entry. */
  readonly previous: Terms | null;
  readonly subscription: SubscriptionRow;
  readonly terms: Terms;
}

/** Appends to the organization's history; nothing else does. */
export async function insertChange(trx: Trx<DB>, { kind, previous, subscription, terms }: Change): Promise<void> {
  const { actor, clock } = metaOf(trx);
  const row = {
    subscriptionId: subscription.id,
    version: subscription.version,
    kind,
    previousPlanId: previous?.plan.id ?? null,
    planId: terms.plan.id,
    previousStatus: previous?.status ?? null,
    status: terms.status,
    interval: terms.interval,
    currency: terms.currency,
    quantity: terms.quantity,
    discount: storedDiscount(terms.discount),
    scheduledPlanId: terms.scheduled?.planId ?? null,
    effectiveAt: terms.scheduled?.at ?? (terms.cancelAtPeriodEnd ? terms.period.end : null),
    actor: actor && JSON.stringify(actor),
    changedAt: clock.now(),
  };
  await trx.insertInto('subscriptionChange').values(row).execute();
}

/** What is to come; both are null where nothing follows. */
export interface ScheduledRow {
  readonly planId: string | null;
  readonly interval: Interval | null;
  readonly at: Date;
}

/** An entry of the history. */
export type ChangeRow = Omit<
  Selectable<DB['subscriptionChange']>,
  'kind' | 'status' | 'previousStatus' | 'interval'
> & {
  kind: ChangeKind;
  status: Status;
  previousStatus: Status | null;
  interval: Interval;
};

/** The organization's history before a version, newest first. */
export async function findChangesBefore(db: TenantDb<DB>, before: string | null, limit: number): Promise<ChangeRow[]> {
  const found = await db
    .selectFrom('subscriptionChange')
    .selectAll()
    .$if(before !== null, (query) => query.where('version', '<', Number(before)))
    .orderBy('version', 'desc')
    .limit(limit)
    .execute();
  return found as ChangeRow[];
}

/** Up to 1,000 organizations where the sweep has something to do, the earliest first. The worker's pool sees all of them. */
export async function findDue(worker: pg.Pool, now: Date): Promise<string[]> {
  const { rows } = await worker.query<{ org_id: string }>(
    'SELECT org_id FROM subscription WHERE due_at <= $1 ORDER BY due_at LIMIT 1000',
    [now],
  );
  return rows.map((row) => row.org_id);
}

/** The terms that a row holds; `plan` is the row's. */
export function termsOfRow(row: SubscriptionRow, plan: PlanRow): Terms {
  const { scheduledPlanId, scheduledInterval, scheduledAt, stripeSubscriptionId, stripeItemId } = row;
  return {
    plan,
    status: row.status,
    trialEndsAt: row.trialEndsAt,
    trialRemindedAt: row.trialRemindedAt,
    period: { start: row.currentPeriodStart, end: row.currentPeriodEnd },
    interval: row.interval,
    currency: row.currency,
    quantity: row.quantity,
    discount: readDiscount(row.discount),
    cancelAtPeriodEnd: row.cancelAtPeriodEnd,
    scheduled:
      scheduledPlanId && scheduledInterval && scheduledAt
        ? { planId: scheduledPlanId, interval: scheduledInterval, at: scheduledAt }
        : null,
    graceEndsAt: row.graceEndsAt,
    stripe:
      stripeSubscriptionId && stripeItemId
        ? { subscriptionId: stripeSubscriptionId, itemId: stripeItemId, scheduleId: row.stripeScheduleId }
        : null,
  };
}

function columnsOf({ plan, period, discount, scheduled, stripe, ...same }: Terms) {
  return {
    ...same,
    planId: plan.id,
    currentPeriodStart: period.start,
    currentPeriodEnd: period.end,
    discount: storedDiscount(discount),
    scheduledPlanId: scheduled?.planId ?? null,
    scheduledInterval: scheduled?.interval ?? null,
    scheduledAt: scheduled?.at ?? null,
    stripeSubscriptionId: stripe?.subscriptionId ?? null,
    stripeItemId: stripe?.itemId ?? null,
    stripeScheduleId: stripe?.scheduleId ?? null,
  };
}

function selectSubscriptions(db: TenantDb<DB> | Trx<DB>) {
  return (db as TenantDb<DB>)
    .selectFrom('subscription')
    .selectAll()
    .$narrowType<Pick<SubscriptionRow, 'status' | 'interval' | 'scheduledInterval'>>();
}
