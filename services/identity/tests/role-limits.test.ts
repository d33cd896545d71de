import { permissionsOfRole } from '@tenantry/actor';
import { permissions } from '@tenantry/schema';
import { expect } from 'vitest';
import { atOnce, type Member, test } from './fixtures.ts';
import { changeRole, createRole, deleteRole, newRole, refusal, updateRole } from './role-operations.ts';
import { idOf } from './team-operations.ts';

const rolesQuery = `query ($first: Int, $after: String) { organization { customRoles(first: $first, after: $after) {
  pageInfo { hasNextPage endCursor } nodes { name permissions memberCount assignmentCount version } } } }`;
test('of 100 who make a role of the same name at once, one does', async ({ organization, execute }) => {
  const input = { name: 'Billing', permissions: ['BILLING_READ'] };

  const answers = await atOnce(100, () => execute(organization.admin, createRole, { input }));

  const refused = answers.flatMap(({ data }) => data.createCustomRole.errors);
  expect(refused).toEqual(Array(99).fill(refusal('RoleNameTaken', 'name')[0]));
});

test('there are at most 100 roles, however many are made at once', async ({ organization, identity, execute }) => {
  await identity.admin.query(
    "INSERT INTO custom_role (org_id, name, description, permissions, created_at) SELECT $1, 'Role ' || n, '', '{USAGE_READ}', now() FROM generate_series(1, 95) n",
    [organization.id],
  );

  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, n) =>
      execute(organization.admin, createRole, { input: { name: `New ${n}`, permissions: ['USAGE_READ'] } }),
    ),
  );

  const refused = answers.flatMap(({ data }) => data.createCustomRole.errors);
  expect(refused).toEqual(Array(15).fill(refusal('TooManyRoles')[0]));
});

test('while 100 people get a role it is deleted, and everybody is left with one that exists', async ({
  organization,
  identity,
  execute,
}) => {
  const { owner } = organization;
  const customRoleId = await newRole(execute, owner, 'Billing', ['BILLING_READ']);
  const members: Member[] = [];
  for (let joined = 0; joined < 99; joined += 1) members.push(await organization.join('MEMBER'));

  const [deleted, ...given] = await atOnce(100, (index) =>
    index === 0
      ? execute(owner, deleteRole, { input: { customRoleId, reassignTo: { role: 'VIEWER' } } })
      : execute(owner, changeRole, { input: { membershipId: idOf(members[index - 1]!), customRoleId } }),
  );

  const { rows } = await identity.admin.query(
    'SELECT role, custom_role_id, count(*)::int FROM membership WHERE org_id = $1 AND id = ANY ($2) GROUP BY 1, 2 ORDER BY 1',
    [organization.id, members.map(({ membershipId }) => membershipId)],
  );
  const tooLate = given.filter(({ data }) => data.changeMemberRole.errors[0]?.code === 'NOT_FOUND').length;
  const expected = [
    { role: 'MEMBER', custom_role_id: null, count: tooLate },
    { role: 'VIEWER', custom_role_id: null, count: 99 - tooLate },
  ];
  expect(deleted?.data.deleteCustomRole.errors).toEqual([]);
  expect(rows).toEqual(expected.filter(({ count }) => count > 0));
});

test('a role editor finds all permissions and roles, and what the caller may give', async ({
  organization,
  execute,
}) => {
  const { data } = await execute(
    organization.admin,
    `{ organization { viewerPermissions
      permissionCatalogue { permission description resource isAssignable isHeld }
      builtInRoles { role permissions permissionsOnTeam isGrantable } } }`,
  );

  const { viewerPermissions, permissionCatalogue, builtInRoles } = data.organization;
  expect(viewerPermissions).toEqual(permissions.filter((one) => permissionsOfRole.ADMIN.has(one)));
  expect(permissionCatalogue.map(({ permission }: { permission: string }) => permission)).toEqual(permissions);
  expect(permissionCatalogue).toContainEqual({
    permission: 'API_KEYS_READ',
    description: 'List API keys; never their secrets.',
    resource: 'API_KEYS',
    isAssignable: true,
    isHeld: true,
  });
  expect(permissionCatalogue).toContainEqual(
    expect.objectContaining({ permission: 'OWNERS_MANAGE', isAssignable: false, isHeld: false }),
  );
  expect(builtInRoles.map(({ role, isGrantable }: Record<string, unknown>) => [role, isGrantable])).toEqual([
    ['OWNER', false],
    ['ADMIN', true],
    ['TEAM_ADMIN', true],
    ['MEMBER', true],
    ['VIEWER', true],
  ]);
  expect(builtInRoles[2].permissionsOnTeam).toContain('TEAMS_WRITE');
  expect(builtInRoles[2].permissions).not.toContain('TEAMS_WRITE');
});

test('a page of many roles costs as many statements as a page of one', async ({ organization, identity, execute }) => {
  await identity.admin.query(
    "INSERT INTO custom_role (org_id, name, description, permissions, created_at) SELECT $1, 'Role ' || n, '', '{USAGE_READ}', now() FROM generate_series(1, 30) n",
    [organization.id],
  );
  const statementsOf = async (first: number) => {
    identity.statements.length = 0;
    const { data } = await execute(organization.viewer, rolesQuery, { first });
    return { nodes: data.organization.customRoles.nodes.length, statements: identity.statements.length };
  };

  const one = await statementsOf(1);

  expect(one).toEqual({ nodes: 1, statements: 3 });
  expect(await statementsOf(30)).toEqual({ nodes: 30, statements: one.statements });
});

test('every change of a role is told to the gateways for the whole organization', async ({
  organization,
  identity,
  execute,
}) => {
  const { owner, member } = organization;
  const customRoleId = await newRole(execute, owner, 'Billing', ['BILLING_READ']);
  await execute(owner, changeRole, { input: { membershipId: idOf(member), customRoleId } });
  await execute(owner, updateRole, { input: { customRoleId, permissions: ['USAGE_READ'] } });
  await execute(owner, deleteRole, { input: { customRoleId, reassignTo: { role: 'MEMBER' } } });

  const { rows } = await identity.admin.query(
    "SELECT type, data FROM outbox WHERE org_id = $1 AND kind = 'domain' ORDER BY seq",
    [organization.id],
  );

  const id = rows[0].data.customRoleId;
  const role = { organizationId: organization.id, customRoleId: id };
  expect(rows).toEqual([
    { type: 'identity.role.created', data: { ...role, name: 'Billing', permissions: ['BILLING_READ'] } },
    {
      type: 'identity.membership.role_changed',
      data: { ...role, userId: member.userId, role: 'CUSTOM' },
    },
    { type: 'identity.role.changed', data: { ...role, name: 'Billing', permissions: ['USAGE_READ'] } },
    { type: 'identity.role.deleted', data: { ...role, reassignedTo: { role: 'MEMBER', customRoleId: null } } },
  ]);
});
