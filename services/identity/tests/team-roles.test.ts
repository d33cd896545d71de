import { encodeId } from '@tenantry/graphql';
import { expect } from 'vitest';
import { atOnce, type Member } from './fixtures.ts';
import {
  asNow,
  assignRoleToTeam,
  assignTeamRole,
  changeRole,
  newRole,
  refusal,
  removeAssignment,
} from './role-operations.ts';
import {
  addTeamMember,
  deleteTeam,
  idOf,
  moveTeam,
  noTeam,
  removeTeamMember,
  setTeamLead,
  teamMaker,
} from './team-operations.ts';
import { onlyErrors, test } from './team-role-fixtures.ts';

const onTeam = `query ($id: ID!, $team: ID!) { node(id: $id) { ... on Membership {
  permissions permissionsOnTeam(teamId: $team) grants { source role customRole { name } team { name } assignment { memberTeam { name } } } } } }`;
const assignmentsQuery = `query ($first: Int, $teamId: ID) { organization { roleAssignments(first: $first, teamId: $teamId) {
  nodes { role customRole { name } team { name } membership { user { email } } memberTeam { name } } } } }`;

test('teams in a tree, roles on teams: a role on a team counts on all teams below and nowhere else, and an admin sees why', async ({
  company,
  execute,
  identity,
}) => {
  const { owner, member, sales, north, support } = company;
  const customRoleId = await newRole(execute, owner, 'Exporter', ['USAGE_EXPORT']);
  const membershipId = idOf(member);
  const read = async (team: string) => (await execute(owner, onTeam, { id: membershipId, team })).data.node;
  const before = await read(north);

  const given = await execute(owner, assignTeamRole, { input: { teamId: sales, membershipId, customRoleId } });
  const [onNorth, onSupport, nowhere] = [await read(north), await read(support), await read(noTeam)];
  const twice = await execute(owner, assignTeamRole, { input: { teamId: sales, membershipId, customRoleId } });
  const actor = await asNow(identity, member);
  const viewer = await execute(actor, `query ($id: ID!) { node(id: $id) { ... on Team { viewerPermissions } } }`, {
    id: north,
  });
  const { id } = given.data.assignTeamRole.roleAssignment;
  const removed = await execute(owner, removeAssignment, { input: { roleAssignmentId: id } });

  expect(given.data.assignTeamRole).toEqual({
    roleAssignment: {
      id: expect.stringMatching(/^asg_/),
      role: 'CUSTOM',
      customRole: { name: 'Exporter' },
      team: { name: 'Sales' },
      membership: { role: 'MEMBER' },
      memberTeam: null,
    },
    errors: [],
  });
  expect(before.permissionsOnTeam).not.toContain('USAGE_EXPORT');
  expect(onNorth.permissionsOnTeam).toEqual(expect.arrayContaining([...before.permissions, 'USAGE_EXPORT']));
  expect(onNorth.permissions).toEqual(before.permissions);
  expect(onNorth.grants).toEqual([
    { source: 'MEMBERSHIP', role: 'MEMBER', customRole: null, team: null, assignment: null },
    {
      source: 'ASSIGNMENT',
      role: 'CUSTOM',
      customRole: { name: 'Exporter' },
      team: { name: 'Sales' },
      assignment: { memberTeam: null },
    },
  ]);
  expect(onSupport.permissionsOnTeam).toEqual(before.permissions);
  expect(nowhere.permissionsOnTeam).toBeNull();
  expect(viewer.data.node.viewerPermissions).toEqual(onNorth.permissionsOnTeam);
  expect(onlyErrors(twice)).toEqual(refusal('RoleAlreadyAssigned'));
  expect(onlyErrors(removed)).toEqual([]);
  expect((await read(north)).permissionsOnTeam).toEqual(before.permissions);
});

test('everybody in a team, and in the teams below, has the role that the team was given', async ({
  company,
  execute,
  identity,
  organization,
}) => {
  const { owner, member, sales, north, support } = company;
  const customRoleId = await newRole(execute, owner, 'Payer', ['BILLING_MANAGE']);
  await execute(owner, addTeamMember, { input: { teamId: north, membershipId: idOf(member) } });
  await execute(owner, assignRoleToTeam, { input: { memberTeamId: sales, customRoleId } });
  await execute(owner, assignRoleToTeam, { input: { memberTeamId: sales, teamId: support, role: 'TEAM_ADMIN' } });

  const actor = await asNow(identity, member);
  const stranger = await asNow(identity, organization.viewer);
  const listed = await execute(owner, assignmentsQuery, {});
  const onSupport = await execute(owner, assignmentsQuery, { teamId: support });
  await execute(owner, removeTeamMember, { input: { teamId: north, membershipId: idOf(member) } });

  expect([actor, stranger].map(({ permissions }) => permissions.has('BILLING_MANAGE'))).toEqual([true, false]);
  expect(actor.teams.map(({ permissions }) => permissions.has('TEAMS_WRITE'))).toEqual([true]);
  const admin = {
    role: 'TEAM_ADMIN',
    customRole: null,
    team: { name: 'Support' },
    membership: null,
    memberTeam: { name: 'Sales' },
  };
  expect(listed.data.organization.roleAssignments.nodes).toEqual([
    { role: 'CUSTOM', customRole: { name: 'Payer' }, team: null, membership: null, memberTeam: { name: 'Sales' } },
    admin,
  ]);
  expect(onSupport.data.organization.roleAssignments.nodes).toEqual([admin]);
  expect((await asNow(identity, member)).permissions.has('BILLING_MANAGE')).toBe(false);
});

test('nobody comes by a role of a team without somebody who may give it', async ({
  company,
  execute,
  identity,
  organization,
}) => {
  const { owner, teamAdmin, member, sales, north, south, support } = company;
  const write = await newRole(execute, owner, 'Organizer', ['TEAMS_WRITE', 'TEAMS_READ', 'MEMBERS_READ']);
  await execute(owner, changeRole, { input: { membershipId: idOf(member), customRoleId: write } });
  const organizer = await asNow(identity, member);
  await execute(owner, assignRoleToTeam, { input: { memberTeamId: south, role: 'ADMIN' } });
  await execute(owner, assignTeamRole, {
    input: { teamId: support, membershipId: idOf(organization.viewer), role: 'ADMIN' },
  });
  const crew = await teamMaker(execute, owner).create('Crew');
  await execute(owner, addTeamMember, { input: { teamId: crew, membershipId: idOf(organizer) } });
  await execute(owner, addTeamMember, { input: { teamId: south, membershipId: idOf(organization.viewer) } });
  const refusals: [Member, string, object, string][] = [
    [organizer, addTeamMember, { teamId: south, membershipId: idOf(organizer) }, 'teamId'],
    [teamAdmin, addTeamMember, { teamId: south, membershipId: idOf(teamAdmin) }, 'teamId'],
    [teamAdmin, removeTeamMember, { teamId: south, membershipId: idOf(organization.viewer) }, 'teamId'],
    [organizer, deleteTeam, { teamId: south }, 'teamId'],
    [organizer, moveTeam, { teamId: crew, parentId: south }, 'parentId'],
    [teamAdmin, moveTeam, { teamId: north, parentId: south }, 'parentId'],
    // Whoever has a role on Support would have it on Crew too.
    [organizer, moveTeam, { teamId: crew, parentId: support }, 'parentId'],
    // The team admin who leads Sales would be one on Crew too.
    [organizer, moveTeam, { teamId: crew, parentId: sales }, 'parentId'],
    [organizer, setTeamLead, { teamId: sales, membershipId: idOf(teamAdmin), isLead: false }, 'membershipId'],
    [organizer, removeTeamMember, { teamId: sales, membershipId: idOf(teamAdmin) }, 'teamId'],
    [organizer, addTeamMember, { teamId: crew, membershipId: idOf(teamAdmin), isLead: true }, 'teamId'],
  ];

  for (const [by, mutation, input, field] of refusals)
    expect([mutation, input, onlyErrors(await execute(by, mutation, { input }))]).toEqual([
      mutation,
      input,
      refusal('RoleNotGrantable', field),
    ]);
  expect((await asNow(identity, organizer)).permissions).toEqual(organizer.permissions);
  expect(onlyErrors(await execute(owner, moveTeam, { input: { teamId: crew, parentId: south } }))).toEqual([]);
});

test('of 100 who assign the same role at once, one does; and none outlives its team or its member', async ({
  company,
  execute,
  identity,
  organization,
}) => {
  const { owner, member, north } = company;
  const input = { teamId: north, membershipId: idOf(member), role: 'TEAM_ADMIN' };

  const answers = await atOnce(100, () => execute(owner, assignTeamRole, { input }));
  const refused = answers.flatMap(onlyErrors);
  const [deleted] = await Promise.all([
    execute(owner, deleteTeam, { input: { teamId: north } }),
    ...Array.from({ length: 20 }, () => execute(owner, assignTeamRole, { input: { ...input, role: 'MEMBER' } })),
  ]);

  expect(refused).toEqual(Array(99).fill(refusal('RoleAlreadyAssigned')[0]));
  expect(onlyErrors(deleted)).toEqual([]);
  const { rows } = await identity.admin.query('SELECT FROM role_assignment WHERE org_id = $1', [organization.id]);
  expect(rows).toEqual([]);
});

test('an assignment that is not there, or nobody can have, is told by its field', async ({
  company,
  execute,
  otherOrganization,
}) => {
  const { owner, member, sales } = company;
  const membershipId = idOf(member);
  const errorsOf = async (mutation: string, input: object) => onlyErrors(await execute(owner, mutation, { input }));
  const roleAssignmentId = encodeId('asg', '019a0000-0000-7000-8000-000000000000');

  expect(await errorsOf(removeAssignment, { roleAssignmentId })).toEqual(refusal('NotFound', 'roleAssignmentId'));
  expect(await errorsOf(assignTeamRole, { teamId: sales, membershipId, role: 'OWNER' })).toEqual(
    refusal('InvalidValue', 'role'),
  );
  expect(await errorsOf(assignTeamRole, { teamId: sales, membershipId })).toEqual(refusal('InvalidValue', 'role'));
  expect(
    await errorsOf(assignTeamRole, { teamId: sales, membershipId: idOf(otherOrganization.member), role: 'MEMBER' }),
  ).toEqual(refusal('NotFound', 'membershipId'));
  expect(await errorsOf(assignRoleToTeam, { memberTeamId: noTeam, role: 'MEMBER' })).toEqual(
    refusal('NotFound', 'memberTeamId'),
  );
});

test('assignments are told to the gateways, for the whole organization', async ({
  company,
  execute,
  identity,
  organization,
}) => {
  const { owner, member, sales } = company;
  const input = { teamId: sales, membershipId: idOf(member), role: 'TEAM_ADMIN' };
  const given = await execute(owner, assignTeamRole, { input });
  const roleAssignmentId = given.data.assignTeamRole.roleAssignment.id;
  await execute(owner, removeAssignment, { input: { roleAssignmentId } });

  const { rows } = await identity.admin.query(
    "SELECT type, data FROM outbox WHERE org_id = $1 AND type LIKE 'identity.role_assignment.%' ORDER BY seq",
    [organization.id],
  );

  const data = {
    organizationId: organization.id,
    roleAssignmentId: expect.any(String),
    teamId: expect.any(String),
    membershipId: member.membershipId,
    serviceAccountId: null,
    memberTeamId: null,
    role: 'TEAM_ADMIN',
    customRoleId: null,
  };
  expect(rows).toEqual([
    { type: 'identity.role_assignment.added', data },
    { type: 'identity.role_assignment.removed', data },
  ]);
});

test('what many members may do, and why, costs as many statements as of one', async ({
  company,
  execute,
  identity,
  organization,
}) => {
  const { owner, sales, north, support } = company;
  const customRoleId = await newRole(execute, owner, 'Exporter', ['USAGE_EXPORT']);
  await execute(owner, assignRoleToTeam, { input: { memberTeamId: sales, teamId: support, customRoleId } });
  for (let joined = 0; joined < 10; joined += 1) {
    const membershipId = idOf(await organization.join('MEMBER'));
    await execute(owner, addTeamMember, { input: { teamId: north, membershipId } });
    await execute(owner, assignTeamRole, { input: { teamId: support, membershipId, role: 'TEAM_ADMIN' } });
  }
  const query = `query ($teamId: ID!, $first: Int) { organization { members(teamId: $teamId, first: $first) { totalCount nodes {
    permissions permissionsOnTeam(teamId: $teamId) teams { nodes { name } }
    grants { customRole { name } team { name } assignment { memberTeam { name } } } } } } }`;
  const statementsOf = async (first: number) => {
    identity.statements.length = 0;
    const { data, errors } = await execute(owner, query, { teamId: north, first });
    expect(errors).toBeUndefined();
    return { ...data.organization.members, statements: identity.statements.length };
  };

  const one = await statementsOf(1);
  const ten = await statementsOf(10);

  expect([one.nodes.length, ten.nodes.length, ten.totalCount]).toEqual([1, 10, 10]);
  expect(ten.nodes[9].teams.nodes).toEqual([{ name: 'North' }]);
  expect(ten.nodes[9].grants).toHaveLength(3);
  expect(ten.statements).toBe(one.statements);
});
