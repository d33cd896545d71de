import type { Actor } from '@tenantry/actor';
import { isViolationOf, metaOf, type Trx } from '@tenantry/database';
import { emit, teamCreated } from '@tenantry/events';
import { invalidValue } from '@tenantry/graphql';
import { requireGrowth } from '../entitlements/require-growth.ts';
import type { CreateTeamInput } from '../generated/schema.ts';
import type { DB } from '../generated/tables.ts';
import { nameProblem } from '../organizations/name.ts';
import { maximumDepth } from './depth.ts';
import { parentNotFound, teamNameTaken, teamTooDeep } from './errors.ts';
import { findLineages, insertPaths, lockTree } from './path-store.ts';
import { insertTeam } from './store.ts';
import { requireTeamRight } from './team-rights.ts';

/** Creates a team where the caller may; refuses a name that a sibling has, a parent that is not there, and a ninth level. */
export async function createTeam(trx: Trx<DB>, { name, parentId = null }: CreateTeamInput, actor: Actor) {
  const badName = nameProblem(name);
  if (badName) return refused(invalidValue(badName, ['input', 'name']));
  await requireGrowth(trx);
  await lockTree(trx);
  let depth = 0;
  if (parentId !== null) {
    const [lineage = []] = await findLineages(trx, [parentId]);
    if (lineage.length === 0) return refused(parentNotFound);
    depth = lineage.length;
  }
  await requireTeamRight(trx, actor, 'TEAMS_WRITE', parentId);
  if (depth === maximumDepth) return refused(teamTooDeep);

  try {
    const team = await insertTeam(trx, { name, parentId, createdAt: metaOf(trx).clock.now() });
    await insertPaths(trx, team.id, parentId);
    await emit(trx, teamCreated({ organizationId: team.orgId, teamId: team.id, parentId, name }, team.id));
    return { team, errors: [] };
  } catch (error) {
    if (isViolationOf(error, 'team_sibling_name')) return refused(teamNameTaken('name'));
    throw error;
  }
}

function refused<E>(error: E) {
  return { team: null, errors: [error] };
}
