import { fault } from '@tenantry/graphql';
import { Stripe } from 'stripe';

/** Why Stripe did not do what it was asked: for a person to read. */
export interface Refusal {
  readonly kind: 'DECLINED' | 'ACTION_REQUIRED' | 'REFUSED';
  readonly message: string;
  /** Stripe's or the bank's code: `insufficient_funds`. */
  readonly reason: string | null;
}
export type Answer<T> =
  | { readonly value: T; readonly refusal: null }
  | { readonly value: null; readonly refusal: Refusal };

/**
 * What Stripe answers, or why it refuses what a customer asked for. Throws UNAVAILABLE when Stripe does not answer, has too much
 * to do or fails; what was asked may then have happened, and the next look at Stripe shows it.
 */
export async function answerOf<T>(ask: () => Promise<T>): Promise<Answer<T>> {
  try {
    return { value: await asking(ask), refusal: null };
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal) return { value: null, refusal };
    throw error;
  }
}

/** The same where nothing can be refused: every other answer is an error of ours. */
export async function asking<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (isOutage(error))
      throw fault('UNAVAILABLE', 'Payments cannot be reached right now. Nothing is lost: try again in a moment.', {
        cause: String(error),
      });
    throw error;
  }
}

/** Whether Stripe has no object of that ID. */
export function isMissing(error: unknown): boolean {
  return error instanceof Stripe.errors.StripeInvalidRequestError && error.code === 'resource_missing';
}

function isOutage(error: unknown): boolean {
  const { StripeConnectionError, StripeAPIError, StripeRateLimitError } = Stripe.errors;
  if (error instanceof StripeConnectionError || error instanceof StripeRateLimitError) return true;
  // 409: somebody changes the same object, or the same request is still on its way.
  if (error instanceof Stripe.errors.StripeError && error.statusCode === 409) return true;
  return error instanceof StripeAPIError;
}

function refusalOf(error: unknown): Refusal | null {
  if (!(error instanceof Stripe.errors.StripeError)) return null;
  const { code = null, decline_code: declineCode = null, message } = error;
  if (code === 'subscription_payment_intent_requires_action' || code === 'authentication_required')
    return { kind: 'ACTION_REQUIRED', message, reason: code };
  if (error instanceof Stripe.errors.StripeCardError) return { kind: 'DECLINED', message, reason: declineCode ?? code };
  if (error instanceof Stripe.errors.StripeInvalidRequestError && expected.has(code ?? ''))
    return { kind: 'REFUSED', message, reason: code };
  return null;
}

/** What a customer's own input leads to; any other invalid request is ours. */
const expected = new Set([
  'resource_missing',
  'coupon_expired',
  'promotion_code_invalid',
  'payment_method_unexpected_state',
]);
