import { type BuiltInRole, mayGrant } from '@tenantry/actor';
import type { Trx } from '@tenantry/database';
import { emit, membershipAdded } from '@tenantry/events';
import { notFound } from '@tenantry/graphql';
import type { Permission } from '@tenantry/schema';
import type { DB } from '../generated/tables.ts';
import { alreadyMember, roleNotGrantable } from './errors.ts';
import { findUserIdByEmail, insertMembership } from './store.ts';

export interface AddMember {
  readonly email: string;
  readonly role: BuiltInRole;
  /** What the caller may do. */
  readonly granter: ReadonlySet<Permission>;
}

/** Makes the person with this address a member; refuses unknown people, members and roles above the caller's own rights. */
export async function addMember(trx: Trx<DB>, { email, role, granter }: AddMember) {
  if (!mayGrant(granter, role)) return refused(roleNotGrantable(['input', 'role']));
  const userId = await findUserIdByEmail(trx, email);
  if (!userId) return refused(notFound('Nobody signs in with this address.', ['input', 'email']));
  const membership = await insertMembership(trx, { userId, role });
  if (!membership) return refused(alreadyMember);

  await emit(trx, membershipAdded({ organizationId: membership.orgId, userId, role }, membership.id));
  return { membership, errors: [] };
}

function refused<E>(error: E) {
  return { membership: null, errors: [error] };
}
