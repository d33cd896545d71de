import { mayGrant } from '@tenantry/actor';
import type { Trx } from '@tenantry/database';
import { emit, membershipRoleChanged } from '@tenantry/events';
import { versionConflict } from '@tenantry/graphql';
import type { Permission } from '@tenantry/schema';
import type { ChangeMemberRoleInput } from '../generated/schema.ts';
import type { DB } from '../generated/tables.ts';
import { lockOrganization } from '../organizations/store.ts';
import { chooseRole, givenBy, toldRole } from '../roles/choose-role.ts';
import { memberNotFound, roleNotGrantable, unchangeable } from './errors.ts';
import { changeRole, lockMembership } from './store.ts';

export interface ChangeMemberRole extends ChangeMemberRoleInput {
  /** What the caller may do. */
  readonly granter: ReadonlySet<Permission>;
}

/** Gives a member another role; refuses to take or give more than the caller holds, and to take the last or the break-glass owner's. */
export async function changeMemberRole(
  trx: Trx<DB>,
  { membershipId, expectedVersion, granter, ...choice }: ChangeMemberRole,
) {
  // Before the membership, as whoever names it in the security policy does: they would wait for each other.
  await lockOrganization(trx);
  const current = await lockMembership(trx, { id: membershipId });
  if (!current) return refused(memberNotFound);
  if (expectedVersion != null && expectedVersion !== current.version) return refused(versionConflict(current.version));
  if (!mayGrant(granter, await givenBy(trx, current))) return refused(roleNotGrantable(['input', 'membershipId']));
  const chosen = await chooseRole(trx, choice);
  if (chosen.problem) return refused(chosen.problem);
  const { reference, given, path } = chosen;
  if (!mayGrant(granter, given)) return refused(roleNotGrantable(path));

  try {
    const membership = await changeRole(trx, membershipId, reference);
    const { orgId, userId } = membership;
    await emit(trx, membershipRoleChanged({ organizationId: orgId, userId, ...toldRole(reference) }, membershipId));
    return { membership, errors: [] };
  } catch (error) {
    const reason = unchangeable(error);
    if (reason) return refused(reason);
    throw error;
  }
}

function refused<E>(error: E) {
  return { membership: null, errors: [error] };
}
