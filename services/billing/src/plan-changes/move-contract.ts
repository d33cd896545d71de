import { metaOf, type Trx } from '@tenantry/database';
import { invalidValue } from '@tenantry/graphql';
import type { ChangePlanInput } from '../generated/schema.ts';
import type { DB } from '../generated/tables.ts';
import { findPriceId } from '../plans/stripe-price-store.ts';
import type { RequestKey } from '../stripe/keys.ts';
import { releaseSchedule, schedulePrice, upgrade } from '../stripe/price-changes.ts';
import { setCancelAtPeriodEnd } from '../stripe/subscriptions.ts';
import { planUnchanged, refused } from '../subscriptions/errors.ts';
import type { StripeReference, Terms } from '../subscriptions/terms.ts';
import type { Pulled, Pulling } from '../sync/pull.ts';
import { requestKey } from '../sync/request-key.ts';
import { afterwards } from './after.ts';
import type { Choice } from './choice.ts';
import { effectOf } from './effect.ts';
import { prorationDateOf } from './proration-date.ts';

const done = { value: null, refusal: null };

/** Moves what is paid at Stripe to what was chosen: now, or with the next period. */
export async function moveContract(
  trx: Trx<DB>,
  choice: Choice,
  input: ChangePlanInput,
  { subscription, terms }: Pulled,
  pulling: Pulling,
) {
  const { stripe: reference } = terms;
  if (!reference) throw new Error('There is no contract to move.');
  const key = requestKey(trx, subscription);
  if (!choice.price) return endWithPeriod(trx, choice, terms, reference, key, pulling);

  const effect = effectOf(terms, choice);
  if (effect === null) return refused(planUnchanged(['input', 'planKey']));
  const { subscriptionId, itemId } = reference;
  const item = { subscriptionId, itemId, priceId: choice.price.id, quantity: choice.price.quantity };
  if (effect === 'PERIOD_END') {
    await schedule(trx, item, choice, terms, reference, key, pulling);
    return afterwards(trx, done, pulling);
  }

  const prorationDate = prorationDateOf(input.prorationDate ?? null, terms.period, metaOf(trx).clock.now());
  if (!prorationDate)
    return refused(invalidValue('Preview again: this is from more than an hour ago.', ['input', 'prorationDate']));
  const { scheduled } = terms;
  if (reference.scheduleId) await releaseSchedule(pulling.stripe, reference.scheduleId, key);
  const answer = await upgrade(pulling.stripe, item, prorationDate, key);
  // What was not paid changes nothing, and so what was scheduled is scheduled again.
  if (answer.refusal && scheduled) {
    const back = { ...choice, plan: { ...choice.plan, id: scheduled.planId }, interval: scheduled.interval };
    await schedule(trx, item, back, terms, { ...reference, scheduleId: null }, [...key, 'again'], pulling);
  }
  return afterwards(trx, answer, pulling);
}

/** The free plan comes after what is paid. */
async function endWithPeriod(
  trx: Trx<DB>,
  { plan }: Choice,
  terms: Terms,
  { subscriptionId, scheduleId }: StripeReference,
  key: RequestKey,
  pulling: Pulling,
) {
  if (terms.cancelAtPeriodEnd) return refused(planUnchanged(['input', 'planKey']));
  if (plan.id !== pulling.offer.fallback?.id)
    return refused(invalidValue('What is paid must have ended before this plan.', ['input', 'planKey']));
  if (scheduleId) await releaseSchedule(pulling.stripe, scheduleId, key);
  await setCancelAtPeriodEnd(pulling.stripe, subscriptionId, true, key);
  return afterwards(trx, done, pulling);
}

/** The other price comes with the next period. */
async function schedule(
  trx: Trx<DB>,
  item: { readonly subscriptionId: string; readonly itemId: string; readonly quantity: number },
  next: Pick<Choice, 'plan' | 'interval'>,
  { plan, interval, currency, quantity, cancelAtPeriodEnd }: Terms,
  { scheduleId }: StripeReference,
  key: RequestKey,
  { stripe }: Pulling,
): Promise<void> {
  const [priceId, nextPriceId] = [
    await findPriceId(trx, { planId: plan.id, interval, currency }),
    await findPriceId(trx, { planId: next.plan.id, interval: next.interval, currency }),
  ];
  if (!priceId || !nextPriceId) throw new Error(`A price of ${plan.key} or ${next.plan.key} is not at Stripe.`);
  if (cancelAtPeriodEnd) await setCancelAtPeriodEnd(stripe, item.subscriptionId, false, key);
  const change = { ...item, quantity, scheduleId, priceId, nextPriceId, nextInterval: next.interval };
  await schedulePrice(stripe, change, key);
}
