import type { Catalog } from '../catalog/catalog.ts';
import type { PlanRow } from './store.ts';

/** How long an overdue payment has no consequences, and how long it is then read only before the subscription ends. */
export type Dunning = Catalog['dunning'];

/** What is sold now: the catalog in force, its plans as they are stored. */
export interface Offer {
  /** By rank, from the smallest; internal ones too. */
  readonly plans: readonly PlanRow[];
  readonly trial: { readonly plan: PlanRow; readonly days: number } | null;
  /** What a trial without a purchase falls back to. */
  readonly fallback: PlanRow | null;
  /** What is charged where a customer has not chosen: ISO 4217. */
  readonly currency: string;
  readonly dunning: Dunning;
}

/** The offer of a catalog whose plans are stored as `plans`. */
export function offerOf({ trial, fallbackPlan, currency, dunning }: Catalog, plans: readonly PlanRow[]): Offer {
  const planOf = (key: string | null) => plans.find((plan) => plan.key === key) ?? null;
  const trialPlan = trial && planOf(trial.plan);
  return {
    plans: plans.toSorted((a, b) => a.rank - b.rank),
    trial: trialPlan && { plan: trialPlan, days: trial.days },
    fallback: planOf(fallbackPlan),
    currency,
    dunning,
  };
}

/** The plans anybody may choose. */
export function publicPlans({ plans }: Offer): PlanRow[] {
  return plans.filter(isPublic);
}

/** Whether the plan is anybody's to see; the others are made for one customer. */
export function isPublic({ visibility }: PlanRow): boolean {
  return visibility === 'PUBLIC';
}
