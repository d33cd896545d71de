import { expect } from 'vitest';
import { test } from './fixtures.ts';
import { asNow, assignTeamRole, changeRole, newRole, refusal, removeAssignment } from './role-operations.ts';
import { idOf, moveTeam, noTeam, teamMaker } from './team-operations.ts';
import {
  assign,
  create,
  createKey,
  errors,
  newAccount,
  onlyErrors,
  update,
} from './service-account-role-operations.ts';

const remove = `mutation ($input: DeleteServiceAccountInput!) { deleteServiceAccount(input: $input) { serviceAccount { id } ${errors} } }`;
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
