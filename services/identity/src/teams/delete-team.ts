import type { Actor } from '@tenantry/actor';
import { isViolationOf, type Trx } from '@tenantry/database';
import { emit, teamDeleted } from '@tenantry/events';
import type { DB } from '../generated/tables.ts';
import { roleNotGrantable } from '../memberships/errors.ts';
import { teamHasChildren, teamNotFound } from './errors.ts';
import { lockTree } from './path-store.ts';
import { lockTeam, removeTeam } from './store.ts';
import { mayChangeMembers, requireTeamRight } from './team-rights.ts';

/** Deletes a team below one where the caller may, and takes its members out of it; refuses one that has teams below it. */
export async function deleteTeam(trx: Trx<DB>, teamId: string, actor: Actor) {
  await lockTree(trx);
  const team = await lockTeam(trx, teamId, 'change');
  if (!team) return { team: null, errors: [teamNotFound] };
  await requireTeamRight(trx, actor, 'TEAMS_WRITE', team.parentId);
  if (!(await mayChangeMembers(trx, actor, teamId)))
    return { team: null, errors: [roleNotGrantable(['input', 'teamId'])] };

  try {
    await removeTeam(trx, teamId);
  } catch (error) {
    if (isViolationOf(error, 'team_parent')) return { team: null, errors: [teamHasChildren] };
    throw error;
  }
  await emit(trx, teamDeleted({ organizationId: team.orgId, teamId }, teamId));
  return { team, errors: [] };
}
