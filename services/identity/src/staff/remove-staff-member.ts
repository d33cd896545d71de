import type { Trx } from '@tenantry/database';
import { emit, staffSessionEnded } from '@tenantry/events';
import { notFound } from '@tenantry/graphql';
import type { DB } from '../generated/tables.ts';
import { requireAdministrator } from './administrators.ts';
import { lastStaffAdministrator } from './errors.ts';
import { deleteStaffMember } from './store.ts';

export interface RemoveStaffMember {
  readonly staffMemberId: string;
  /** The staff person who asks. */
  readonly by: string;
}

/** Ends somebody's being staff, and their sessions; refuses the last administrator's. FORBIDDEN for staff who are none. */
export async function removeStaffMember(trx: Trx<DB>, { staffMemberId, by }: RemoveStaffMember) {
  const administrators = await requireAdministrator(trx, by);
  if (administrators.length === 1 && administrators[0]?.id === staffMemberId) return refused(lastStaffAdministrator);
  const staffMember = await deleteStaffMember(trx, staffMemberId);
  if (!staffMember) return refused(notFound('There is no such staff person.', ['input', 'staffMemberId']));
  await emit(trx, staffSessionEnded({ staffId: staffMemberId }, staffMemberId));
  return { staffMember, errors: [] };
}

function refused<E>(error: E) {
  return { staffMember: null, errors: [error] };
}
