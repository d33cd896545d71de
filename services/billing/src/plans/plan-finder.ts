import type { SharedDb } from '@tenantry/database';
import type { DB } from '../generated/tables.ts';
import { findPlans, type PlanRow } from './store.ts';

/** Finds plan versions by ID, null where there is none; in the order asked for. */
export type PlanFinder = (db: SharedDb<DB>, ids: readonly string[]) => Promise<(PlanRow | null)[]>;

/** A finder that reads a version at most once in the life of the process: versions never change. Begins with `known`. */
export function createPlanFinder(known: readonly PlanRow[]): PlanFinder {
  const plans = new Map(known.map((plan) => [plan.id, plan]));
  return async (db, ids) => {
    const unknown = [...new Set(ids)].filter((id) => !plans.has(id));
    for (const plan of unknown.length > 0 ? await findPlans(db, unknown) : []) if (plan) plans.set(plan.id, plan);
    return ids.map((id) => plans.get(id) ?? null);
  };
}
