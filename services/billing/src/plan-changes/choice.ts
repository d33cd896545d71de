import type { TenantReads } from '@tenantry/database';
import { fault, invalidValue } from '@tenantry/graphql';
import type { DB } from '../generated/tables.ts';
import { type Offer, publicPlans } from '../plans/offer.ts';
import { startingAmount } from '../plans/prices.ts';
import { findPriceId } from '../plans/stripe-price-store.ts';
import { quantityFor } from '../seats/quantity.ts';
import { noSuchPlan } from '../subscriptions/errors.ts';
import type { Interval } from '../subscriptions/period.ts';
import type { Terms } from '../subscriptions/terms.ts';
import type { Rate } from './effect.ts';

/** What a customer asks to be on. */
export interface Wish {
  readonly planKey: string;
  readonly interval?: Interval | null;
  readonly currency?: string | null;
}

/** A plan on offer as it was chosen. `price` is null when it costs nothing. */
export interface Choice extends Rate {
  readonly price: { readonly id: string; readonly quantity: number } | null;
}

/**
 * The plan on offer that is wished for, with what Stripe calls its price, or what is wrong with the wish. Who pays already stays
 * with their currency. Throws UNAVAILABLE as long as Stripe does not know the price.
 */
export async function choose(db: TenantReads<DB>, wish: Wish, terms: Terms, offer: Offer, under: readonly string[]) {
  const plan = publicPlans(offer).find(({ key }) => key === wish.planKey);
  if (!plan) return { choice: null, error: noSuchPlan([...under, 'planKey']) };

  const interval = wish.interval ?? (terms.stripe ? terms.interval : 'MONTH');
  const currency = terms.stripe ? terms.currency : (wish.currency ?? offer.currency);
  const rate = { plan, interval, currency };
  if (isFree(rate)) return { choice: { ...rate, price: null } satisfies Choice, error: null };
  const price = plan.prices.find((one) => one.interval === interval && one.currency === currency);
  if (!price) {
    const message = `${plan.name} is not sold by the ${interval.toLowerCase()} in ${currency}.`;
    return { choice: null, error: invalidValue(message, [...under, wish.currency ? 'currency' : 'interval']) };
  }

  const id = await findPriceId(db, { planId: plan.id, interval, currency });
  if (id === null) throw fault('UNAVAILABLE', 'This plan cannot be bought right now. Try again in a moment.');
  const choice: Choice = { ...rate, price: { id, quantity: await quantityFor(db, price) } };
  return { choice, error: null };
}

/** Whether a plan costs nothing however it is paid. */
function isFree({ plan }: Rate): boolean {
  return plan.prices.every((price) => price.model === 'FLAT' && startingAmount(price).amountMinor === 0n);
}
