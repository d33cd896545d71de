import type { Objects } from '../wire.ts';
import { find } from '../world/find.ts';
import type { Trx } from '../world/transaction.ts';

/** The tax rates with these IDs. @throws {StripeRefusal} when one does not exist. */
export function taxRates(trx: Trx, ids: readonly string[], param: string): Objects['taxRate'][] {
  return ids.map((id, index) => find(trx, 'taxRate', id, `${param}[${index}]`));
}
