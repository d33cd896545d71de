import type { Trx } from '@tenantry/database';
import { versionConflict } from '@tenantry/graphql';
import type { DB } from '../generated/tables.ts';
import type { RequestKey } from '../stripe/keys.ts';
import { pull, type Pulling } from '../sync/pull.ts';
import { requestKey } from '../sync/request-key.ts';
import { notSubscribed, notThereYet, refused } from './errors.ts';
import type { StripeReference, Terms } from './terms.ts';

/** What is paid, for a change of it. */
interface Paid {
  readonly terms: Terms;
  readonly contract: StripeReference;
  /** What the requests of this change are named by. */
  readonly key: RequestKey;
}

/**
 * Changes at Stripe what is paid, and answers with the subscription as it is then. Refuses when nothing is paid, when a version is
 * expected that it has no more, and for what `change` returns.
 */
export async function changePaid<Refusal = never>(
  trx: Trx<DB>,
  expectedVersion: number | null | undefined,
  pulling: Pulling,
  change: (paid: Paid) => Promise<Refusal | null>,
) {
  const pulled = await pull(trx, pulling);
  if (!pulled) return refused(notThereYet);
  const { subscription, terms } = pulled;
  if (expectedVersion != null && expectedVersion !== subscription.version)
    return refused(versionConflict(subscription.version));
  if (!terms.stripe) return refused(notSubscribed);

  const refusal = await change({ terms, contract: terms.stripe, key: requestKey(trx, subscription) });
  if (refusal) return refused(refusal);
  return { subscription: (await pull(trx, pulling))?.subscription ?? subscription, errors: [] };
}
