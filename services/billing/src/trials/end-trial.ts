import { metaOf, type Trx } from '@tenantry/database';
import { emit, trialEnding } from '@tenantry/events';
import type { DB } from '../generated/tables.ts';
import type { Offer } from '../plans/offer.ts';
import { findPriceId } from '../plans/stripe-price-store.ts';
import { quantityFor } from '../seats/quantity.ts';
import { subscribe } from '../stripe/subscriptions.ts';
import { lockCurrent } from '../subscriptions/current.ts';
import { reminderAt } from '../subscriptions/due.ts';
import { moveToTerms } from '../subscriptions/put-on-terms.ts';
import { termsAfterTrial } from '../subscriptions/terms.ts';
import { pull, type Pulled, type Pulling } from '../sync/pull.ts';
import { requestKey } from '../sync/request-key.ts';

/** Announces once that the organization's trial is about to end; false, with nothing done, when it is not, or was told. */
export async function remindOfTrial(trx: Trx<DB>): Promise<boolean> {
  const now = metaOf(trx).clock.now();
  const current = await lockCurrent(trx);
  const { trialEndsAt, trialRemindedAt } = current?.terms ?? {};
  if (!current || !trialEndsAt || trialRemindedAt || trialEndsAt <= now || reminderAt(trialEndsAt) > now) return false;

  const { orgId: organizationId, id } = current.subscription;
  await moveToTerms(trx, current, { ...current.terms, trialRemindedAt: now });
  const { plan } = current.terms;
  await emit(trx, trialEnding({ organizationId, planKey: plan.key, trialEndsAt: trialEndsAt.toISOString() }, id));
  return true;
}

/**
 * Ends the organization's trial if it is over and was not ended yet; false, with nothing done, otherwise. Where a payment method
 * is set the plan that was tried is bought; where there is none, or it is declined, comes the free plan.
 */
export async function endTrial(trx: Trx<DB>, offer: Offer, pulling: Pulling | null): Promise<boolean> {
  // Stripe's lock comes before the row's, as everywhere.
  const pulled = pulling && (await pull(trx, pulling));
  const current = await lockCurrent(trx);
  if (!current?.terms.trialEndsAt || current.terms.trialEndsAt > metaOf(trx).clock.now()) return false;
  if (pulled && pulling && (await convert(trx, pulled, pulling))) return true;
  await moveToTerms(trx, current, termsAfterTrial(offer, current.terms));
  return true;
}

async function convert(trx: Trx<DB>, pulled: Pulled, pulling: Pulling): Promise<boolean> {
  const { customerId, hasPaymentMethod, subscription, terms } = pulled;
  const { plan, interval, currency } = terms;
  const price = plan.prices.find((one) => one.interval === interval && one.currency === currency);
  if (customerId === null || !hasPaymentMethod || !price) return false;
  const priceId = await findPriceId(trx, { planId: plan.id, interval, currency });
  if (priceId === null) return false;
  const purchase = { customerId, priceId, quantity: await quantityFor(trx, price), promotionCodeId: null };
  const { refusal } = await subscribe(pulling.stripe, purchase, requestKey(trx, subscription));
  if (refusal) return false;
  await pull(trx, pulling);
  return true;
}
