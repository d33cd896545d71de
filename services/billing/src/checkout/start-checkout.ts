import type { Trx } from '@tenantry/database';
import { invalidValue } from '@tenantry/graphql';
import { ensureCustomer } from '../customers/ensure-customer.ts';
import type { OpenBillingPortalInput, StartCheckoutInput } from '../generated/schema.ts';
import type { DB } from '../generated/tables.ts';
import { choose } from '../plan-changes/choice.ts';
import { findPromotionCode } from '../stripe/promotion-codes.ts';
import { openCheckout, openPortal } from '../stripe/pages.ts';
import { alreadySubscribed, notThereYet } from '../subscriptions/errors.ts';
import { pull, type Pulling } from '../sync/pull.ts';
import { requestKey } from '../sync/request-key.ts';
import { addressProblem } from './address.ts';

/** Opens a page on which a plan can be paid. Refuses where one is paid already, and what costs nothing. */
export async function startCheckout(trx: Trx<DB>, input: StartCheckoutInput, pulling: Pulling) {
  const problem =
    addressProblem(input.successUrl, ['input', 'successUrl']) ??
    addressProblem(input.cancelUrl, ['input', 'cancelUrl']);
  if (problem) return refused(problem);
  const pulled = await pull(trx, pulling);
  if (!pulled) return refused(notThereYet);
  const { subscription, terms } = pulled;
  if (terms.stripe) return refused(alreadySubscribed);
  const { choice, error } = await choose(trx, input, terms, pulling.offer, ['input']);
  if (!choice) return refused(error);
  if (!choice.price) return refused(invalidValue('This plan costs nothing: change to it.', ['input', 'planKey']));

  const { stripe } = pulling;
  const { promotionCode = null } = input;
  const promotionCodeId = promotionCode === null ? null : await findPromotionCode(stripe, promotionCode);
  if (promotionCode !== null && promotionCodeId === null)
    return refused(invalidValue('There is no such code, or it is used up.', ['input', 'promotionCode']));
  const purchase = {
    customerId: await ensureCustomer(trx, stripe),
    priceId: choice.price.id,
    quantity: choice.price.quantity,
    promotionCodeId,
  };
  const { value, refusal } = await openCheckout(stripe, purchase, input, requestKey(trx, subscription));
  if (refusal) return refused(invalidValue(refusal.message, ['input']));
  return { url: value.url, expiresAt: value.expiresAt, errors: [] };
}

/** Opens a page with the customer's invoices, cards and address. */
export async function openBillingPortal(trx: Trx<DB>, { returnUrl }: OpenBillingPortalInput, pulling: Pulling) {
  const problem = addressProblem(returnUrl, ['input', 'returnUrl']);
  if (problem) return { url: null, errors: [problem] };
  const pulled = await pull(trx, pulling);
  if (!pulled) return { url: null, errors: [notThereYet] };
  const customerId = await ensureCustomer(trx, pulling.stripe);
  const url = await openPortal(pulling.stripe, customerId, returnUrl, requestKey(trx, pulled.subscription));
  return { url, errors: [] };
}

function refused<E>(error: E) {
  return { url: null, expiresAt: null, errors: [error] };
}
