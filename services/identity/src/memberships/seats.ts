import { metaOf, type Trx } from '@tenantry/database';
import { findEntitlement } from '../entitlements/store.ts';
import type { DB } from '../generated/tables.ts';
import { countOpenInvitations } from '../invitations/store.ts';
import { countMemberships } from './store.ts';

/** The seats of an organization whose plan limits them. */
export interface Seats {
  readonly limit: number;
  /** More than `limit` after a downgrade: nobody is thrown out. */
  readonly used: number;
}

/**
 * The seats of the transaction's organization, which must be locked for the answer to last; null when the plan does not
 * limit them, or billing has said nothing yet. Who invites promises a seat, so `invited` counts invitations that are open.
 */
export async function findSeats(trx: Trx<DB>, counting: 'members' | 'invited'): Promise<Seats | null> {
  const users = await findEntitlement(trx, 'users');
  if (!users || users.limit === null) return null;
  const members = await countMemberships(trx);
  const invited = counting === 'invited' ? await countOpenInvitations(trx, metaOf(trx).clock.now()) : 0;
  return { limit: Number(users.limit), used: members + invited };
}

/** Whether there is no seat left. */
export function isFull({ limit, used }: Seats): boolean {
  return used >= limit;
}
