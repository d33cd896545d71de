import { metaOf, type Trx } from '@tenantry/database';
import { invalidValue, versionConflict } from '@tenantry/graphql';
import { ensureCustomer } from '../customers/ensure-customer.ts';
import type { ChangePlanInput } from '../generated/schema.ts';
import type { DB } from '../generated/tables.ts';
import { findPromotionCode } from '../stripe/promotion-codes.ts';
import { subscribe } from '../stripe/subscriptions.ts';
import {
  notThereYet,
  paymentMethodRequired,
  planUnchanged,
  refused,
  subscriptionNotActive,
} from '../subscriptions/errors.ts';
import { moveToTerms } from '../subscriptions/put-on-terms.ts';
import { freeTerms } from '../subscriptions/terms.ts';
import { pull, type Pulled, type Pulling } from '../sync/pull.ts';
import { requestKey } from '../sync/request-key.ts';
import { afterwards } from './after.ts';
import { type Choice, choose } from './choice.ts';
import { moveContract } from './move-contract.ts';

/**
 * Moves the organization to a plan on offer: what costs nothing from now on, what costs something by what Stripe is told and then
 * says. Refuses what is there already, what nothing is known to pay with, a change based on an old version of the subscription,
 * and a payment that does not go through; then nothing has changed.
 */
export async function changePlan(trx: Trx<DB>, input: ChangePlanInput, pulling: Pulling) {
  const pulled = await pull(trx, pulling);
  if (!pulled) return refused(notThereYet);
  const { subscription, terms } = pulled;
  if (input.expectedVersion != null && input.expectedVersion !== subscription.version)
    return refused(versionConflict(subscription.version));
  const { choice, error } = await choose(trx, input, terms, pulling.offer, ['input']);
  if (!choice) return refused(error);

  if (!terms.stripe) return choice.price ? buy(trx, choice, input, pulled, pulling) : goFree(trx, choice, pulled);
  if (terms.status !== 'ACTIVE') return refused(subscriptionNotActive(terms.status));
  return moveContract(trx, choice, input, pulled, pulling);
}

async function goFree(trx: Trx<DB>, { plan, currency }: Choice, pulled: Pulled) {
  const { terms } = pulled;
  if (plan.id === terms.plan.id && terms.status === 'ACTIVE') return refused(planUnchanged(['input', 'planKey']));
  const free = freeTerms(plan, metaOf(trx).clock.now(), currency);
  return { subscription: await moveToTerms(trx, pulled, free), errors: [] };
}

async function buy(
  trx: Trx<DB>,
  { price }: Choice,
  { promotionCode }: ChangePlanInput,
  { subscription, hasPaymentMethod }: Pulled,
  pulling: Pulling,
) {
  const { stripe } = pulling;
  if (!hasPaymentMethod || !price) return refused(paymentMethodRequired(['input', 'planKey']));
  const promotionCodeId = promotionCode == null ? null : await findPromotionCode(stripe, promotionCode);
  if (promotionCode != null && promotionCodeId === null)
    return refused(invalidValue('There is no such code, or it is used up.', ['input', 'promotionCode']));

  const customerId = await ensureCustomer(trx, stripe);
  const purchase = { customerId, priceId: price.id, quantity: price.quantity, promotionCodeId };
  return afterwards(trx, await subscribe(stripe, purchase, requestKey(trx, subscription)), pulling);
}
