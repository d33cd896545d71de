import { expect } from 'vitest';
import { encodeId } from '@tenantry/graphql';
import { atOnce, type Member, test } from './fixtures.ts';

const membersQuery = `query ($first: Int, $after: String) {
  organization { members(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { role user { email } } } }
}`;
const addMember = `mutation ($input: AddMemberInput!) { addMember(input: $input) { membership { role user { email } } errors { ... on UserError { code path } } } }`;
const changeRole = `mutation ($input: ChangeMemberRoleInput!) { changeMemberRole(input: $input) { membership { role version } errors { ... on UserError { code path } } } }`;
const removeMember = `mutation ($input: RemoveMemberInput!) { removeMember(input: $input) { membership { role user { email } } errors { ... on UserError { code path } } } }`;
const leave = `mutation { leaveOrganization { organization { id } errors { ... on UserError { code } } } }`;

const idOf = (member: Member) => encodeId('mem', member.membershipId);

test('a member sees who else is one', async ({ organization, otherOrganization, execute }) => {
  const { owner, admin, member, viewer } = organization;

  const { data } = await execute(viewer, membersQuery);

  expect(data.organization.members).toEqual({
    totalCount: 4,
    pageInfo: { hasNextPage: false, endCursor: expect.any(String) },
    nodes: [
      { role: 'OWNER', user: { email: owner.email } },
      { role: 'ADMIN', user: { email: admin.email } },
      { role: 'MEMBER', user: { email: member.email } },
      { role: 'VIEWER', user: { email: viewer.email } },
    ],
  });
  expect(otherOrganization.id).not.toBe(organization.id);
});

test('members are read page by page, and a page of 100 costs as many statements as a page of 1', async ({
  organization,
  identity,
  execute,
}) => {
  for (let joined = 0; joined < 100; joined += 1) await organization.join('MEMBER');
  const statementsOf = async (first: number, after?: string) => {
    identity.statements.length = 0;
    const { data } = await execute(organization.owner, membersQuery, { first, after });
    return { ...data.organization.members, statements: identity.statements.length };
  };

  const one = await statementsOf(1);
  const hundred = await statementsOf(100);
  const rest = await statementsOf(100, hundred.pageInfo.endCursor);

  expect([one.nodes.length, hundred.nodes.length, rest.nodes.length]).toEqual([1, 100, 4]);
  expect([one.pageInfo.hasNextPage, hundred.pageInfo.hasNextPage, rest.pageInfo.hasNextPage]).toEqual([
    true,
    true,
    false,
  ]);
  expect(hundred.statements).toBe(one.statements);
});

test('a page has at most 100 members, and only cursors of this organization', async ({
  organization,
  otherOrganization,
  execute,
}) => {
  const { data } = await execute(otherOrganization.owner, membersQuery);
  const foreign = data.organization.members.pageInfo.endCursor;

  const tooMany = await execute(organization.owner, membersQuery, { first: 101 });
  const elsewhere = await execute(organization.owner, membersQuery, { after: foreign });

  expect([tooMany, elsewhere].map(({ errors }) => errors?.[0]?.extensions['code'])).toEqual([
    'BAD_USER_INPUT',
    'BAD_USER_INPUT',
  ]);
});

test('an existing user is added once, however often it is asked', async ({ organization, identity, execute }) => {
  const { email } = await identity.createUser('New');
  const input = { email: email.toUpperCase(), role: 'MEMBER' };

  const answers = await atOnce(100, () => execute(organization.admin, addMember, { input }));

  const added = answers.filter(({ data }) => data.addMember.membership !== null);
  const refused = answers.filter(({ data }) => data.addMember.errors[0]?.code === 'ALREADY_MEMBER');
  expect(added.map(({ data }) => data.addMember)).toEqual([
    { membership: { role: 'MEMBER', user: { email } }, errors: [] },
  ]);
  expect(refused).toHaveLength(99);
});

test('nobody adds a stranger, or gives a role above their own', async ({ organization, identity, execute }) => {
  const { email } = await identity.createUser('New');

  const stranger = await execute(organization.owner, addMember, {
    input: { email: 'nobody@example.com', role: 'MEMBER' },
  });
  const tooHigh = await execute(organization.admin, addMember, { input: { email, role: 'OWNER' } });
  const notAllowed = await execute(organization.member, addMember, { input: { email, role: 'VIEWER' } });

  expect(stranger.data.addMember.errors).toEqual([{ code: 'NOT_FOUND', path: ['input', 'email'] }]);
  expect(tooHigh.data.addMember.errors).toEqual([{ code: 'ROLE_NOT_GRANTABLE', path: ['input', 'role'] }]);
  expect(notAllowed.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', permission: 'MEMBERS_INVITE' });
});

test('a role is changed on the version that was read, and never an owner by an admin', async ({
  organization,
  execute,
}) => {
  const { owner, admin, member } = organization;

  const changed = await execute(owner, changeRole, {
    input: { membershipId: idOf(member), role: 'ADMIN', expectedVersion: 1 },
  });
  const stale = await execute(owner, changeRole, {
    input: { membershipId: idOf(member), role: 'VIEWER', expectedVersion: 1 },
  });
  const above = await execute(admin, changeRole, { input: { membershipId: idOf(owner), role: 'VIEWER' } });
  const last = await execute(owner, changeRole, { input: { membershipId: idOf(owner), role: 'ADMIN' } });

  expect(changed.data.changeMemberRole).toEqual({ membership: { role: 'ADMIN', version: 2 }, errors: [] });
  expect(stale.data.changeMemberRole.errors).toEqual([
    { code: 'VERSION_CONFLICT', path: ['input', 'expectedVersion'] },
  ]);
  expect(above.data.changeMemberRole.errors).toEqual([{ code: 'ROLE_NOT_GRANTABLE', path: ['input', 'membershipId'] }]);
  expect(last.data.changeMemberRole.errors).toEqual([{ code: 'LAST_OWNER', path: null }]);
});

test('another organization’s member is not there', async ({ organization, otherOrganization, execute }) => {
  const input = { membershipId: idOf(otherOrganization.member) };
  const unknown = { membershipId: encodeId('mem', '019a0000-0000-7000-8000-000000000000') };

  const foreign = await execute(organization.owner, removeMember, { input });
  const missing = await execute(organization.owner, removeMember, { input: unknown });

  expect(foreign.data).toEqual({
    removeMember: { membership: null, errors: [{ code: 'NOT_FOUND', path: ['input', 'membershipId'] }] },
  });
  expect(foreign.data).toEqual(missing.data);
});

test('an ID of another kind is refused before the database is asked', async ({ organization, identity, execute }) => {
  identity.statements.length = 0;

  const { errors } = await execute(organization.owner, removeMember, {
    input: { membershipId: encodeId('usr', organization.member.userId) },
  });

  expect(errors).toMatchObject([
    { message: 'input.membershipId: an ID of the form mem_… is needed.', extensions: { code: 'BAD_USER_INPUT' } },
  ]);
  expect(identity.statements).toEqual([]);
});

test('a removed member is gone, and so is what was theirs', async ({ organization, execute, identity }) => {
  const { owner, member } = organization;
  await identity.admin.query(
    "INSERT INTO api_key (org_id, user_id, name, secret_hash, scopes) VALUES ($1, $2, 'theirs', 'hash', '{USAGE_READ}')",
    [organization.id, member.userId],
  );

  const { data } = await execute(owner, removeMember, { input: { membershipId: idOf(member) } });

  expect(data.removeMember).toEqual({ membership: { role: 'MEMBER', user: { email: member.email } }, errors: [] });
  const { rows } = await identity.admin.query('SELECT FROM api_key WHERE org_id = $1', [organization.id]);
  expect(rows).toEqual([]);
});

test('never zero owners under races: of 100 owners who leave at once, one stays', async ({
  organization,
  execute,
  identity,
}) => {
  const owners = [organization.owner];
  for (let joined = 1; joined < 100; joined += 1) owners.push(await organization.join('OWNER'));

  const answers = await atOnce(100, (index) => execute(owners[index]!, leave));

  const refusals = answers.flatMap(({ data }) => data.leaveOrganization.errors);
  expect(refusals).toEqual([{ code: 'LAST_OWNER' }]);
  const { rows } = await identity.admin.query(
    "SELECT count(*)::int AS owners FROM membership WHERE org_id = $1 AND role = 'OWNER'",
    [organization.id],
  );
  expect(rows).toEqual([{ owners: 1 }]);
});

test('every change is told to the other services, with who did it', async ({ organization, execute, identity }) => {
  const { owner, member } = organization;

  await execute(owner, changeRole, { input: { membershipId: idOf(member), role: 'VIEWER' } });

  const { rows } = await identity.admin.query(
    'SELECT type, kind, data, actor, org_id FROM outbox WHERE org_id = $1 ORDER BY seq',
    [organization.id],
  );
  const actor = { kind: 'user', id: owner.userId, userId: owner.userId };
  expect(rows).toEqual([
    {
      type: 'identity.membership.role_changed',
      kind: 'domain',
      data: { organizationId: organization.id, userId: member.userId, role: 'VIEWER' },
      actor,
      org_id: organization.id,
    },
    {
      type: 'identity.audit.recorded',
      kind: 'audit',
      data: expect.objectContaining({
        action: 'identity.changeMemberRole',
        targets: [
          { type: 'mem', id: member.membershipId },
          { type: 'usr', id: member.userId },
        ],
        outcome: 'SUCCESS',
      }),
      actor,
      org_id: organization.id,
    },
  ]);
});
