import { notFound } from '@tenantry/graphql';
import type { Refusal } from '../stripe/answers.ts';
import type { Status } from './terms.ts';

type Path = readonly string[] | null;

/** There is no subscription yet. */
export const notThereYet = notFound('The subscription is still being made. Try again in a moment.', null);

/** The plan is not on offer. */
export const noSuchPlan = (path: Path) => notFound('There is no such plan on offer.', path);

/** What is asked for is what there is. */
export const planUnchanged = (path: Path) =>
  ({
    __typename: 'PlanUnchanged',
    code: 'PLAN_UNCHANGED',
    message: 'The organization is on this plan already.',
    path,
  }) as const;

/** Nothing is paid. */
export const notSubscribed = {
  __typename: 'NotSubscribed',
  code: 'NOT_SUBSCRIBED',
  message: 'The organization pays for no plan.',
  path: null,
} as const;

/** A plan is paid already. */
export const alreadySubscribed = {
  __typename: 'AlreadySubscribed',
  code: 'ALREADY_SUBSCRIBED',
  message: 'The organization pays for a plan already. Change that one.',
  path: null,
} as const;

/** Overdue or on hold. */
export const subscriptionNotActive = (status: Status) =>
  ({
    __typename: 'SubscriptionNotActive',
    code: 'SUBSCRIPTION_NOT_ACTIVE',
    message: 'The subscription is overdue or on hold. Pay or resume it first.',
    path: null,
    status,
  }) as const;

/** Nothing is known to charge. */
export const paymentMethodRequired = (path: Path) =>
  ({
    __typename: 'PaymentMethodRequired',
    code: 'PAYMENT_METHOD_REQUIRED',
    message: 'This plan costs money, and no payment method is set. Set one, or start a checkout.',
    path,
  }) as const;

/** The payment did not go through. */
export const paymentFailed = ({ kind, message, reason }: Refusal, path: Path = null) =>
  ({
    __typename: 'PaymentFailed',
    code: 'PAYMENT_FAILED',
    message,
    path,
    reason,
    needsConfirmation: kind === 'ACTION_REQUIRED',
  }) as const;

/** The code cannot be used. */
export const promotionCodeInvalid = (path: Path) =>
  ({
    __typename: 'PromotionCodeInvalid',
    code: 'PROMOTION_CODE_INVALID',
    message: 'There is no such code, or it cannot be used here.',
    path,
  }) as const;

/** Nothing was done, for this reason. */
export function refused<E>(error: E) {
  return { subscription: null, errors: [error] };
}
