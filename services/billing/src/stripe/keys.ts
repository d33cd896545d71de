import { createHash } from 'node:crypto';

/** What names one request of one organization, so that sending it again has no second effect. */
export type RequestKey = readonly (string | number | null)[];

/**
 * The idempotency key of a request to Stripe. What asks for the same thing from the same state has the same key, however often
 * and from however many processes; `parts` say what and from which state.
 */
export function keyOf(...parts: readonly (string | number | null)[]): { readonly idempotencyKey: string } {
  const digest = createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
  return { idempotencyKey: `tenantry-${digest}` };
}

/** The name of a price that Stripe finds it by: `leads.STARTER.1.MONTH.EUR`. A version of a plan never changes, nor does this. */
export function lookupKey(
  plan: { readonly catalog: string; readonly key: string; readonly version: number },
  price: { readonly interval: string; readonly currency: string },
): string {
  return [plan.catalog, plan.key, plan.version, price.interval, price.currency].join('.');
}
