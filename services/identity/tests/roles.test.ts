import { permissionsOfRole } from '@tenantry/actor';
import { encodeId } from '@tenantry/graphql';
import { permissions } from '@tenantry/schema';
import { expect } from 'vitest';
import { atOnce, type Member, test } from './fixtures.ts';
import {
  asNow,
  assignRoleToTeam,
  assignTeamRole,
  changeRole,
  createRole,
  deleteRole,
  newRole,
  refusal,
  updateRole,
} from './role-operations.ts';
import { idOf, teamMaker } from './team-operations.ts';

const rolesQuery = `query ($first: Int, $after: String) { organization { customRoles(first: $first, after: $after) {
  pageInfo { hasNextPage endCursor } nodes { name permissions memberCount assignmentCount version } } } }`;
const membershipQuery = `query ($id: ID!) { node(id: $id) { ... on Membership { role customRole { name } permissions version } } }`;
const noRole = encodeId('role', '019a0000-0000-7000-8000-000000000000');

test('custom roles per organization: a role is made, given to a member, changed for them, and replaced when it ends', async ({
  organization,
  identity,
  execute,
}) => {
  const { admin, member } = organization;
  const created = await execute(admin, createRole, {
    input: { name: 'Billing', description: 'Pays', permissions: ['BILLING_READ', 'ORGANIZATION_READ', 'BILLING_READ'] },
  });
  const customRoleId = created.data.createCustomRole.customRole.id;
  const given = await execute(admin, changeRole, { input: { membershipId: idOf(member), customRoleId } });
  const listed = await execute(admin, rolesQuery);
  const changed = await execute(admin, updateRole, {
    input: { customRoleId, name: 'Finance', permissions: ['INVOICES_READ'], expectedVersion: 1 },
  });
  const now = await execute(admin, membershipQuery, { id: idOf(member) });
  const actor = await asNow(identity, member);
  const inUse = await execute(admin, deleteRole, { input: { customRoleId } });
  const deleted = await execute(admin, deleteRole, { input: { customRoleId, reassignTo: { role: 'VIEWER' } } });
  const after = await execute(admin, membershipQuery, { id: idOf(member) });

  expect(created.data.createCustomRole).toEqual({
    customRole: {
      id: expect.stringMatching(/^role_/),
      name: 'Billing',
      description: 'Pays',
      permissions: ['ORGANIZATION_READ', 'BILLING_READ'],
      version: 1,
      memberCount: 0,
      assignmentCount: 0,
    },
    errors: [],
  });
  expect(given.data.changeMemberRole).toEqual({
    membership: {
      role: 'CUSTOM',
      version: 2,
      customRole: { name: 'Billing' },
      permissions: ['ORGANIZATION_READ', 'BILLING_READ'],
    },
    errors: [],
  });
  expect(listed.data.organization.customRoles.nodes).toEqual([
    {
      name: 'Billing',
      permissions: ['ORGANIZATION_READ', 'BILLING_READ'],
      memberCount: 1,
      assignmentCount: 0,
      version: 1,
    },
  ]);
  expect(changed.data.updateCustomRole).toEqual({
    customRole: { name: 'Finance', description: 'Pays', permissions: ['INVOICES_READ'], version: 2 },
    errors: [],
  });
  expect(now.data.node).toEqual({
    role: 'CUSTOM',
    customRole: { name: 'Finance' },
    permissions: ['INVOICES_READ'],
    version: 3,
  });
  expect(actor.permissions).toEqual(new Set(['INVOICES_READ']));
  expect(inUse.data.deleteCustomRole).toEqual({
    customRole: null,
    errors: [
      {
        __typename: 'RoleInUse',
        code: 'ROLE_IN_USE',
        path: ['input', 'reassignTo'],
        memberCount: 1,
        assignmentCount: 0,
      },
    ],
  });
  expect(deleted.data.deleteCustomRole).toEqual({ customRole: { name: 'Finance', memberCount: 0 }, errors: [] });
  expect(after.data.node).toMatchObject({ role: 'VIEWER', customRole: null, version: 4 });
});

test('nobody gets at a permission they lack by way of a role', async ({ organization, identity, execute }) => {
  const { owner, admin, member } = organization;
  // May manage roles and members, and little else.
  const clerkRole = await newRole(execute, owner, 'Clerk', [
    'ROLES_MANAGE',
    'MEMBERS_UPDATE',
    'MEMBERS_READ',
    'ROLES_READ',
  ]);
  await execute(owner, changeRole, { input: { membershipId: idOf(member), customRoleId: clerkRole } });
  const clerk = await asNow(identity, member);
  const auditor = await newRole(execute, owner, 'Auditor', ['AUDIT_READ']);
  const team = await teamMaker(execute, owner).create('Sales');
  const own = idOf(clerk);
  const errorsOf = async (by: typeof clerk, mutation: string, input: object) => {
    const { data } = await execute(by, mutation, { input });
    return Object.values(data as Record<string, { errors: object[] }>)[0]?.errors;
  };

  for (const permission of ['OWNERS_MANAGE', 'ORGANIZATION_DELETE', 'ORGANIZATION_TRANSFER']) {
    const made = await errorsOf(owner, createRole, { name: 'Root', permissions: [permission] });
    expect(made).toEqual(refusal('PermissionNotGrantable', 'permissions'));
  }
  expect(await errorsOf(admin, createRole, { name: 'Root', permissions: ['OWNERS_MANAGE'] })).toEqual(
    refusal('PermissionNotGrantable', 'permissions'),
  );
  expect(await errorsOf(clerk, createRole, { name: 'Mine', permissions: ['AUDIT_READ'] })).toEqual(
    refusal('PermissionNotGrantable', 'permissions'),
  );
  expect(
    await errorsOf(clerk, updateRole, { customRoleId: clerkRole, permissions: ['ROLES_MANAGE', 'AUDIT_READ'] }),
  ).toEqual(refusal('PermissionNotGrantable', 'permissions'));
  expect(await errorsOf(clerk, updateRole, { customRoleId: auditor, permissions: ['MEMBERS_READ'] })).toEqual(
    refusal('RoleNotGrantable', 'customRoleId'),
  );
  expect(await errorsOf(clerk, deleteRole, { customRoleId: auditor })).toEqual(
    refusal('RoleNotGrantable', 'customRoleId'),
  );
  for (const role of ['OWNER', 'ADMIN', 'TEAM_ADMIN', 'MEMBER'])
    expect(await errorsOf(clerk, changeRole, { membershipId: own, role })).toEqual(refusal('RoleNotGrantable', 'role'));
  expect(await errorsOf(clerk, changeRole, { membershipId: own, customRoleId: auditor })).toEqual(
    refusal('RoleNotGrantable', 'customRoleId'),
  );
  expect(await errorsOf(clerk, deleteRole, { customRoleId: clerkRole, reassignTo: { role: 'ADMIN' } })).toEqual(
    refusal('RoleNotGrantable', 'reassignTo', 'role'),
  );
  expect(await errorsOf(clerk, deleteRole, { customRoleId: clerkRole, reassignTo: { customRoleId: auditor } })).toEqual(
    refusal('RoleNotGrantable', 'reassignTo', 'customRoleId'),
  );
  expect(await errorsOf(clerk, assignTeamRole, { teamId: team, membershipId: own, role: 'ADMIN' })).toEqual(
    refusal('RoleNotGrantable', 'role'),
  );
  expect(await errorsOf(clerk, assignRoleToTeam, { memberTeamId: team, customRoleId: auditor })).toEqual(
    refusal('RoleNotGrantable', 'customRoleId'),
  );
  expect((await asNow(identity, clerk)).permissions).toEqual(clerk.permissions);
});

test('what only owners may do is in no role, whoever writes it', async ({ organization, identity }) => {
  for (const permission of permissions.filter((one) => !permissionsOfRole.ADMIN.has(one)))
    await expect(
      identity.admin.query(
        "INSERT INTO custom_role (org_id, name, description, permissions, created_at) VALUES ($1, 'Root', '', $2, now())",
        [organization.id, ['USAGE_READ', permission]],
      ),
    ).rejects.toThrow('custom_role_permissions_check');
});

test('what is wrong with a role is told by its field', async ({ organization, otherOrganization, execute }) => {
  const { owner, member } = organization;
  const customRoleId = await newRole(execute, owner, 'Billing', ['BILLING_READ']);
  const foreign = await newRole(execute, otherOrganization.owner, 'Billing', ['BILLING_READ']);
  const usage = ['USAGE_READ'];
  const errorsOf = async (mutation: string, input: object) => {
    const { data } = await execute(owner, mutation, { input });
    return Object.values(data as Record<string, { errors: object[] }>)[0]?.errors;
  };
  const membershipId = idOf(member);

  expect(await errorsOf(createRole, { name: '', permissions: usage })).toEqual(refusal('InvalidValue', 'name'));
  expect(await errorsOf(createRole, { name: 'x', permissions: [] })).toEqual(refusal('InvalidValue', 'permissions'));
  expect(await errorsOf(createRole, { name: 'x', description: 'x'.repeat(501), permissions: usage })).toEqual(
    refusal('InvalidValue', 'description'),
  );
  for (const name of ['bILLING', 'Owner', 'team admin', 'custom'])
    expect(await errorsOf(createRole, { name, permissions: usage })).toEqual(refusal('RoleNameTaken', 'name'));
  await newRole(execute, owner, 'Usage', usage);
  expect(await errorsOf(updateRole, { customRoleId, name: 'usage' })).toEqual(refusal('RoleNameTaken', 'name'));
  expect(await errorsOf(updateRole, { customRoleId, name: 'Bill', expectedVersion: 9 })).toEqual(
    refusal('VersionConflict', 'expectedVersion'),
  );
  for (const missing of [foreign, noRole]) {
    expect(await errorsOf(updateRole, { customRoleId: missing })).toEqual(refusal('NotFound', 'customRoleId'));
    expect(await errorsOf(deleteRole, { customRoleId: missing })).toEqual(refusal('NotFound', 'customRoleId'));
    expect(await errorsOf(changeRole, { membershipId, customRoleId: missing })).toEqual(
      refusal('NotFound', 'customRoleId'),
    );
  }
  expect(await errorsOf(changeRole, { membershipId })).toEqual(refusal('InvalidValue', 'role'));
  expect(await errorsOf(changeRole, { membershipId, role: 'VIEWER', customRoleId })).toEqual(
    refusal('InvalidValue', 'role'),
  );
  expect(await errorsOf(changeRole, { membershipId, role: 'CUSTOM' })).toEqual(refusal('InvalidValue', 'role'));
  expect(await errorsOf(deleteRole, { customRoleId, reassignTo: { customRoleId } })).toEqual(
    refusal('InvalidValue', 'reassignTo', 'customRoleId'),
  );
  expect(await errorsOf(deleteRole, { customRoleId, reassignTo: { role: 'OWNER' } })).toEqual(
    refusal('InvalidValue', 'reassignTo', 'role'),
  );
});

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
