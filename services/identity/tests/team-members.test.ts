import { expect } from 'vitest';
import { atOnce, test } from './fixtures.ts';
import {
  addTeamMember,
  deleteTeam,
  idOf,
  noTeam,
  removeTeamMember,
  setTeamLead,
  teamMaker,
} from './team-operations.ts';

const membersQuery = `query ($id: ID!, $first: Int, $after: String) { node(id: $id) { ... on Team {
  memberCount
  members(first: $first, after: $after) { pageInfo { hasNextPage endCursor } nodes { isLead membership { role user { email } } } }
} } }`;
const removeMember = `mutation ($input: RemoveMemberInput!) { removeMember(input: $input) { errors { __typename } } }`;
const notFound = (field: string) => [{ __typename: 'NotFound', code: 'NOT_FOUND', path: ['input', field] }];

test('members join a team, lead it and leave it', async ({ organization, execute }) => {
  const { admin, member, viewer } = organization;
  const teamId = await teamMaker(execute, admin).create('Sales');
  const input = { teamId, membershipId: idOf(member) };

  const joined = await execute(admin, addTeamMember, { input });
  await execute(admin, addTeamMember, { input: { teamId, membershipId: idOf(viewer), isLead: true } });
  const leads = await execute(admin, setTeamLead, { input: { ...input, isLead: true } });
  const read = await execute(viewer, membersQuery, { id: teamId });
  const left = await execute(admin, removeTeamMember, { input });

  const membership = { role: 'MEMBER' };
  const one = { name: 'Sales', memberCount: 1 };
  expect(joined.data.addTeamMember).toEqual({ team: one, member: { isLead: false, membership }, errors: [] });
  expect(leads.data.setTeamLead).toEqual({
    team: { name: 'Sales', memberCount: 2 },
    member: { isLead: true, membership },
    errors: [],
  });
  expect(read.data.node).toEqual({
    memberCount: 2,
    members: {
      pageInfo: { hasNextPage: false, endCursor: expect.any(String) },
      nodes: [
        { isLead: true, membership: { role: 'MEMBER', user: { email: member.email } } },
        { isLead: true, membership: { role: 'VIEWER', user: { email: viewer.email } } },
      ],
    },
  });
  expect(left.data.removeTeamMember).toEqual({ team: one, member: { isLead: true, membership }, errors: [] });
});

test('of 100 who take the same member into a team at once, one does', async ({ organization, execute }) => {
  const teamId = await teamMaker(execute, organization.owner).create('Sales');
  const input = { teamId, membershipId: idOf(organization.member) };

  const answers = await atOnce(100, () => execute(organization.owner, addTeamMember, { input }));

  const refused = answers.filter(({ data }) => data.addTeamMember.errors[0]?.code === 'ALREADY_TEAM_MEMBER');
  expect(answers.filter(({ data }) => data.addTeamMember.member !== null)).toHaveLength(1);
  expect(refused).toHaveLength(99);
  expect(refused[0]?.data.addTeamMember.errors[0].path).toEqual(['input', 'membershipId']);
});

test('whoever is not in the team, or in another organization, is not there', async ({
  organization,
  otherOrganization,
  execute,
}) => {
  const { owner, member } = organization;
  const own = await teamMaker(execute, owner).create('Own');
  const foreign = await teamMaker(execute, otherOrganization.owner).create('Foreign');
  const stranger = idOf(otherOrganization.member);
  const errorsOf = async (input: { teamId: string; membershipId: string }) => [
    (await execute(owner, addTeamMember, { input })).data.addTeamMember.errors,
    (await execute(owner, setTeamLead, { input: { ...input, isLead: true } })).data.setTeamLead.errors,
    (await execute(owner, removeTeamMember, { input })).data.removeTeamMember.errors,
  ];

  const noSuchTeam = Array(3).fill(notFound('teamId'));
  const noSuchMember = Array(3).fill(notFound('membershipId'));
  expect(await errorsOf({ teamId: foreign, membershipId: idOf(member) })).toEqual(noSuchTeam);
  expect(await errorsOf({ teamId: noTeam, membershipId: idOf(member) })).toEqual(noSuchTeam);
  expect(await errorsOf({ teamId: own, membershipId: stranger })).toEqual(noSuchMember);
  const notInTeam = await execute(owner, removeTeamMember, { input: { teamId: own, membershipId: idOf(member) } });
  expect(notInTeam.data.removeTeamMember.errors).toEqual(notFound('membershipId'));
});

test('who leaves the organization leaves its teams, and who is in a deleted team stays', async ({
  organization,
  execute,
  identity,
}) => {
  const { owner, member, viewer } = organization;
  const { create } = teamMaker(execute, owner);
  const [sales, support] = [await create('Sales'), await create('Support')];
  for (const teamId of [sales, support])
    for (const each of [member, viewer])
      await execute(owner, addTeamMember, { input: { teamId, membershipId: idOf(each) } });

  await execute(owner, removeMember, { input: { membershipId: idOf(member) } });
  const { data } = await execute(owner, membersQuery, { id: sales });
  const deleted = await execute(owner, deleteTeam, { input: { teamId: support } });

  expect(data.node.members.nodes).toEqual([
    { isLead: false, membership: { role: 'VIEWER', user: { email: viewer.email } } },
  ]);
  expect(deleted.data.deleteTeam.errors).toEqual([]);
  const count = async (table: string) =>
    (await identity.admin.query(`SELECT count(*)::int FROM ${table} WHERE org_id = $1`, [organization.id])).rows[0]
      .count;
  expect([await count('team_member'), await count('membership')]).toEqual([1, 3]);
});

test('a team’s members are read page by page', async ({ organization, execute }) => {
  const { owner, admin, member, viewer } = organization;
  const id = await teamMaker(execute, owner).create('Sales');
  for (const each of [viewer, member, admin])
    await execute(owner, addTeamMember, { input: { teamId: id, membershipId: idOf(each) } });

  const first = await execute(owner, membersQuery, { id, first: 2 });
  const { endCursor: after } = first.data.node.members.pageInfo;
  const rest = await execute(owner, membersQuery, { id, first: 2, after });

  const rolesIn = ({ data }: typeof first) =>
    data.node.members.nodes.map(({ membership }: { membership: { role: string } }) => membership.role);
  expect([rolesIn(first), rolesIn(rest)]).toEqual([['ADMIN', 'MEMBER'], ['VIEWER']]);
  expect(rest.data.node.members.pageInfo.hasNextPage).toBe(false);
});

test('joining, leading and leaving are told to the other services', async ({ organization, execute, identity }) => {
  const { owner, member } = organization;
  const teamId = await teamMaker(execute, owner).create('Sales');
  const input = { teamId, membershipId: idOf(member) };
  await execute(owner, addTeamMember, { input });
  await execute(owner, setTeamLead, { input: { ...input, isLead: true } });
  await execute(owner, removeTeamMember, { input });

  const { rows } = await identity.admin.query(
    "SELECT type, data FROM outbox WHERE org_id = $1 AND kind = 'domain' ORDER BY seq OFFSET 1",
    [organization.id],
  );

  const ids = { organizationId: organization.id, teamId: rows[0].data.teamId, userId: member.userId };
  expect(rows).toEqual([
    { type: 'identity.team_member.added', data: { ...ids, isLead: false } },
    { type: 'identity.team_member.lead_changed', data: { ...ids, isLead: true } },
    { type: 'identity.team_member.removed', data: ids },
  ]);
});
