import type { PlanRow } from '../plans/store.ts';
import { priceOf } from '../pricing/pricing.ts';
import type { Status } from '../subscriptions/terms.ts';

/** What use of a meter beyond what is included costs, as it holds for one period. */
export interface OverageTerms {
  readonly planId: string;
  readonly currency: string;
  readonly included: bigint;
  /** For each `per` beyond, in minor units, exact; in proportion. */
  readonly unitPriceMinor: string;
  readonly per: bigint;
}

/** What an organization was on in a period, one after the other. */
export interface InForce {
  readonly plan: PlanRow;
  readonly status: Status;
  readonly currency: string;
}

/** The meter and the kind of period that an allowance is for. */
export interface Allowance {
  readonly meter: string;
  readonly period: string;
}

const charged: readonly Status[] = ['ACTIVE', 'PAST_DUE'];

/**
 * What holds for use in a period in which the plan may have changed: of all that was in force the largest allowance, and the price
 * that goes with it, so that nobody pays for what was included when they used it. Null where use beyond it costs nothing: it is
 * unlimited, it is refused, or nothing was paid for at the end. `granted` is what was promised beside the plans.
 */
export function overageTermsOf(
  inForce: readonly InForce[],
  { meter, period }: Allowance,
  granted: bigint | null = null,
): OverageTerms | null {
  const last = inForce.at(-1);
  if (!last || !charged.includes(last.status)) return null;
  const offers = inForce.flatMap(({ plan }) =>
    plan.entitlements
      .filter((one) => one.meter === meter && one.period === period)
      .map((entitlement) => ({ planId: plan.id, entitlement })),
  );
  const best = offers.reduce<(typeof offers)[number] | null>(
    (found, offer) => (found === null || isMore(offer.entitlement.limit, found.entitlement.limit) ? offer : found),
    null,
  );
  const limit = best?.entitlement.limit ?? null;
  const price = best?.entitlement.overage?.unitPriceMinor[last.currency];
  if (!best || limit === null || !best.entitlement.overage || price === undefined) return null;
  return {
    planId: best.planId,
    currency: last.currency,
    included: granted !== null && granted > limit ? granted : limit,
    unitPriceMinor: price,
    per: BigInt(best.entitlement.overage.per),
  };
}

/** Whether a limit is larger, or the same and later; null is unlimited. */
function isMore(limit: bigint | null, than: bigint | null): boolean {
  if (limit === null || than === null) return limit === null;
  return limit >= than;
}

/** How much of a quantity is beyond what is included, and what that costs, rounded once. */
export function overageOf(quantity: bigint, { included, unitPriceMinor, per }: OverageTerms) {
  const beyond = quantity > included ? quantity - included : 0n;
  return { beyond, amountMinor: priceOf({ model: 'PER_UNIT', unitPriceMinor, per }, beyond) };
}
