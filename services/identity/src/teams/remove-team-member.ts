import type { Actor } from '@tenantry/actor';
import type { Trx } from '@tenantry/database';
import { emit, teamMemberRemoved } from '@tenantry/events';
import type { RemoveTeamMemberInput } from '../generated/schema.ts';
import type { DB } from '../generated/tables.ts';
import { roleNotGrantable } from '../memberships/errors.ts';
import { lockMembership } from '../memberships/store.ts';
import { teamMemberNotFound, teamNotFound } from './errors.ts';
import { deleteTeamMember } from './member-store.ts';
import { lockTeam } from './store.ts';
import { mayChangeMembers, requireTeamRight } from './team-rights.ts';

/** Takes a member out of a team; refuses those who are not in it, and to take roles above the caller's own rights. */
export async function removeTeamMember(trx: Trx<DB>, { teamId, membershipId }: RemoveTeamMemberInput, actor: Actor) {
  const team = await lockTeam(trx, teamId, 'deletion');
  if (!team) return refused(teamNotFound);
  await requireTeamRight(trx, actor, 'TEAMS_WRITE', teamId);
  const membership = await lockMembership(trx, { id: membershipId });
  const member = await deleteTeamMember(trx, { teamId, membershipId });
  if (!membership || !member) return refused(teamMemberNotFound);
  if (!(await mayChangeMembers(trx, actor, teamId, { isLead: member.isLead, role: membership.role })))
    return refused(roleNotGrantable(['input', 'teamId']));

  const { orgId, userId } = membership;
  await emit(trx, teamMemberRemoved({ organizationId: orgId, teamId, userId }, teamId));
  return { team, member, errors: [] };
}

function refused<E>(error: E) {
  return { team: null, member: null, errors: [error] };
}
