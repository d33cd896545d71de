import { systemClock } from '@tenantry/database';
import { decodeId } from '@tenantry/graphql';
import { permissionsOnTeamOfRole } from '@tenantry/actor';
import { expect } from 'vitest';
import { resolveActor } from '../src/actors/resolve-actor.ts';
import { atOnce, type Fixtures, type Member, test } from './fixtures.ts';
import {
  asNow,
  assignTeamRole,
  changeRole,
  deleteRole,
  newRole,
  refusal,
  removeAssignment,
  updateRole,
} from './role-operations.ts';
import { deleteTeam, idOf, moveTeam, noTeam, teamMaker } from './team-operations.ts';

const errors = 'errors { __typename ... on UserError { code path } }';
const account = 'id role customRole { name } version';
const create = `mutation ($input: CreateServiceAccountInput!) { createServiceAccount(input: $input) { serviceAccount { ${account} } ${errors} } }`;
const update = `mutation ($input: UpdateServiceAccountInput!) { updateServiceAccount(input: $input) { serviceAccount { ${account} } ${errors} } }`;
const remove = `mutation ($input: DeleteServiceAccountInput!) { deleteServiceAccount(input: $input) { serviceAccount { id } ${errors} } }`;
const assign = `mutation ($input: AssignServiceAccountRoleInput!) { assignServiceAccountRole(input: $input) {
  roleAssignment { id role customRole { name } team { name } membership { role } serviceAccount { id } memberTeam { name } } ${errors} } }`;
const createKey = `mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { secret ${errors} } }`;
const rightsQuery = `query ($id: ID!, $team: ID!) { node(id: $id) { ... on ServiceAccount { role customRole { name } permissions version
  permissionsOnTeam(teamId: $team) grants { source role customRole { name } team { name } assignment { serviceAccount { id } } } } } }`;

const onlyErrors = ({ data }: { data?: unknown }) =>
  Object.values(data as Record<string, { errors: object[] }>)[0]?.errors;

async function newAccount(execute: Fixtures['execute'], by: Member, input: object): Promise<string> {
  return (await execute(by, create, { input: { name: 'Robot', ...input } })).data.createServiceAccount.serviceAccount
    .id;
}

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

test('a key of a service account gets no scope that none of its roles allows', async ({ organization, execute }) => {
  const { owner } = organization;
  const sales = await teamMaker(execute, owner).create('Sales');
  const customRoleId = await newRole(execute, owner, 'Loader', ['USAGE_RECORD']);
  const serviceAccountId = await newAccount(execute, owner, { customRoleId });
  await execute(owner, assign, { input: { teamId: sales, serviceAccountId, role: 'VIEWER' } });
  const keyWith = async (...scopes: string[]) =>
    onlyErrors(await execute(owner, createKey, { input: { name: 'Key', serviceAccountId, scopes } }));

  expect(await keyWith('USAGE_RECORD', 'USAGE_READ')).toEqual([]);
  expect(await keyWith('USAGE_RECORD', 'BILLING_READ')).toEqual(refusal('ScopeNotGrantable', 'scopes'));
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

test('nobody gives a service account, or takes from it, more than they hold', async ({
  organization,
  identity,
  execute,
}) => {
  const { owner, member } = organization;
  const { create: createTeam } = teamMaker(execute, owner);
  const [sales, crew] = [await createTeam('Sales'), await createTeam('Crew')];
  const held = ['SERVICE_ACCOUNTS_MANAGE', 'MEMBERS_UPDATE', 'TEAMS_WRITE', 'USAGE_READ'];
  const own = await newRole(execute, owner, 'Operator', held);
  const above = await newRole(execute, owner, 'Payer', ['BILLING_MANAGE']);
  const below = await newRole(execute, owner, 'Reader', ['USAGE_READ']);
  await execute(owner, changeRole, { input: { membershipId: idOf(member), customRoleId: own } });
  const operator = await asNow(identity, member);
  const [high, low] = [
    await newAccount(execute, owner, { name: 'High', customRoleId: above }),
    await newAccount(execute, owner, { name: 'Low', customRoleId: below }),
  ];
  const given = await execute(owner, assign, { input: { teamId: sales, serviceAccountId: low, customRoleId: above } });
  const roleAssignmentId = given.data.assignServiceAccountRole.roleAssignment.id;
  const did = async (mutation: string, input: object) => onlyErrors(await execute(operator, mutation, { input }));

  const field = (name: string) => refusal('RoleNotGrantable', name);
  expect(await did(create, { name: 'Mine', customRoleId: above })).toEqual(field('customRoleId'));
  expect(await did(create, { name: 'Mine', role: 'MEMBER' })).toEqual(field('role'));
  expect(await did(update, { serviceAccountId: low, customRoleId: above })).toEqual(field('customRoleId'));
  expect(await did(update, { serviceAccountId: high, customRoleId: below })).toEqual(field('serviceAccountId'));
  expect(await did(remove, { serviceAccountId: high })).toEqual(field('serviceAccountId'));
  expect(await did(assign, { teamId: sales, serviceAccountId: low, customRoleId: above })).toEqual(
    field('customRoleId'),
  );
  expect(await did(removeAssignment, { roleAssignmentId })).toEqual(field('roleAssignmentId'));
  // The service account would have its role on Crew too.
  expect(await did(moveTeam, { teamId: crew, parentId: sales })).toEqual(field('parentId'));
  expect(await did(assign, { teamId: crew, serviceAccountId: high, customRoleId: below })).toEqual([]);
  expect(await did(update, { serviceAccountId: low, customRoleId: own })).toEqual([]);
});

test('a team admin gives their roles to people, and none to a service account or from it', async ({
  organization,
  identity,
  execute,
  otherOrganization,
}) => {
  const { owner, member } = organization;
  const sales = await teamMaker(execute, owner).create('Sales');
  const serviceAccountId = await newAccount(execute, owner, { role: 'MEMBER' });
  const input = { teamId: sales, membershipId: idOf(member), role: 'TEAM_ADMIN' };
  await execute(owner, assignTeamRole, { input });
  const teamAdmin = await asNow(identity, member);
  const given = await execute(owner, assign, { input: { teamId: sales, serviceAccountId, role: 'VIEWER' } });
  const { id } = given.data.assignServiceAccountRole.roleAssignment;
  const foreign = await newAccount(execute, otherOrganization.owner, { role: 'MEMBER' });

  const refused = [
    await execute(teamAdmin, assign, { input: { teamId: sales, serviceAccountId, role: 'MEMBER' } }),
    await execute(teamAdmin, removeAssignment, { input: { roleAssignmentId: id } }),
  ];
  const elsewhere = await execute(owner, assign, {
    input: { teamId: sales, serviceAccountId: foreign, role: 'MEMBER' },
  });

  expect(refused.map((answer) => answer.errors?.[0]?.extensions)).toMatchObject(
    refused.map(() => ({ code: 'FORBIDDEN', permission: 'SERVICE_ACCOUNTS_MANAGE' })),
  );
  expect(onlyErrors(elsewhere)).toEqual(refusal('NotFound', 'serviceAccountId'));
});

test('a role of a service account that nobody can have is told by its field', async ({ organization, execute }) => {
  const { owner } = organization;
  const sales = await teamMaker(execute, owner).create('Sales');
  const customRoleId = await newRole(execute, owner, 'Loader', ['USAGE_RECORD']);
  const serviceAccountId = await newAccount(execute, owner, { role: 'MEMBER' });
  const did = async (mutation: string, input: object) => onlyErrors(await execute(owner, mutation, { input }));
  const noRole = customRoleId.replace(/.{26}$/, '00000000000000000000000000');

  expect(await did(create, { name: 'A' })).toEqual(refusal('InvalidValue', 'role'));
  expect(await did(create, { name: 'A', role: 'CUSTOM' })).toEqual(refusal('InvalidValue', 'role'));
  expect(await did(create, { name: 'A', role: 'MEMBER', customRoleId })).toEqual(refusal('InvalidValue', 'role'));
  expect(await did(create, { name: 'A', customRoleId: noRole })).toEqual(refusal('NotFound', 'customRoleId'));
  expect(await did(update, { serviceAccountId, customRoleId: noRole })).toEqual(refusal('NotFound', 'customRoleId'));
  expect(await did(assign, { teamId: noTeam, serviceAccountId, role: 'MEMBER' })).toEqual(
    refusal('NotFound', 'teamId'),
  );
  expect(await did(assign, { teamId: sales, serviceAccountId, role: 'OWNER' })).toEqual(
    refusal('InvalidValue', 'role'),
  );
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
