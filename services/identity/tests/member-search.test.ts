import { encodeId } from '@tenantry/graphql';
import { expect } from 'vitest';
import { test } from './fixtures.ts';
import { changeRole, newRole } from './role-operations.ts';
import { addTeamMember, idOf, teamMaker } from './team-operations.ts';

const query = `query ($first: Int, $after: String, $search: String, $role: MembershipRole, $customRoleId: ID, $teamId: ID) {
  organization { members(first: $first, after: $after, search: $search, role: $role, customRoleId: $customRoleId, teamId: $teamId) {
    totalCount pageInfo { hasNextPage endCursor } nodes { user { email } } } } }`;

test('members are found by what occurs in their name or address, in their own organization alone', async ({
  organization,
  otherOrganization,
  identity,
  execute,
}) => {
  const { viewer, member } = organization;
  await identity.admin.query(`UPDATE auth."user" SET name = 'Grace 100%_Hopper' WHERE id = ANY ($1)`, [
    [member.userId, otherOrganization.member.userId],
  ]);
  const find = async (search: string) => {
    const { data } = await execute(viewer, query, { search });
    const { totalCount, nodes } = data.organization.members;
    return { totalCount, emails: nodes.map(({ user }: { user: { email: string } }) => user.email) };
  };

  const found = { totalCount: 1, emails: [member.email] };
  for (const search of ['grace', 'HOPPER', '100%_h', member.email, member.userId.slice(0, 13)])
    expect([search, await find(search)]).toEqual([search, found]);
  expect(await find('g%r')).toEqual({ totalCount: 0, emails: [] });
  expect(await find('\\')).toEqual({ totalCount: 0, emails: [] });
  expect((await find('@example.com')).totalCount).toBe(4);
});

test('filters narrow the list together, and the count with it', async ({ organization, execute }) => {
  const { owner, admin, member, viewer } = organization;
  const { create } = teamMaker(execute, owner);
  const sales = await create('Sales');
  const north = await create('North', sales);
  const customRoleId = await newRole(execute, owner, 'Auditor', ['AUDIT_READ']);
  for (const [teamId, each] of [
    [sales, admin],
    [north, member],
    [north, viewer],
    [sales, viewer],
  ] as const)
    await execute(owner, addTeamMember, { input: { teamId, membershipId: idOf(each) } });
  await execute(owner, changeRole, { input: { membershipId: idOf(member), customRoleId } });
  const find = async (filter: Record<string, unknown>) => {
    const { data } = await execute(owner, query, filter);
    const { totalCount, nodes } = data.organization.members;
    expect(totalCount).toBe(nodes.length);
    return nodes.map(({ user }: { user: { email: string } }) => user.email);
  };

  expect(await find({ role: 'VIEWER' })).toEqual([viewer.email]);
  expect(await find({ role: 'CUSTOM' })).toEqual([member.email]);
  expect(await find({ customRoleId })).toEqual([member.email]);
  expect(await find({ teamId: sales })).toEqual([admin.email, member.email, viewer.email]);
  expect(await find({ teamId: north })).toEqual([member.email, viewer.email]);
  expect(await find({ teamId: north, search: 'viewer-' })).toEqual([viewer.email]);
  expect(await find({ teamId: encodeId('team', owner.userId) })).toEqual([]);
});

test('a search is read on page by page, and only with cursors of its own', async ({ organization, execute }) => {
  for (let joined = 0; joined < 4; joined += 1) await organization.join('MEMBER');
  const page = async (variables: object) => execute(organization.owner, query, { first: 3, ...variables });

  const first = await page({ role: 'MEMBER' });
  const { totalCount, pageInfo } = first.data.organization.members;
  const rest = await page({ role: 'MEMBER', after: pageInfo.endCursor });
  const others = await Promise.all(
    [{ role: 'VIEWER' }, { search: 'member' }, {}].map((filter) => page({ ...filter, after: pageInfo.endCursor })),
  );

  expect([totalCount, pageInfo.hasNextPage]).toEqual([5, true]);
  expect(rest.data.organization.members.nodes).toHaveLength(2);
  expect(others.map(({ errors }) => errors?.[0]?.extensions['code'])).toEqual(Array(3).fill('BAD_USER_INPUT'));
});

test.for(['', 'x'.repeat(101)])('%j is not searched for', async (search, { organization, execute }) => {
  const { errors } = await execute(organization.owner, query, { search });

  expect(errors?.[0]).toMatchObject({
    message: 'search: 1 to 100 characters are possible.',
    extensions: { code: 'BAD_USER_INPUT' },
  });
});
