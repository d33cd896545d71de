import { metaOf, type Trx } from '@tenantry/database';
import { notFound, versionConflict } from '@tenantry/graphql';
import type { ChangePlanInput } from '../generated/schema.ts';
import type { DB } from '../generated/tables.ts';
import { type Offer, publicPlans } from '../plans/offer.ts';
import { lockCurrent } from './current.ts';
import { moveToTerms } from './put-on-terms.ts';
import { freeTerms } from './terms.ts';

/**
 * Moves the organization to a plan on offer, from now on; a trial ends with it, also when it is of the same plan. Refuses a
 * plan that is not on offer, the very version the organization has, and a change based on an old version of the subscription.
 */
export async function changePlan(trx: Trx<DB>, { planKey, expectedVersion }: ChangePlanInput, offer: Offer) {
  const current = await lockCurrent(trx);
  if (!current) return refused(notFound('The subscription is still being made. Try again in a moment.', null));
  const { subscription, terms } = current;
  if (expectedVersion != null && expectedVersion !== subscription.version)
    return refused(versionConflict(subscription.version));

  const chosen = publicPlans(offer).find(({ key }) => key === planKey);
  if (!chosen) return refused(notFound('There is no such plan on offer.', ['input', 'planKey']));
  if (chosen.id === subscription.planId && subscription.status === 'ACTIVE') return refused(planUnchanged);

  const bought = freeTerms(chosen, metaOf(trx).clock.now(), terms.currency);
  return { subscription: await moveToTerms(trx, current, bought), errors: [] };
}

const planUnchanged = {
  __typename: 'PlanUnchanged',
  code: 'PLAN_UNCHANGED',
  message: 'The organization is on this plan already.',
  path: ['input', 'planKey'],
} as const;

function refused<E>(error: E) {
  return { subscription: null, errors: [error] };
}
