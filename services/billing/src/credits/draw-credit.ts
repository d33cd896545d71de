import { metaOf, type Trx } from '@tenantry/database';
import type { DB } from '../generated/tables.ts';
import { lockDrawable, lockDraws, moveCredit } from './store.ts';

/** An invoice that credit is drawn for. */
export interface DrawFor {
  readonly invoiceId: string;
  readonly currency: string;
  /** What the credit is to pay, all that was drawn for it before included. */
  readonly amountMinor: bigint;
}

/**
 * Has an invoice paid by prepaid credit as far as it goes, what expires first before the rest, and answers how much that is. Doing
 * it again for the same amount changes nothing; for a smaller one it gives back, what would expire last first. However many draw at
 * once, no more is drawn than there is.
 */
export async function drawCredit(trx: Trx<DB>, { invoiceId, currency, amountMinor }: DrawFor): Promise<bigint> {
  // Grants are always locked before draws are looked at, so that two that draw for one invoice take turns.
  const grants = await lockDrawable(trx, currency, metaOf(trx).clock.now());
  const draws = await lockDraws(trx, invoiceId);
  const drawn = draws.reduce((sum, draw) => sum + draw.amountMinor, 0n);
  if (drawn >= amountMinor) return drawn - (await giveBack(trx, invoiceId, draws, drawn - amountMinor));

  let missing = amountMinor - drawn;
  for (const { id, remainingMinor } of grants) {
    const part = remainingMinor < missing ? remainingMinor : missing;
    if (part > 0n) await moveCredit(trx, id, invoiceId, part);
    missing -= part;
  }
  return amountMinor - missing;
}

async function giveBack(
  trx: Trx<DB>,
  invoiceId: string,
  draws: readonly { grantId: string; amountMinor: bigint }[],
  amountMinor: bigint,
): Promise<bigint> {
  let left = amountMinor;
  for (const draw of draws) {
    const part = draw.amountMinor < left ? draw.amountMinor : left;
    if (part > 0n) await moveCredit(trx, draw.grantId, invoiceId, -part);
    left -= part;
  }
  return amountMinor - left;
}
