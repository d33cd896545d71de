import type { Caller } from '../authentication/callers.ts';

/** Whose operations are paid from one budget, and how much there is in a minute. */
export interface Budget {
  readonly key: string;
  /** For a person to read. */
  readonly holder: string;
  /** Null is without bound. */
  readonly perMinute: number | null;
}

export interface BudgetSizes {
  /** Of an organization whose plan says nothing, and of whoever is in none. */
  readonly default: number;
  /** Of each address, of those who are not signed in. */
  readonly anonymous: number;
}

/** What there is in a minute unless configured otherwise. */
export const budgetSizes: BudgetSizes = { default: 6_000, anonymous: 3_000 };

/**
 * Who pays for a caller's operation: the organization it is about, of whom its plan knows how much; without one, the person or the
 * member of staff; for nobody in particular, the address. What staff ask in an organization, the organization does not pay for.
 */
export function budgetOf({ actor, admission }: Caller, address: string, sizes: BudgetSizes | null): Budget {
  if (!sizes) return { key: '', holder: '', perMinute: null };
  if (actor.kind === 'anonymous')
    return { key: `address:${address}`, holder: 'Your address', perMinute: sizes.anonymous };
  if (actor.org === null || actor.kind === 'staff')
    return { key: `${actor.kind}:${actor.sub}`, holder: 'Whoever is in no organization', perMinute: sizes.default };
  const perMinute = admission.costBudget ? admission.costBudget.perMinute : sizes.default;
  return { key: `organization:${actor.org}`, holder: 'The organization', perMinute };
}
