import { expect } from 'vitest';
import { assignRoleToTeam, assignTeamRole, changeRole, refusal, removeAssignment } from './role-operations.ts';
import {
  addTeamMember,
  createTeam,
  deleteTeam,
  idOf,
  moveTeam,
  noTeam,
  removeTeamMember,
  setTeamLead,
  teamMaker,
  updateTeam,
} from './team-operations.ts';
import { onlyErrors, test } from './team-role-fixtures.ts';

test('a team admin works on the teams below the one they lead', async ({ company, execute }) => {
  const { teamAdmin, member, sales, north, south } = company;
  const membershipId = idOf(member);
  const did = async (mutation: string, input: object) => onlyErrors(await execute(teamAdmin, mutation, { input }));

  expect(await did(updateTeam, { teamId: sales, name: 'Sales world-wide' })).toEqual([]);
  expect(await did(createTeam, { name: 'East', parentId: south })).toEqual([]);
  expect(await did(moveTeam, { teamId: north, parentId: south })).toEqual([]);
  expect(await did(addTeamMember, { teamId: north, membershipId })).toEqual([]);
  expect(await did(setTeamLead, { teamId: north, membershipId, isLead: true })).toEqual([]);
  expect(await did(assignTeamRole, { teamId: north, membershipId, role: 'TEAM_ADMIN' })).toEqual([]);
  expect(await did(assignRoleToTeam, { memberTeamId: north, teamId: south, role: 'MEMBER' })).toEqual([]);
  expect(await did(removeTeamMember, { teamId: north, membershipId })).toEqual([]);
  expect(await did(deleteTeam, { teamId: north })).toEqual([]);
});

test('a team admin touches nothing outside of their teams, not even the place of their own', async ({
  company,
  execute,
  otherOrganization,
}) => {
  const { owner, teamAdmin, member, sales, north, support } = company;
  const below = await teamMaker(execute, owner).create('Below', support);
  const membershipId = idOf(member);
  await execute(owner, addTeamMember, { input: { teamId: support, membershipId } });
  const given = await execute(owner, assignTeamRole, { input: { teamId: support, membershipId, role: 'MEMBER' } });
  const roleAssignmentId = given.data.assignTeamRole.roleAssignment.id;
  const foreign = await teamMaker(execute, otherOrganization.owner).create('Foreign');
  const outside: [string, object][] = [
    [createTeam, { name: 'Mine' }],
    [createTeam, { name: 'Mine', parentId: support }],
    [updateTeam, { teamId: support, name: 'Mine' }],
    [moveTeam, { teamId: north }],
    [moveTeam, { teamId: north, parentId: support }],
    [moveTeam, { teamId: below, parentId: sales }],
    [moveTeam, { teamId: support, parentId: sales }],
    [moveTeam, { teamId: sales, parentId: north }],
    [moveTeam, { teamId: sales, parentId: support }],
    [deleteTeam, { teamId: sales }],
    [deleteTeam, { teamId: below }],
    [addTeamMember, { teamId: support, membershipId: idOf(teamAdmin) }],
    [setTeamLead, { teamId: support, membershipId, isLead: true }],
    [removeTeamMember, { teamId: support, membershipId }],
    [assignTeamRole, { teamId: support, membershipId, role: 'VIEWER' }],
    [assignRoleToTeam, { memberTeamId: north, role: 'MEMBER' }],
    [assignRoleToTeam, { memberTeamId: north, teamId: support, role: 'MEMBER' }],
    [assignRoleToTeam, { memberTeamId: support, teamId: north, role: 'MEMBER' }],
    [removeAssignment, { roleAssignmentId }],
    [changeRole, { membershipId, role: 'VIEWER' }],
  ];

  for (const [mutation, input] of outside) {
    const { errors } = await execute(teamAdmin, mutation, { input });
    expect([mutation, input, errors?.[0]?.extensions['code']]).toEqual([mutation, input, 'FORBIDDEN']);
  }
  for (const teamId of [foreign, noTeam]) {
    const missing = refusal('NotFound', 'teamId');
    expect(onlyErrors(await execute(teamAdmin, updateTeam, { input: { teamId, name: 'x' } }))).toEqual(missing);
    expect(onlyErrors(await execute(teamAdmin, deleteTeam, { input: { teamId } }))).toEqual(missing);
    expect(
      onlyErrors(await execute(teamAdmin, assignTeamRole, { input: { teamId, membershipId, role: 'MEMBER' } })),
    ).toEqual(missing);
  }
  const tooHigh = await execute(teamAdmin, assignTeamRole, { input: { teamId: north, membershipId, role: 'ADMIN' } });
  expect(onlyErrors(tooHigh)).toEqual(refusal('RoleNotGrantable', 'role'));
});

test('somebody without any rights on teams does not even get to the question', async ({
  company,
  execute,
  organization,
}) => {
  const { sales } = company;

  const { errors } = await execute(organization.member, updateTeam, { input: { teamId: sales, name: 'x' } });

  expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', permission: 'TEAMS_WRITE' });
});
