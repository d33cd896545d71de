import { systemClock } from '@tenantry/database';
import { decodeId } from '@tenantry/graphql';
import { permissionsOnTeamOfRole } from '@tenantry/actor';
import { expect } from 'vitest';
import { resolveActor } from '../src/actors/resolve-actor.ts';
import { atOnce, type Fixtures, type Member, test } from './fixtures.ts';
import { deleteRole, newRole, refusal, removeAssignment, updateRole } from './role-operations.ts';
import { deleteTeam, noTeam, teamMaker } from './team-operations.ts';
import { assign, create, createKey, newAccount, onlyErrors, update } from './service-account-role-operations.ts';

const rightsQuery = `query ($id: ID!, $team: ID!) { node(id: $id) { ... on ServiceAccount { role customRole { name } permissions version
  permissionsOnTeam(teamId: $team) grants { source role customRole { name } team { name } assignment { serviceAccount { id } } } } } }`;

/** A new key's rights, as the gateway is told them. */
async function rightsWithKey(
  { identity, execute }: Pick<Fixtures, 'identity' | 'execute'>,
  by: Member,
  serviceAccountId: string,
  scopes: readonly string[],
) {
  const made = await execute(by, createKey, { input: { name: 'Key', serviceAccountId, scopes } });
  const key: string = made.data.createApiKey.secret;
  return async () => {
    const answer = await resolveActor(
      {
        database: identity.database,
        authentication: { sessionOf: async () => null },
        clock: systemClock,
        onKeyUse: () => {},
      },
      { credential: { kind: 'api_key', key }, organizations: [] },
    );
    if (!('actor' in answer)) throw new Error(answer.fault.message);
    const { kind, userId, membership, permissions, teams, version } = answer.actor;
    return { kind, userId, membership, permissions, teams, version };
  };
}

test('custom roles and roles on teams, of a service account: its key does what they and its scopes allow, on a team and below', async ({
  organization,
  identity,
  execute,
}) => {
  const { admin } = organization;
  const { create: createTeam } = teamMaker(execute, admin);
  const sales = await createTeam('Sales');
  const [north, support] = [await createTeam('North', sales), await createTeam('Support')];
  const customRoleId = await newRole(execute, admin, 'Loader', ['USAGE_RECORD', 'USAGE_READ']);
  const id = await newAccount(execute, admin, { customRoleId });
  const given = await execute(admin, assign, { input: { teamId: sales, serviceAccountId: id, role: 'TEAM_ADMIN' } });
  const read = async (team: string) => (await execute(admin, rightsQuery, { id, team })).data.node;
  const scopes = ['USAGE_RECORD', 'TEAMS_WRITE', 'MEMBERS_INVITE'];
  const rights = await rightsWithKey({ identity, execute }, admin, id, scopes);

  const asKey = await rights();
  const [onNorth, onSupport, nowhere] = [await read(north), await read(support), await read(noTeam)];
  const twice = await execute(admin, assign, { input: { teamId: sales, serviceAccountId: id, role: 'TEAM_ADMIN' } });
  await execute(admin, removeAssignment, {
    input: { roleAssignmentId: given.data.assignServiceAccountRole.roleAssignment.id },
  });

  expect(given.data.assignServiceAccountRole).toEqual({
    roleAssignment: {
      id: expect.stringMatching(/^asg_/),
      role: 'TEAM_ADMIN',
      customRole: null,
      team: { name: 'Sales' },
      membership: null,
      serviceAccount: { id },
      memberTeam: null,
    },
    errors: [],
  });
  expect(onNorth).toEqual({
    role: 'CUSTOM',
    customRole: { name: 'Loader' },
    permissions: ['USAGE_READ', 'USAGE_RECORD'],
    version: 1,
    permissionsOnTeam: expect.arrayContaining([...permissionsOnTeamOfRole.TEAM_ADMIN]),
    grants: [
      { source: 'SERVICE_ACCOUNT', role: 'CUSTOM', customRole: { name: 'Loader' }, team: null, assignment: null },
      {
        source: 'ASSIGNMENT',
        role: 'TEAM_ADMIN',
        customRole: null,
        team: { name: 'Sales' },
        assignment: { serviceAccount: { id } },
      },
    ],
  });
  expect(onSupport.permissionsOnTeam).toEqual(['USAGE_READ', 'USAGE_RECORD']);
  expect(nowhere.permissionsOnTeam).toBeNull();
  expect(onlyErrors(twice)).toEqual(refusal('RoleAlreadyAssigned'));
  const key = { kind: 'api_key', userId: null, membership: null, permissions: new Set(['USAGE_RECORD']), version: 1 };
  const onSales = { teamId: decodeId(sales)?.uuid, permissions: new Set(['TEAMS_WRITE', 'MEMBERS_INVITE']) };
  expect(asKey).toEqual({ ...key, teams: [onSales] });
  expect(await rights()).toEqual({ ...key, teams: [] });
});

test('a custom role that changes or ends changes the service accounts that have it, and they are counted', async ({
  organization,
  identity,
  execute,
}) => {
  const { owner, admin } = organization;
  const sales = await teamMaker(execute, owner).create('Sales');
  const customRoleId = await newRole(execute, owner, 'Loader', ['USAGE_RECORD']);
  const id = await newAccount(execute, owner, { customRoleId });
  await execute(owner, assign, { input: { teamId: sales, serviceAccountId: id, customRoleId } });
  await execute(owner, assign, { input: { teamId: sales, serviceAccountId: id, role: 'MEMBER' } });
  const rights = await rightsWithKey({ identity, execute }, owner, id, ['USAGE_RECORD']);
  const query = `query ($id: ID!) { node(id: $id) { ... on CustomRole { memberCount serviceAccountCount assignmentCount } } }`;
  const uses = await execute(owner, query, { id: customRoleId });
  const before = await rights();
  await execute(owner, updateRole, { input: { customRoleId, permissions: ['BILLING_READ'] } });
  const changed = await rights();

  const inUse = await execute(
    admin,
    `mutation ($id: ID!) { deleteCustomRole(input: { customRoleId: $id }) { errors { ... on RoleInUse { memberCount serviceAccountCount assignmentCount } } } }`,
    { id: customRoleId },
  );
  const ended = async (reassignTo: object) =>
    onlyErrors(await execute(admin, deleteRole, { input: { customRoleId, reassignTo } }));
  const leading = await ended({ role: 'TEAM_ADMIN' });
  const deleted = await ended({ role: 'MEMBER' });
  const { data } = await execute(owner, rightsQuery, { id, team: sales });

  const counts = { memberCount: 0, serviceAccountCount: 1, assignmentCount: 1 };
  expect(uses.data.node).toEqual(counts);
  expect([before, changed].map(({ permissions, version }) => [[...permissions], version])).toEqual([
    [['USAGE_RECORD'], 1],
    [[], 2],
  ]);
  expect(onlyErrors(inUse)).toEqual([counts]);
  expect(leading).toEqual(refusal('InvalidValue', 'reassignTo', 'role'));
  expect(deleted).toEqual([]);
  expect(data.node).toMatchObject({ role: 'MEMBER', customRole: null, version: 3 });
  expect(data.node.grants.map(({ source, role }: Record<string, string>) => [source, role])).toEqual([
    ['SERVICE_ACCOUNT', 'MEMBER'],
    ['ASSIGNMENT', 'MEMBER'],
  ]);
  expect(await rights()).toMatchObject({ permissions: new Set(['USAGE_RECORD']), version: 3 });
});

test('of 100 who make service accounts with a role that ends meanwhile, none keeps it; and no role outlives its team', async ({
  organization,
  identity,
  execute,
}) => {
  const { owner } = organization;
  const customRoleId = await newRole(execute, owner, 'Loader', ['USAGE_RECORD']);
  const [deleted, ...made] = await atOnce(100, (index) =>
    index === 0
      ? execute(owner, deleteRole, { input: { customRoleId, reassignTo: { role: 'VIEWER' } } })
      : execute(owner, create, { input: { name: `Robot ${index}`, customRoleId } }),
  );
  const accounts = made.flatMap(({ data }) => data.createServiceAccount.serviceAccount?.id ?? []);
  const teamId = await teamMaker(execute, owner).create('Sales');
  const serviceAccountId = await newAccount(execute, owner, { role: 'MEMBER' });
  const again = await atOnce(100, (index) =>
    index === 50
      ? execute(owner, deleteTeam, { input: { teamId } })
      : execute(owner, assign, { input: { teamId, serviceAccountId, role: 'VIEWER' } }),
  );

  const { rows } = await identity.admin.query(
    'SELECT role, count(*)::int FROM service_account WHERE org_id = $1 GROUP BY 1 ORDER BY 1 DESC',
    [organization.id],
  );
  expect(deleted?.data.deleteCustomRole.errors).toEqual([]);
  expect(rows).toEqual(
    [
      { role: 'VIEWER', count: accounts.length },
      { role: 'MEMBER', count: 1 },
    ].filter(({ count }) => count > 0),
  );
  expect(again.filter(({ data }) => data.assignServiceAccountRole?.roleAssignment).length).toBeLessThanOrEqual(1);
  const left = await identity.admin.query('SELECT FROM role_assignment WHERE org_id = $1', [organization.id]);
  expect(left.rows).toEqual([]);
});

test('what many service accounts may do, and why, costs as many statements as of one', async ({
  organization,
  identity,
  execute,
}) => {
  const { owner } = organization;
  const teamId = await teamMaker(execute, owner).create('Sales');
  const customRoleId = await newRole(execute, owner, 'Loader', ['USAGE_RECORD']);
  for (let made = 0; made < 10; made += 1) {
    const serviceAccountId = await newAccount(execute, owner, { name: `Robot ${made}`, customRoleId });
    await execute(owner, assign, { input: { teamId, serviceAccountId, role: 'TEAM_ADMIN' } });
  }
  const query = `query ($teamId: ID!, $first: Int) { organization { serviceAccounts(first: $first) { nodes { customRole { name }
    permissions permissionsOnTeam(teamId: $teamId) grants { team { name } assignment { serviceAccount { name } } } } } } }`;
  const statementsOf = async (first: number) => {
    identity.statements.length = 0;
    const { data } = await execute(owner, query, { teamId, first });
    return { nodes: data.organization.serviceAccounts.nodes.length, statements: identity.statements.length };
  };

  const one = await statementsOf(1);

  expect(one.nodes).toBe(1);
  expect(await statementsOf(10)).toEqual({ ...one, nodes: 10 });
});

test('roles of service accounts are told to the gateways, for the whole organization', async ({
  organization,
  identity,
  execute,
}) => {
  const { owner } = organization;
  const sales = await teamMaker(execute, owner).create('Sales');
  const customRoleId = await newRole(execute, owner, 'Loader', ['USAGE_RECORD']);
  const serviceAccountId = await newAccount(execute, owner, { customRoleId });
  await execute(owner, update, { input: { serviceAccountId, role: 'VIEWER' } });
  const given = await execute(owner, assign, { input: { teamId: sales, serviceAccountId, customRoleId } });
  const { id } = given.data.assignServiceAccountRole.roleAssignment;
  await execute(owner, removeAssignment, { input: { roleAssignmentId: id } });

  const { rows } = await identity.admin.query(
    `SELECT type, data FROM outbox WHERE org_id = $1 AND kind = 'domain'
       AND type ~ '^identity.(service_account|role_assignment).' ORDER BY seq`,
    [organization.id],
  );

  const robot = decodeId(serviceAccountId)?.uuid;
  const role = decodeId(customRoleId)?.uuid;
  const assignment = {
    organizationId: organization.id,
    roleAssignmentId: decodeId(id)?.uuid,
    teamId: decodeId(sales)?.uuid,
    membershipId: null,
    serviceAccountId: robot,
    memberTeamId: null,
    role: 'CUSTOM',
    customRoleId: role,
  };
  expect(rows).toEqual([
    { type: 'identity.service_account.created', data: { serviceAccountId: robot, role: 'CUSTOM', customRoleId: role } },
    { type: 'identity.service_account.changed', data: { serviceAccountId: robot, role: 'VIEWER' } },
    { type: 'identity.role_assignment.added', data: assignment },
    { type: 'identity.role_assignment.removed', data: assignment },
  ]);
});
