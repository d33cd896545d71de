import type { Actor } from '@tenantry/actor';
import { findGrants } from '../src/roles/grant-store.ts';
import { rightsOf } from '../src/roles/rights.ts';
import type { Fixtures, Member } from './fixtures.ts';

const errors = 'errors { __typename ... on UserError { code path } }';
export const createRole = `mutation ($input: CreateCustomRoleInput!) { createCustomRole(input: $input) { customRole { id name description permissions version memberCount assignmentCount } ${errors} } }`;
export const updateRole = `mutation ($input: UpdateCustomRoleInput!) { updateCustomRole(input: $input) { customRole { name description permissions version } ${errors} } }`;
export const deleteRole = `mutation ($input: DeleteCustomRoleInput!) { deleteCustomRole(input: $input) { customRole { name memberCount } errors { __typename ... on UserError { code path } ... on RoleInUse { memberCount assignmentCount } } } }`;
export const changeRole = `mutation ($input: ChangeMemberRoleInput!) { changeMemberRole(input: $input) { membership { role version customRole { name } permissions } ${errors} } }`;
const assignment =
  'roleAssignment { id role customRole { name } team { name } membership { role } memberTeam { name } }';
export const assignTeamRole = `mutation ($input: AssignTeamRoleInput!) { assignTeamRole(input: $input) { ${assignment} ${errors} } }`;
export const assignRoleToTeam = `mutation ($input: AssignRoleToTeamInput!) { assignRoleToTeam(input: $input) { ${assignment} ${errors} } }`;
export const removeAssignment = `mutation ($input: RemoveRoleAssignmentInput!) { removeRoleAssignment(input: $input) { ${assignment} ${errors} } }`;

/** A refusal as payloads tell it. */
export const refusal = (__typename: string, ...path: string[]) => [
  {
    __typename,
    code: __typename.replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => `_${letter}`).toUpperCase(),
    path: path.length === 0 ? null : ['input', ...path],
  },
];

/** Creates a role and returns its ID. */
export async function newRole(execute: Fixtures['execute'], by: Actor, name: string, permissions: readonly string[]) {
  const { data } = await execute(by, createRole, { input: { name, permissions } });
  return data.createCustomRole.customRole.id as string;
}

/** The member with the rights that the gateway would hear of now. */
export async function asNow(identity: Fixtures['identity'], member: Member): Promise<Member> {
  const [grants = []] = await findGrants(identity.database.tenant(member.org!), [member.membershipId]);
  return { ...member, ...rightsOf(grants) };
}
