import type { Actor } from '@tenantry/actor';
import { isViolationOf, type Trx } from '@tenantry/database';
import { emit, teamRenamed } from '@tenantry/events';
import { invalidValue, versionConflict } from '@tenantry/graphql';
import type { UpdateTeamInput } from '../generated/schema.ts';
import type { DB } from '../generated/tables.ts';
import { nameProblem } from '../organizations/name.ts';
import { teamNameTaken, teamNotFound } from './errors.ts';
import { changeTeam, lockTeam } from './store.ts';
import { requireTeamRight } from './team-rights.ts';

/** Renames a team where the caller may; refuses a name that a sibling has and a change based on an old version. */
export async function updateTeam(trx: Trx<DB>, { teamId, name, expectedVersion }: UpdateTeamInput, actor: Actor) {
  const current = await lockTeam(trx, teamId, 'change');
  if (!current) return refused(teamNotFound);
  await requireTeamRight(trx, actor, 'TEAMS_WRITE', teamId);
  if (expectedVersion != null && expectedVersion !== current.version) return refused(versionConflict(current.version));
  const badName = nameProblem(name);
  if (badName) return refused(invalidValue(badName, ['input', 'name']));

  try {
    const team = await changeTeam(trx, teamId, { name });
    await emit(trx, teamRenamed({ organizationId: team.orgId, teamId, name }, teamId));
    return { team, errors: [] };
  } catch (error) {
    if (isViolationOf(error, 'team_sibling_name')) return refused(teamNameTaken('name'));
    throw error;
  }
}

function refused<E>(error: E) {
  return { team: null, errors: [error] };
}
