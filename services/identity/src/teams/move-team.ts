import { isViolationOf, type Trx } from '@tenantry/database';
import { emit, teamMoved } from '@tenantry/events';
import { versionConflict } from '@tenantry/graphql';
import type { MoveTeamInput } from '../generated/schema.ts';
import type { DB } from '../generated/tables.ts';
import { maximumDepth } from './depth.ts';
import { parentNotFound, teamCycle, teamNameTaken, teamNotFound, teamTooDeep } from './errors.ts';
import { findLineages, heightBelow, lockTree, movePaths } from './path-store.ts';
import { changeTeam, lockTeam } from './store.ts';

/** Moves a team with everything below it; refuses places below itself, too deep, or where a team has its name. */
export async function moveTeam(trx: Trx<DB>, { teamId, parentId = null, expectedVersion }: MoveTeamInput) {
  await lockTree(trx);
  const current = await lockTeam(trx, teamId, 'change');
  if (!current) return refused(teamNotFound);
  if (expectedVersion != null && expectedVersion !== current.version) return refused(versionConflict(current.version));
  const misplaced = parentId === null ? null : await problemBelow(trx, teamId, parentId);
  if (misplaced) return refused(misplaced);

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
  if (lineage.length === 0) return parentNotFound;
  if (lineage.some(({ id }) => id === teamId)) return teamCycle;
  const depth = lineage.length + 1 + (await heightBelow(trx, teamId));
  return depth > maximumDepth ? teamTooDeep : null;
}

function refused<E>(error: E) {
  return { team: null, errors: [error] };
}
