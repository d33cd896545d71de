import type { PlatformDb } from '@tenantry/database';
import type { PlatformSubscriptionFilter } from '../generated/schema.ts';
import type { DB } from '../generated/tables.ts';
import { findPlans } from '../plans/store.ts';
import { type SubscriptionRow, termsOfRow } from '../subscriptions/store.ts';
import { annualValueOf } from './annual-value.ts';

export interface PlatformSubscriptionRow extends SubscriptionRow {
  readonly planKey: string;
  readonly planVersion: number;
  readonly annualMinor: bigint;
}

export interface SubscriptionSearch {
  readonly filter: PlatformSubscriptionFilter;
  /** The ID to read on from; null from the newest. */
  readonly before: string | null;
  readonly limit: number;
}

/** Subscriptions of all organizations that fit the filter, the newest first, and what they bring in a year now. */
export async function findPlatformSubscriptions(
  db: PlatformDb<DB>,
  { filter: { status, planKey, currency }, before, limit }: SubscriptionSearch,
): Promise<PlatformSubscriptionRow[]> {
  const rows = await db
    .selectFrom('subscription')
    .selectAll()
    .$if(status != null, (query) => query.where('status', '=', status ?? ''))
    .$if(currency != null, (query) => query.where('currency', '=', currency ?? ''))
    .$if(planKey != null, (query) =>
      query.where('planId', 'in', (plans) =>
        plans
          .selectFrom('plan')
          .select('id')
          .where('key', '=', planKey ?? ''),
      ),
    )
    .$if(before !== null, (query) => query.where('id', '<', before))
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
  return withValues(db, rows as SubscriptionRow[]);
}

async function withValues(db: PlatformDb<DB>, rows: readonly SubscriptionRow[]): Promise<PlatformSubscriptionRow[]> {
  if (rows.length === 0) return [];
  const ids = [...new Set(rows.map(({ planId }) => planId))];
  const plans = new Map((await findPlans(db, ids)).flatMap((plan) => (plan ? [[plan.id, plan] as const] : [])));
  return rows.map((row) => {
    const plan = plans.get(row.planId);
    if (!plan) throw new Error(`The plan ${row.planId} of a subscription is not stored.`);
    const { annualMinor } = annualValueOf(termsOfRow(row, plan));
    return { ...row, planKey: plan.key, planVersion: plan.version, annualMinor };
  });
}
