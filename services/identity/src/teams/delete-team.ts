import { isViolationOf, type Trx } from '@tenantry/database';
import { emit, teamDeleted } from '@tenantry/events';
import type { DB } from '../generated/tables.ts';
import { teamHasChildren, teamNotFound } from './errors.ts';
import { lockTree } from './path-store.ts';
import { lockTeam, removeTeam } from './store.ts';

/** Deletes a team and takes its members out of it; refuses one that has teams below it. */
export async function deleteTeam(trx: Trx<DB>, teamId: string) {
  await lockTree(trx);
  const team = await lockTeam(trx, teamId, 'change');
  if (!team) return { team: null, errors: [teamNotFound] };

  try {
    await removeTeam(trx, teamId);
  } catch (error) {
    if (isViolationOf(error, 'team_parent')) return { team: null, errors: [teamHasChildren] };
    throw error;
  }
  await emit(trx, teamDeleted({ organizationId: team.orgId, teamId }, teamId));
  return { team, errors: [] };
}
