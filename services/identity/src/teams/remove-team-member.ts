import type { Trx } from '@tenantry/database';
import { emit, teamMemberRemoved } from '@tenantry/events';
import type { RemoveTeamMemberInput } from '../generated/schema.ts';
import type { DB } from '../generated/tables.ts';
import { lockMembership } from '../memberships/store.ts';
import { teamMemberNotFound, teamNotFound } from './errors.ts';
import { deleteTeamMember } from './member-store.ts';
import { lockTeam } from './store.ts';

/** Takes a member out of a team; refuses those who are not in it. */
export async function removeTeamMember(trx: Trx<DB>, { teamId, membershipId }: RemoveTeamMemberInput) {
  const team = await lockTeam(trx, teamId, 'deletion');
  if (!team) return refused(teamNotFound);
  const membership = await lockMembership(trx, { id: membershipId });
  const member = await deleteTeamMember(trx, { teamId, membershipId });
  if (!membership || !member) return refused(teamMemberNotFound);

  const { orgId, userId } = membership;
  await emit(trx, teamMemberRemoved({ organizationId: orgId, teamId, userId }, teamId));
  return { team, member, errors: [] };
}

function refused<E>(error: E) {
  return { team: null, member: null, errors: [error] };
}
