import { type BuiltInRole, mayGrant } from '@tenantry/actor';
import type { Trx } from '@tenantry/database';
import { notFound } from '@tenantry/graphql';
import type { Permission } from '@tenantry/schema';
import type { DB } from '../generated/tables.ts';
import { alreadyMember, roleNotGrantable } from './errors.ts';
import { join } from './join.ts';
import { findUserIdByEmail } from './store.ts';

export interface AddMember {
  readonly email: string;
  readonly role: BuiltInRole;
  /** What the caller may do. */
  readonly granter: ReadonlySet<Permission>;
}

const path = ['input', 'email'];

/**
 * Makes the person with this address a member; refuses unknown people, members, roles above the caller's own rights, and
 * more people than the plan includes.
 */
export async function addMember(trx: Trx<DB>, { email, role, granter }: AddMember) {
  if (!mayGrant(granter, role)) return refused(roleNotGrantable(['input', 'role']));
  const userId = await findUserIdByEmail(trx, email);
  if (!userId) return refused(notFound('Nobody signs in with this address.', path));
  const { membership, isNew, error } = await join(trx, { userId, role, path });
  if (error) return refused(error);
  return isNew ? { membership, errors: [] } : refused(alreadyMember);
}

function refused<E>(error: E) {
  return { membership: null, errors: [error] };
}
