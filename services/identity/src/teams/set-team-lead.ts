import { type Actor, mayGrant } from '@tenantry/actor';
import type { Trx } from '@tenantry/database';
import { emit, teamMemberLeadChanged } from '@tenantry/events';
import type { SetTeamLeadInput } from '../generated/schema.ts';
import type { DB } from '../generated/tables.ts';
import { roleNotGrantable } from '../memberships/errors.ts';
import { lockMembership } from '../memberships/store.ts';
import { teamMemberNotFound, teamNotFound } from './errors.ts';
import { changeLead } from './member-store.ts';
import { lockTeam } from './store.ts';
import { requireTeamRight } from './team-rights.ts';

/**
 * Makes a member of a team one of its leads, or no longer one; refuses those who are not in it, and to give or take
 * rights of a team admin that the caller has not.
 */
export async function setTeamLead(trx: Trx<DB>, { teamId, membershipId, isLead }: SetTeamLeadInput, actor: Actor) {
  const team = await lockTeam(trx, teamId, 'deletion');
  if (!team) return refused(teamNotFound);
  const own = await requireTeamRight(trx, actor, 'TEAMS_WRITE', teamId);
  const membership = await lockMembership(trx, { id: membershipId });
  const member = await changeLead(trx, { teamId, membershipId }, isLead);
  if (!membership || !member) return refused(teamMemberNotFound);
  if (membership.role === 'TEAM_ADMIN' && !mayGrant(own, 'TEAM_ADMIN'))
    return refused(roleNotGrantable(['input', 'membershipId']));

  const { orgId, userId } = membership;
  await emit(trx, teamMemberLeadChanged({ organizationId: orgId, teamId, userId, isLead }, teamId));
  return { team, member, errors: [] };
}

function refused<E>(error: E) {
  return { team: null, member: null, errors: [error] };
}
