import type { Trx } from '@tenantry/database';
import type { DB } from '../generated/tables.ts';

/** A membership, and whose it is. */
export interface Holder {
  readonly id: string;
  readonly userId: string;
}

/** The memberships of these people; none of who has none. */
export function findHolders(trx: Trx<DB>, userIds: readonly string[]): Promise<Holder[]> {
  return trx.selectFrom('membership').select(['id', 'userId']).where('userId', 'in', userIds).execute();
}

/** The organization's memberships after an ID. */
export function findHoldersAfter(trx: Trx<DB>, after: string | null, limit: number): Promise<Holder[]> {
  return trx
    .selectFrom('membership')
    .select(['id', 'userId'])
    .$if(after !== null, (query) => query.where('id', '>', after))
    .orderBy('id')
    .limit(limit)
    .execute();
}
