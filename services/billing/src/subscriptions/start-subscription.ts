import { metaOf, type Trx } from '@tenantry/database';
import type { DB } from '../generated/tables.ts';
import type { Offer } from '../plans/offer.ts';
import { startOnTerms } from './put-on-terms.ts';
import { firstTerms } from './terms.ts';

/** Gives a new organization its trial, or what the catalog has instead. Nothing happens when it has a subscription. */
export async function startSubscription(trx: Trx<DB>, offer: Offer): Promise<void> {
  await startOnTerms(trx, firstTerms(offer, metaOf(trx).clock.now(), true));
}
