import { isDeepStrictEqual } from 'node:util';
import { metaOf, type Trx } from '@tenantry/database';
import type { DB } from '../generated/tables.ts';
import type { Terms } from '../subscriptions/terms.ts';
import { annualValueOf } from './annual-value.ts';
import { movementsOf } from './movement.ts';
import { findFirstPayments, insertMovement } from './ledger-store.ts';

/** Books what a change of the transaction's organization, to this version of its subscription, means for recurring revenue. */
export async function bookMovements(trx: Trx<DB>, version: number, previous: Terms | null, next: Terms): Promise<void> {
  const [before, after] = [previous && annualValueOf(previous), annualValueOf(next)];
  if (isDeepStrictEqual(before, after) || (!before?.annualMinor && !after.annualMinor)) return;
  const firstPayments = await findFirstPayments(trx);
  const occurredAt = metaOf(trx).clock.now();
  for (const movement of movementsOf(before, after, (currency) => firstPayments.has(currency))) {
    const firstPaidAt = firstPayments.get(movement.currency) ?? occurredAt;
    await insertMovement(trx, { ...movement, version, firstPaidAt, occurredAt });
  }
}
