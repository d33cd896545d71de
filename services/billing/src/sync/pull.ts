import { metaOf, type Trx } from '@tenantry/database';
import { applyLook, findCustomer, lockBilling } from '../customers/store.ts';
import type { DB } from '../generated/tables.ts';
import { recordInvoice } from '../invoices/record-invoice.ts';
import type { Offer } from '../plans/offer.ts';
import { findSyncedPrices } from '../plans/stripe-price-store.ts';
import { findPlans } from '../plans/store.ts';
import type { StripeClient } from '../stripe/client.ts';
import { type Extent, readSnapshot, type StripeSnapshot } from '../stripe/snapshot.ts';
import { type Current, lockCurrent } from '../subscriptions/current.ts';
import { moveToTerms } from '../subscriptions/put-on-terms.ts';
import { recordGivenBack } from './record-given-back.ts';
import { type KnownPrice, termsFromStripe } from './terms-from-stripe.ts';

/** What is needed to look at Stripe. */
export interface Pulling {
  readonly stripe: StripeClient;
  readonly offer: Offer;
}

/** What was found: the organization's subscription as it is now, and what Stripe says of the customer. */
export interface Pulled extends Current {
  readonly customerId: string | null;
  readonly hasPaymentMethod: boolean;
}

/**
 * Makes the transaction's organization what Stripe says it is: its subscription, its card, its invoices and what was given
 * back of them. Nothing else moves a
 * paid subscription, whether a notification, a command, the way back from a checkout or the nightly comparison asks. It holds the
 * organization's lock from before Stripe is asked until the transaction ends. Null when there is no subscription yet.
 * Throws UNAVAILABLE, with nothing done, when Stripe cannot be reached.
 */
export async function pull(trx: Trx<DB>, { stripe, offer }: Pulling, extent: Extent = {}): Promise<Pulled | null> {
  await lockBilling(trx);
  const customer = await findCustomer(trx);
  const customerId = customer?.stripeCustomerId ?? null;
  const look = (customer?.syncSequence ?? 0n) + 1n;
  const snapshot = customerId === null ? null : await readSnapshot(stripe, customerId, extent);
  const current = await lockCurrent(trx);
  if (!current) return null;
  const unchanged = { ...current, customerId, hasPaymentMethod: snapshot?.hasPaymentMethod ?? false };
  if (!snapshot || !(await applyLook(trx, look, snapshot.card))) return unchanged;

  for (const invoice of snapshot.invoices) await recordInvoice(trx, invoice);
  await recordGivenBack(trx, stripe, snapshot);
  const prices = await knownPrices(trx, snapshot);
  const terms = termsFromStripe(current.terms, snapshot, prices, offer, metaOf(trx).clock.now());
  return { ...unchanged, subscription: await moveToTerms(trx, current, terms), terms };
}

async function knownPrices(trx: Trx<DB>, { subscriptions }: StripeSnapshot): Promise<Map<string, KnownPrice>> {
  const ids = subscriptions.flatMap(({ priceId, schedule }) => [priceId, schedule?.next?.priceId ?? priceId]);
  const synced = await findSyncedPrices(trx, [...new Set(ids)]);
  const plans = synced.length === 0 ? [] : await findPlans(trx, [...new Set(synced.map(({ planId }) => planId))]);
  return new Map(
    synced.flatMap(({ priceId, planId, interval, currency }) => {
      const plan = plans.find((candidate) => candidate?.id === planId);
      return plan ? [[priceId, { plan, interval, currency }] as const] : [];
    }),
  );
}
