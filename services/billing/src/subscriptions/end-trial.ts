import { metaOf, type Trx } from '@tenantry/database';
import type { DB } from '../generated/tables.ts';
import type { Offer } from '../plans/offer.ts';
import { findPlans } from '../plans/store.ts';
import { moveToTerms } from './put-on-terms.ts';
import { lockSubscription } from './store.ts';
import { termsAfterTrial } from './terms.ts';

/** Ends the organization's trial if it is over and was not ended yet; false, with nothing done, otherwise. */
export async function endTrial(trx: Trx<DB>, offer: Offer): Promise<boolean> {
  const subscription = await lockSubscription(trx);
  if (!subscription?.trialEndsAt || subscription.trialEndsAt > metaOf(trx).clock.now()) return false;

  const [plan] = await findPlans(trx, [subscription.planId]);
  if (!plan) throw new Error(`The plan ${subscription.planId} of a subscription is not stored.`);
  const trial = { start: subscription.currentPeriodStart, end: subscription.trialEndsAt };
  await moveToTerms(trx, 'TRIAL_ENDED', { subscription, plan }, termsAfterTrial(offer, plan, trial));
  return true;
}
