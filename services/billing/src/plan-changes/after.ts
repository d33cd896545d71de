import type { Trx } from '@tenantry/database';
import type { DB } from '../generated/tables.ts';
import type { Answer } from '../stripe/answers.ts';
import { notThereYet, paymentFailed, refused } from '../subscriptions/errors.ts';
import { pull, type Pulling } from '../sync/pull.ts';

/** The subscription as Stripe has it once it has answered, or why the payment did not go through. */
export async function afterwards(trx: Trx<DB>, { refusal }: Answer<unknown>, pulling: Pulling) {
  if (refusal) return refused(paymentFailed(refusal));
  const pulled = await pull(trx, pulling);
  return pulled ? { subscription: pulled.subscription, errors: [] } : refused(notThereYet);
}
