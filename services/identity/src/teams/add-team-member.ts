import type { Actor } from '@tenantry/actor';
import { metaOf, type Trx } from '@tenantry/database';
import { emit, teamMemberAdded } from '@tenantry/events';
import type { AddTeamMemberInput } from '../generated/schema.ts';
import type { DB } from '../generated/tables.ts';
import { memberNotFound, roleNotGrantable } from '../memberships/errors.ts';
import { lockMembership } from '../memberships/store.ts';
import { alreadyTeamMember, teamNotFound } from './errors.ts';
import { insertTeamMember } from './member-store.ts';
import { lockTeam } from './store.ts';
import { mayChangeMembers, requireTeamRight } from './team-rights.ts';

/**
 * Takes a member of the organization into a team; refuses those who are in it, and to give roles above the caller's own
 * rights.
 */
export async function addTeamMember(
  trx: Trx<DB>,
  { teamId, membershipId, ...input }: AddTeamMemberInput,
  actor: Actor,
) {
  const team = await lockTeam(trx, teamId, 'deletion');
  if (!team) return refused(teamNotFound);
  await requireTeamRight(trx, actor, 'TEAMS_WRITE', teamId);
  const membership = await lockMembership(trx, { id: membershipId });
  if (!membership) return refused(memberNotFound);
  const isLead = input.isLead ?? false;
  if (!(await mayChangeMembers(trx, actor, teamId, { isLead, role: membership.role })))
    return refused(roleNotGrantable(['input', 'teamId']));
  const member = await insertTeamMember(trx, { teamId, membershipId, isLead, joinedAt: metaOf(trx).clock.now() });
  if (!member) return refused(alreadyTeamMember);

  const { orgId, userId } = membership;
  await emit(trx, teamMemberAdded({ organizationId: orgId, teamId, userId, isLead }, teamId));
  return { team, member, errors: [] };
}

function refused<E>(error: E) {
  return { team: null, member: null, errors: [error] };
}
