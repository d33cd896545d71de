import { mayGrant } from '@tenantry/actor';
import type { Trx } from '@tenantry/database';
import { emit, mfaReset, sessionRevoked } from '@tenantry/events';
import type { Permission } from '@tenantry/schema';
import { resetFactors } from '../auth/factor-store.ts';
import type { DB } from '../generated/tables.ts';
import { permissionsHeldBy } from '../roles/choose-role.ts';
import { deleteSessions } from '../sessions/store.ts';
import { memberElsewhere, memberNotFound, ownFactors, roleNotGrantable } from './errors.ts';
import { lockMembership } from './store.ts';

export interface ResetMemberMfa {
  readonly membershipId: string;
  /** Who asks, and what they may do. */
  readonly resetter: { readonly userId: string | null; readonly permissions: ReadonlySet<Permission> };
}

/**
 * Takes a member's factors away and ends their sessions; refuses the caller's own, those of higher rank, and of people on
 * whom others depend elsewhere.
 */
export async function resetMemberMfa(trx: Trx<DB>, { membershipId, resetter }: ResetMemberMfa) {
  const membership = await lockMembership(trx, { id: membershipId });
  if (!membership) return refused(memberNotFound);
  const { orgId, userId } = membership;
  if (userId === resetter.userId) return refused(ownFactors);
  if (!mayGrant(resetter.permissions, await permissionsHeldBy(trx, membership)))
    return refused(roleNotGrantable(['input', 'membershipId']));
  if (!(await resetFactors(trx, userId))) return refused(memberElsewhere);

  await deleteSessions(trx, userId, null);
  await emit(trx, mfaReset({ organizationId: orgId, userId }, userId));
  await emit(trx, sessionRevoked({ userId, sessionId: null }, userId));
  return { membership, errors: [] };
}

function refused<E>(error: E) {
  return { membership: null, errors: [error] };
}
