import { type Actor, mayGrant } from '@tenantry/actor';
import { metaOf, type Trx } from '@tenantry/database';
import { emit, roleAssignmentAdded, roleAssignmentRemoved } from '@tenantry/events';
import { invalidValue } from '@tenantry/graphql';
import type { Permission } from '@tenantry/schema';
import type {
  AssignRoleToTeamInput,
  AssignServiceAccountRoleInput,
  AssignTeamRoleInput,
  RoleChoice,
} from '../generated/schema.ts';
import type { DB } from '../generated/tables.ts';
import { memberNotFound, roleNotGrantable } from '../memberships/errors.ts';
import { lockMembership } from '../memberships/store.ts';
import { lockOrganization } from '../organizations/store.ts';
import { serviceAccountNotFound } from '../service-accounts/errors.ts';
import { lockServiceAccount } from '../service-accounts/store.ts';
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
const neededForServiceAccounts = 'SERVICE_ACCOUNTS_MANAGE';

const nobody = { membershipId: null, serviceAccountId: null, memberTeamId: null } as const;

/** Gives a member a role on a team; refuses one that allows more than the caller may there. */
export async function assignTeamRole(
  trx: Trx<DB>,
  { teamId, membershipId, ...choice }: AssignTeamRoleInput,
  actor: Actor,
) {
  await lockOrganization(trx);
  if (!(await lockTeam(trx, teamId, 'deletion'))) return refused(teamNotFound);
  if (!(await lockMembership(trx, { id: membershipId }))) return refused(memberNotFound);
  const own = await requireTeamRight(trx, actor, needed, teamId);
  return assign(trx, { ...nobody, teamId, membershipId }, choice, own);
}

/** Gives a service account a role on a team; refuses one that allows more than the caller may there. */
export async function assignServiceAccountRole(
  trx: Trx<DB>,
  { teamId, serviceAccountId, ...choice }: AssignServiceAccountRoleInput,
  actor: Actor,
) {
  await lockOrganization(trx);
  if (!(await lockTeam(trx, teamId, 'deletion'))) return refused(teamNotFound);
  const own = await requireTeamRight(trx, actor, neededForServiceAccounts, teamId);
  if (!(await lockServiceAccount(trx, serviceAccountId))) return refused(serviceAccountNotFound);
  return assign(trx, { ...nobody, teamId, serviceAccountId }, choice, own);
}

/** Gives everybody in a team a role; refuses one that allows more than the caller may where it counts. */
export async function assignRoleToTeam(trx: Trx<DB>, input: AssignRoleToTeamInput, actor: Actor) {
  const { memberTeamId, teamId = null, ...choice } = input;
  await lockOrganization(trx);
  if (!(await lockTeam(trx, memberTeamId, 'deletion'))) return refused(memberTeamNotFound);
  if (teamId !== null && !(await lockTeam(trx, teamId, 'deletion'))) return refused(teamNotFound);
  await requireTeamRight(trx, actor, needed, memberTeamId);
  const own = await requireTeamRight(trx, actor, needed, teamId);
  return assign(trx, { ...nobody, teamId, memberTeamId }, choice, own);
}

/** Takes an assigned role back; refuses one that allows more than the caller may where it counts. */
export async function removeRoleAssignment(trx: Trx<DB>, roleAssignmentId: string, actor: Actor) {
  await lockOrganization(trx);
  const [assignment] = await findRoleAssignments(trx, [roleAssignmentId]);
  if (!assignment) return refused(roleAssignmentNotFound);
  const { teamId, serviceAccountId } = assignment;
  const own = await requireTeamRight(trx, actor, needed, teamId);
  if (serviceAccountId !== null) await requireTeamRight(trx, actor, neededForServiceAccounts, teamId);
  if (!mayGrant(own, await givenBy(trx, assignment))) return refused(roleNotGrantable(['input', 'roleAssignmentId']));

  await deleteRoleAssignment(trx, roleAssignmentId);
  await emit(trx, roleAssignmentRemoved(told(assignment), roleAssignmentId));
  return { roleAssignment: assignment, errors: [] };
}

type Place = Pick<RoleAssignmentRow, 'teamId' | 'membershipId' | 'serviceAccountId' | 'memberTeamId'>;

/** Assigns a role that somebody who may do `own` where it counts may give. */
async function assign(trx: Trx<DB>, place: Place, choice: RoleChoice, own: ReadonlySet<Permission>) {
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

function told({
  orgId,
  id,
  teamId,
  membershipId,
  serviceAccountId,
  memberTeamId,
  role,
  customRoleId,
}: RoleAssignmentRow) {
  const place = { teamId, membershipId, serviceAccountId, memberTeamId };
  return { organizationId: orgId, roleAssignmentId: id, ...place, role, customRoleId };
}

function refused<E>(error: E) {
  return { roleAssignment: null, errors: [error] };
}
