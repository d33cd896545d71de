import type { Trx } from '../world/transaction.ts';

/** The view of a transaction at the time of a customer: that of the test clock they are on, or the day's. */
export function timeOf(trx: Trx, { test_clock: clock }: { readonly test_clock?: string | null }): Trx {
  const frozen = clock ? trx.get('testClock', clock) : undefined;
  return frozen ? trx.at(frozen.frozen_time) : trx;
}
