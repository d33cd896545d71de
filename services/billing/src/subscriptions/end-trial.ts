import { metaOf, type Trx } from '@tenantry/database';
import type { DB } from '../generated/tables.ts';
import type { Offer } from '../plans/offer.ts';
import { lockCurrent } from './current.ts';
import { moveToTerms } from './put-on-terms.ts';
import { termsAfterTrial } from './terms.ts';

/** Ends the organization's trial if it is over and was not ended yet; false, with nothing done, otherwise. */
export async function endTrial(trx: Trx<DB>, offer: Offer): Promise<boolean> {
  const current = await lockCurrent(trx);
  if (!current?.terms.trialEndsAt || current.terms.trialEndsAt > metaOf(trx).clock.now()) return false;
  await moveToTerms(trx, current, termsAfterTrial(offer, current.terms));
  return true;
}
