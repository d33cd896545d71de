import type { Trx } from '@tenantry/database';
import type { ApplyPromotionCodeInput } from '../generated/schema.ts';
import type { DB } from '../generated/tables.ts';
import { applyPromotionCode as apply, findPromotionCode } from '../stripe/promotion-codes.ts';
import { notSubscribed, notThereYet, promotionCodeInvalid, refused } from '../subscriptions/errors.ts';
import { pull, type Pulling } from '../sync/pull.ts';
import { requestKey } from '../sync/request-key.ts';

/** Takes what a code promises off the price that is paid. Refuses when nothing is paid, and a code that cannot be used. */
export async function applyPromotionCode(trx: Trx<DB>, { code }: ApplyPromotionCodeInput, pulling: Pulling) {
  const pulled = await pull(trx, pulling);
  if (!pulled) return refused(notThereYet);
  const { subscription, terms } = pulled;
  if (!terms.stripe) return refused(notSubscribed);
  const invalid = promotionCodeInvalid(['input', 'code']);
  const promotionCodeId = await findPromotionCode(pulling.stripe, code);
  if (promotionCodeId === null) return refused(invalid);

  const { subscriptionId } = terms.stripe;
  const { refusal } = await apply(pulling.stripe, subscriptionId, promotionCodeId, requestKey(trx, subscription));
  if (refusal) return refused(invalid);
  return { subscription: (await pull(trx, pulling))?.subscription ?? subscription, errors: [] };
}
