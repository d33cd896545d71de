import type { Actor } from '@tenantry/actor';
import { isViolationOf, type Trx } from '@tenantry/database';
import { emit, teamMoved } from '@tenantry/events';
import { versionConflict } from '@tenantry/graphql';
import type { MoveTeamInput } from '../generated/schema.ts';
import type { DB } from '../generated/tables.ts';
import { roleNotGrantable } from '../memberships/errors.ts';
import { maximumDepth } from './depth.ts';
import { parentNotFound, teamCycle, teamNameTaken, teamNotFound, teamTooDeep } from './errors.ts';
import { findLineages, heightBelow, lockTree, movePaths } from './path-store.ts';
import { changeTeam, findTeams, lockTeam } from './store.ts';
import { mayMove, requireTeamRight } from './team-rights.ts';

/**
 * Moves a team with everything below it between places where the caller may; refuses places below itself, too deep, or where
 * a team has its name, and moves that give or take roles above the caller's own rights.
 */
export async function moveTeam(
  trx: Trx<DB>,
  { teamId, parentId = null, expectedVersion }: MoveTeamInput,
  actor: Actor,
) {
  await lockTree(trx);
  const current = await lockTeam(trx, teamId, 'change');
  if (!current) return refused(teamNotFound);
  const [parent] = parentId === null ? [null] : await findTeams(trx, [parentId]);
  if (parentId !== null && !parent) return refused(parentNotFound);
  await requireTeamRight(trx, actor, 'TEAMS_WRITE', current.parentId);
  await requireTeamRight(trx, actor, 'TEAMS_WRITE', parentId);
  if (expectedVersion != null && expectedVersion !== current.version) return refused(versionConflict(current.version));
  const misplaced = parentId === null ? null : await problemBelow(trx, teamId, parentId);
  if (misplaced) return refused(misplaced);
  if (!(await mayMove(trx, actor, teamId, current.parentId, parentId)))
    return refused(roleNotGrantable(['input', 'parentId']));

  try {
    const team = await changeTeam(trx, teamId, { parentId });
    await movePaths(trx, teamId, parentId);
    await emit(trx, teamMoved({ organizationId: team.orgId, teamId, parentId }, teamId));
    return { team, errors: [] };
  } catch (error) {
    if (isViolationOf(error, 'team_sibling_name')) return refused(teamNameTaken('parentId'));
    throw error;
  }
}

async function problemBelow(trx: Trx<DB>, teamId: string, parentId: string) {
  const [lineage = []] = await findLineages(trx, [parentId]);
  if (lineage.some(({ id }) => id === teamId)) return teamCycle;
  const depth = lineage.length + 1 + (await heightBelow(trx, teamId));
  return depth > maximumDepth ? teamTooDeep : null;
}

function refused<E>(error: E) {
  return { team: null, errors: [error] };
}
