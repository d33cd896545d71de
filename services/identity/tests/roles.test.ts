import { permissionsOfRole } from '@tenantry/actor';
import { encodeId } from '@tenantry/graphql';
import { permissions } from '@tenantry/schema';
import { expect } from 'vitest';
import { test } from './fixtures.ts';
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
