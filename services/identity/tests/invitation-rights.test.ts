import { expect } from 'vitest';
import { type Fixtures, test as base } from './fixtures.ts';
import { accept, newcomer, resend, someAddress, tokenFor } from './invitation-fixtures.ts';
import { asNow, assignRoleToTeam, newRole } from './role-operations.ts';
import { addTeamMember, idOf, noTeam, teamMaker } from './team-operations.ts';

const invite = `mutation ($items: [InviteMemberItem!]!) { inviteMembers(input: { items: $items }) {
  results { invitation { id role teams { name } } error { ... on UserError { code path } } } } }`;
const list = `query { organization { invitations { nodes { id } } } }`;
const byId = `query ($id: ID!) { node(id: $id) { id } }`;
const members = `query ($id: ID!) { node(id: $id) { ... on Team { members { nodes { membership { user { email } role } } } } } }`;

/** Sales with North below it, and Support; a team admin who leads Sales. */
async function makeCompany({
  organization,
  identity,
  execute,
}: Pick<Fixtures, 'organization' | 'identity' | 'execute'>) {
  const { owner } = organization;
  const { create } = teamMaker(execute, owner);
  const sales = await create('Sales');
  const [north, support] = [await create('North', sales), await create('Support')];
  const joined = await organization.join('TEAM_ADMIN');
  await execute(owner, addTeamMember, { input: { teamId: sales, membershipId: idOf(joined), isLead: true } });
  return { owner, sales, north, support, teamAdmin: await asNow(identity, joined) };
}

const test = base.extend<{ company: Awaited<ReturnType<typeof makeCompany>> }>({
  company: async ({ organization, identity, execute }, use) =>
    use(await makeCompany({ organization, identity, execute })),
});

const forbidden = (permission: string, where: string) => ({
  message: `This needs the permission ${permission}${where}.`,
  code: 'FORBIDDEN',
  permission,
});
const faultsOf = ({ errors }: { errors?: readonly { message: string; extensions?: object }[] }) =>
  errors?.map(({ message, extensions }) => ({ message, ...extensions }));

test('a team admin invites into the teams they lead and those below', async ({ company, execute, identity }) => {
  const { owner, teamAdmin, sales, north } = company;
  const { actor, email } = await newcomer(identity);
  const items = [
    { email, role: 'MEMBER', teamIds: [north] },
    { email: someAddress(), role: 'TEAM_ADMIN', teamIds: [sales, north] },
  ];

  const { data } = await execute(teamAdmin, invite, { items });
  const accepted = await execute(actor, accept, { token: await tokenFor(identity, email) });
  const inside = await execute(owner, members, { id: north });

  const id = expect.stringMatching(/^inv_/);
  expect(data.inviteMembers.results).toEqual([
    { invitation: { id, role: 'MEMBER', teams: [{ name: 'North' }] }, error: null },
    { invitation: { id, role: 'TEAM_ADMIN', teams: [{ name: 'Sales' }, { name: 'North' }] }, error: null },
  ]);
  expect(accepted.data.acceptInvitation).toMatchObject({ role: 'MEMBER', errors: [] });
  expect(inside.data.node.members.nodes).toEqual([{ membership: { user: { email }, role: 'MEMBER' } }]);
});

test('a team admin invites nobody into no team, into others, or beside one of theirs', async ({
  company,
  execute,
  identity,
  organization,
}) => {
  const { teamAdmin, north, support } = company;
  const attempt = async (...teams: (string[] | undefined)[]) => {
    const items = teams.map((teamIds) => ({ email: someAddress(), role: 'MEMBER', teamIds }));
    return faultsOf(await execute(teamAdmin, invite, { items }));
  };

  const onTeam = [expect.objectContaining(forbidden('MEMBERS_INVITE', ' on the team'))];
  const anywhere = [expect.objectContaining(forbidden('MEMBERS_INVITE', ' in the whole organization'))];
  expect(await attempt([support])).toEqual(onTeam);
  expect(await attempt([north, support])).toEqual(onTeam);
  expect(await attempt([north], [support])).toEqual(onTeam);
  expect(await attempt([])).toEqual(anywhere);
  expect(await attempt(undefined)).toEqual(anywhere);
  const { rows } = await identity.admin.query('SELECT id FROM invitation WHERE org_id = $1', [organization.id]);
  expect(rows).toEqual([]);
});

test('a team admin gives no role that counts where they may not give it', async ({ company, execute }) => {
  const { owner, teamAdmin, north } = company;
  // On the team the caller may do this, but a member's role counts in the whole organization.
  const customRoleId = await newRole(execute, owner, 'Organizer', ['TEAMS_WRITE']);
  const harmless = await newRole(execute, owner, 'Reader', ['MEMBERS_READ']);
  const roles = [{ role: 'ADMIN' }, { role: 'OWNER' }, { customRoleId }, { customRoleId: harmless }];
  const items = [
    ...roles.map((role) => ({ email: someAddress(), ...role, teamIds: [north] })),
    { email: someAddress(), role: 'MEMBER', teamIds: [noTeam] },
  ];

  const { data } = await execute(teamAdmin, invite, { items });

  const refused = (index: number, field: string, code: string) => ({
    invitation: null,
    error: { code, path: ['input', 'items', String(index), field] },
  });
  expect(data.inviteMembers.results).toEqual([
    refused(0, 'role', 'ROLE_NOT_GRANTABLE'),
    refused(1, 'role', 'ROLE_NOT_GRANTABLE'),
    refused(2, 'customRoleId', 'ROLE_NOT_GRANTABLE'),
    { invitation: { id: expect.anything(), role: 'CUSTOM', teams: [{ name: 'North' }] }, error: null },
    refused(4, 'teamIds', 'NOT_FOUND'),
  ]);
});

test('nobody is invited into a team that comes with more than the inviter may give', async ({ company, execute }) => {
  const { owner, teamAdmin, sales, north } = company;
  await execute(owner, assignRoleToTeam, { input: { memberTeamId: sales, role: 'ADMIN' } });
  const items = [{ email: someAddress(), role: 'MEMBER', teamIds: [north] }];

  const byTeamAdmin = await execute(teamAdmin, invite, { items });
  const byOwner = await execute(owner, invite, { items });

  expect(byTeamAdmin.data.inviteMembers.results).toEqual([
    { invitation: null, error: { code: 'ROLE_NOT_GRANTABLE', path: ['input', 'items', '0', 'teamIds'] } },
  ]);
  expect(byOwner.data.inviteMembers.results).toMatchObject([{ error: null }]);
});

test('a team admin sees no invitation but in the answer to their own, and sends none again', async ({
  company,
  execute,
}) => {
  const { owner, teamAdmin, north } = company;
  const items = [{ email: someAddress(), role: 'MEMBER', teamIds: [north] }];
  const { data } = await execute(owner, invite, { items });
  const { id } = data.inviteMembers.results[0].invitation;

  const answers = [
    await execute(teamAdmin, list),
    await execute(teamAdmin, byId, { id }),
    await execute(teamAdmin, resend, { id }),
  ];

  const fault = [expect.objectContaining(forbidden('MEMBERS_INVITE', ''))];
  expect(answers.map(faultsOf)).toEqual([fault, fault, fault]);
});

test('many teams cost as many statements as one', async ({ company, execute, identity }) => {
  const { owner, teamAdmin, sales } = company;
  const { create } = teamMaker(execute, owner);
  const teams: string[] = [];
  for (let count = 0; count < 10; count += 1) teams.push(await create(`Team ${count}`, sales));
  const statementsOf = async (teamIds: readonly string[]) => {
    identity.statements.length = 0;
    await execute(teamAdmin, invite, {
      items: teamIds.map((teamId) => ({ email: someAddress(), role: 'MEMBER', teamIds: [teamId] })),
    });
    return identity.statements.filter((sql) => !sql.includes('insert into outbox')).length;
  };

  const [one, ten] = [await statementsOf(teams.slice(0, 1)), await statementsOf(teams)];

  expect(ten).toBe(one);
});
