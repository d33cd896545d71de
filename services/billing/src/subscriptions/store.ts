import { inOrderOf, metaOf, type TenantDb, type Trx } from '@tenantry/database';
import type { Selectable } from 'kysely';
import type pg from 'pg';
import type { DB } from '../generated/tables.ts';
import type { Status, Terms } from './terms.ts';

export type SubscriptionRow = Omit<Selectable<DB['subscription']>, 'status'> & { status: Status };
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

/** The subscription of the transaction's organization, locked for a change; undefined when there is none yet. */
export function lockSubscription(trx: Trx<DB>): Promise<SubscriptionRow | undefined> {
  return selectSubscriptions(trx).forUpdate().executeTakeFirst();
}

/** Inserts the organization's subscription; null when it has one. */
export async function insertSubscription(trx: Trx<DB>, terms: Terms): Promise<SubscriptionRow | null> {
  const inserted = await trx
    .insertInto('subscription')
    .values(columnsOf(terms))
    .onConflict((conflict) => conflict.column('orgId').doNothing())
    .returningAll()
    .executeTakeFirst();
  return (inserted as SubscriptionRow | undefined) ?? null;
}

/** Puts the organization's subscription on other terms and raises its version. */
export async function updateSubscription(trx: Trx<DB>, terms: Terms): Promise<SubscriptionRow> {
  const updated = await trx
    .updateTable('subscription')
    .set((eb) => ({ ...columnsOf(terms), version: eb('version', '+', 1) }))
    .returningAll()
    .executeTakeFirstOrThrow();
  return updated as SubscriptionRow;
}

/** Why a subscription changed. */
export type ChangeKind = 'STARTED' | 'PLAN_CHANGED' | 'TRIAL_ENDED';

/** Appends to the organization's history. `previous` is null for the first entry. */
export async function insertChange(
  trx: Trx<DB>,
  kind: ChangeKind,
  previous: Pick<SubscriptionRow, 'planId' | 'status'> | null,
  { id, version, planId, status }: SubscriptionRow,
): Promise<void> {
  const { actor, clock } = metaOf(trx);
  const change = {
    subscriptionId: id,
    version,
    kind,
    previousPlanId: previous?.planId ?? null,
    planId,
    previousStatus: previous?.status ?? null,
    status,
    actor: actor && JSON.stringify(actor),
    changedAt: clock.now(),
  };
  await trx.insertInto('subscriptionChange').values(change).execute();
}

/** Up to 1,000 organizations whose trial is over, the earliest first. The worker's pool sees all of them. */
export async function findEndedTrials(worker: pg.Pool, now: Date): Promise<string[]> {
  const { rows } = await worker.query<{ org_id: string }>(
    `SELECT org_id FROM subscription WHERE status = 'TRIALING' AND trial_ends_at <= $1 ORDER BY trial_ends_at LIMIT 1000`,
    [now],
  );
  return rows.map((row) => row.org_id);
}

function columnsOf({ plan, status, trialEndsAt, period }: Terms) {
  return { planId: plan.id, status, trialEndsAt, currentPeriodStart: period.start, currentPeriodEnd: period.end };
}

function selectSubscriptions(db: TenantDb<DB> | Trx<DB>) {
  return (db as TenantDb<DB>).selectFrom('subscription').selectAll().$narrowType<{ status: Status }>();
}
