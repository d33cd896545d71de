import { metaOf, type Trx } from '@tenantry/database';
import type { DB } from '../generated/tables.ts';
import type { Offer } from '../plans/offer.ts';
import { takeTrial } from '../trials/take-trial.ts';
import { startOnTerms } from './put-on-terms.ts';
import { findSubscription } from './store.ts';
import { firstTerms } from './terms.ts';

/**
 * Gives a new organization its trial, where the person who founded it has had none, or what the catalog has instead. Nothing
 * happens when it has a subscription.
 */
export async function startSubscription(trx: Trx<DB>, offer: Offer, founderId: string): Promise<void> {
  if (await findSubscription(trx)) return;
  const mayTry = offer.trial !== null && (await takeTrial(trx, founderId));
  await startOnTerms(trx, firstTerms(offer, metaOf(trx).clock.now(), mayTry));
}
