import { metaOf, type Trx } from '@tenantry/database';
import type { DB } from '../generated/tables.ts';
import type { Offer } from '../plans/offer.ts';
import { cancelNow } from '../stripe/subscriptions.ts';
import { endTrial, remindOfTrial } from '../trials/end-trial.ts';
import { pull, type Pulling } from '../sync/pull.ts';
import { requestKey } from '../sync/request-key.ts';
import { findSubscription } from './store.ts';

/** Does what is due in the transaction's organization; false, with nothing done, when nothing is, or somebody was first. */
export async function doDue(trx: Trx<DB>, offer: Offer, pulling: Pulling | null): Promise<boolean> {
  const seen = await findSubscription(trx);
  if (seen?.stripeSubscriptionId) return pulling !== null && giveUp(trx, pulling);
  if (!seen?.trialEndsAt) return false;
  return seen.trialEndsAt > metaOf(trx).clock.now() ? remindOfTrial(trx) : endTrial(trx, offer, pulling);
}

/** What is overdue becomes unpaid when its grace is over, and ends when it stays so. */
async function giveUp(trx: Trx<DB>, pulling: Pulling): Promise<boolean> {
  const pulled = await pull(trx, pulling);
  const { status, graceEndsAt, stripe } = pulled?.terms ?? {};
  if (!pulled || !graceEndsAt || !stripe) return false;
  if (status !== 'UNPAID' || graceEndsAt > metaOf(trx).clock.now()) return true;
  await cancelNow(pulling.stripe, stripe.subscriptionId, requestKey(trx, pulled.subscription));
  await pull(trx, pulling);
  return true;
}
