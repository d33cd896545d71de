import type { Trx } from '@tenantry/database';
import { emit, membershipAdded } from '@tenantry/events';
import { requireGrowth } from '../entitlements/require-growth.ts';
import type { DB } from '../generated/tables.ts';
import { lockOrganization } from '../organizations/store.ts';
import { toldRole } from '../roles/choose-role.ts';
import type { RoleReference } from '../roles/store.ts';
import { seatLimitReached } from './errors.ts';
import { findSeats, isFull } from './seats.ts';
import { insertMembership, lockMembership } from './store.ts';

/**
 * Makes a person a member, unless they are one, or every seat of the plan is taken: then the refusal points at `path`.
 * Throws FORBIDDEN while the organization is read-only. Every way into an organization that exists leads through here, one person after the other.
 */
export async function join(
  trx: Trx<DB>,
  { userId, role, path }: { userId: string; role: RoleReference; path: readonly string[] },
) {
  await lockOrganization(trx);
  const existing = await lockMembership(trx, { userId });
  if (existing) return { membership: existing, isNew: false, error: null } as const;
  await requireGrowth(trx);
  const seats = await findSeats(trx, 'members');
  if (seats && isFull(seats)) return { membership: null, isNew: false, error: seatLimitReached(seats, path) } as const;

  const membership = await insertMembership(trx, { userId, ...role });
  if (!membership) throw new Error('Somebody was added without the lock of their organization.');
  await emit(trx, membershipAdded({ organizationId: membership.orgId, userId, ...toldRole(role) }, membership.id));
  return { membership, isNew: true, error: null } as const;
}
