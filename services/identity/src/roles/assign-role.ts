import { type Actor, mayGrant } from '@tenantry/actor';
import { metaOf, type Trx } from '@tenantry/database';
import { emit, roleAssignmentAdded, roleAssignmentRemoved } from '@tenantry/events';
import { invalidValue } from '@tenantry/graphql';
import type { AssignRoleToTeamInput, AssignTeamRoleInput, RoleChoice } from '../generated/schema.ts';
import type { DB } from '../generated/tables.ts';
import { memberNotFound, roleNotGrantable } from '../memberships/errors.ts';
import { lockMembership } from '../memberships/store.ts';
import { lockOrganization } from '../organizations/store.ts';
import { memberTeamNotFound, teamNotFound } from '../teams/errors.ts';
import { lockTeam } from '../teams/store.ts';
import { requireTeamRight } from '../teams/team-rights.ts';
import {
  deleteRoleAssignment,
  findRoleAssignments,
  insertRoleAssignment,
  type RoleAssignmentRow,
} from './assignment-store.ts';
import { chooseRole, givenBy } from './choose-role.ts';
import { roleAlreadyAssigned, roleAssignmentNotFound } from './errors.ts';

const needed = 'MEMBERS_UPDATE';

/** Gives a member a role on a team; refuses one that allows more than the caller may there. */
export async function assignTeamRole(
  trx: Trx<DB>,
  { teamId, membershipId, ...choice }: AssignTeamRoleInput,
  actor: Actor,
) {
  await lockOrganization(trx);
  if (!(await lockTeam(trx, teamId, 'deletion'))) return refused(teamNotFound);
  if (!(await lockMembership(trx, { id: membershipId }))) return refused(memberNotFound);
  return assign(trx, { teamId, membershipId, memberTeamId: null }, choice, actor);
}

/** Gives everybody in a team a role; refuses one that allows more than the caller may where it counts. */
export async function assignRoleToTeam(trx: Trx<DB>, input: AssignRoleToTeamInput, actor: Actor) {
  const { memberTeamId, teamId = null, ...choice } = input;
  await lockOrganization(trx);
  if (!(await lockTeam(trx, memberTeamId, 'deletion'))) return refused(memberTeamNotFound);
  if (teamId !== null && !(await lockTeam(trx, teamId, 'deletion'))) return refused(teamNotFound);
  await requireTeamRight(trx, actor, needed, memberTeamId);
  return assign(trx, { teamId, membershipId: null, memberTeamId }, choice, actor);
}

/** Takes an assigned role back; refuses one that allows more than the caller may where it counts. */
export async function removeRoleAssignment(trx: Trx<DB>, roleAssignmentId: string, actor: Actor) {
  await lockOrganization(trx);
  const [assignment] = await findRoleAssignments(trx, [roleAssignmentId]);
  if (!assignment) return refused(roleAssignmentNotFound);
  const own = await requireTeamRight(trx, actor, needed, assignment.teamId);
  if (!mayGrant(own, await givenBy(trx, assignment))) return refused(roleNotGrantable(['input', 'roleAssignmentId']));

  await deleteRoleAssignment(trx, roleAssignmentId);
  await emit(trx, roleAssignmentRemoved(told(assignment), roleAssignmentId));
  return { roleAssignment: assignment, errors: [] };
}

type Place = Pick<RoleAssignmentRow, 'teamId' | 'membershipId' | 'memberTeamId'>;

async function assign(trx: Trx<DB>, place: Place, choice: RoleChoice, actor: Actor) {
  const own = await requireTeamRight(trx, actor, needed, place.teamId);
  const chosen = await chooseRole(trx, choice);
  if (chosen.problem) return refused(chosen.problem);
  const { reference, given, path } = chosen;
  if (reference.role === 'OWNER')
    return refused(invalidValue('Somebody is an owner of the organization as a whole: change their role.', path));
  if (!mayGrant(own, given)) return refused(roleNotGrantable(path));

  const createdAt = metaOf(trx).clock.now();
  const assignment = await insertRoleAssignment(trx, { ...place, ...reference, createdAt });
  if (!assignment) return refused(roleAlreadyAssigned);
  await emit(trx, roleAssignmentAdded(told(assignment), assignment.id));
  return { roleAssignment: assignment, errors: [] };
}

function told({ orgId, id, teamId, membershipId, memberTeamId, role, customRoleId }: RoleAssignmentRow) {
  return { organizationId: orgId, roleAssignmentId: id, teamId, membershipId, memberTeamId, role, customRoleId };
}

function refused<E>(error: E) {
  return { roleAssignment: null, errors: [error] };
}
