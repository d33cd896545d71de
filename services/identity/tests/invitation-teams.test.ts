import { randomUUID } from 'node:crypto';
import { encodeId } from '@tenantry/graphql';
import { expect } from 'vitest';
import { test } from './fixtures.ts';
import { accept, expire, newcomer, someAddress, tokenFor } from './invitation-fixtures.ts';

const invite = `mutation ($items: [InviteMemberItem!]!) { inviteMembers(input: { items: $items }) {
  results { invitation { id teams { name } } error { ... on UserError { code path } } } errors { ... on UserError { code path } }
} }`;
const createTeam = `mutation ($name: String!) { createTeam(input: { name: $name }) { team { id } errors { ... on UserError { code } } } }`;
const deleteTeam = `mutation ($id: ID!) { deleteTeam(input: { teamId: $id }) { team { id } errors { ... on UserError { code } } } }`;
const members = `query ($id: ID!) { node(id: $id) { ... on Team { members { nodes { isLead membership { user { email } } } } } } }`;
const list = `query ($first: Int) { organization { invitations(first: $first) { nodes { teams { name } } } } }`;

test('who accepts joins the teams that still exist', async ({ organization, execute, identity }) => {
  const { actor, email, userId } = await newcomer(identity);
  const [sales, support] = await Promise.all(
    ['Sales', 'Support'].map(
      async (name) => (await execute(organization.owner, createTeam, { name })).data.createTeam.team.id,
    ),
  );
  const teamIds = [sales, support, sales];
  const { data } = await execute(organization.owner, invite, { items: [{ email, role: 'MEMBER', teamIds }] });
  await execute(organization.owner, deleteTeam, { id: support });

  const accepted = await execute(actor, accept, { token: await tokenFor(identity, email) });
  const inside = await execute(organization.owner, members, { id: sales });

  expect(data.inviteMembers).toMatchObject({
    results: [{ invitation: { teams: expect.arrayContaining([{ name: 'Sales' }, { name: 'Support' }]) }, error: null }],
  });
  expect(accepted.data.acceptInvitation).toMatchObject({ role: 'MEMBER', errors: [] });
  expect(inside.data.node.members.nodes).toEqual([{ isLead: false, membership: { user: { email } } }]);
  const { rows } = await identity.admin.query(
    "SELECT data FROM outbox WHERE type = 'identity.team_member.added' AND data ->> 'userId' = $1",
    [userId],
  );
  expect(rows).toHaveLength(1);
});

test('a foreign team is as unknown as one that does not exist, and the others are invited', async ({
  organization,
  otherOrganization,
  execute,
}) => {
  const created = await execute(otherOrganization.owner, createTeam, { name: 'Foreign' });
  const teams = [[created.data.createTeam.team.id], [encodeId('team', randomUUID())], [], many()];
  const items = teams.map((teamIds) => ({ email: someAddress(), role: 'MEMBER', teamIds }));

  const { data } = await execute(organization.owner, invite, { items });

  const refused = (index: number, code: string) => ({
    invitation: null,
    error: { code, path: ['input', 'items', String(index), 'teamIds'] },
  });
  expect(data.inviteMembers.results).toEqual([
    refused(0, 'NOT_FOUND'),
    refused(1, 'NOT_FOUND'),
    { invitation: { id: expect.stringMatching(/^inv_/), teams: [] }, error: null },
    refused(3, 'INVALID_VALUE'),
  ]);
});

test('teams are given only by who may write them', async ({ organization, execute }) => {
  const created = await execute(organization.owner, createTeam, { name: 'Sales' });
  const key = {
    ...organization.owner,
    permissions: organization.owner.permissions.difference(new Set(['TEAMS_WRITE'])),
  };
  const items = [{ email: someAddress(), role: 'VIEWER', teamIds: [created.data.createTeam.team.id] }];

  const { errors } = await execute(key, invite, { items });

  expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', permission: 'TEAMS_WRITE' });
});

test('an expired invitation that is made anew has the new teams alone', async ({ organization, execute, identity }) => {
  const [old, fresh] = await Promise.all(
    ['Old', 'New'].map(
      async (name) => (await execute(organization.owner, createTeam, { name })).data.createTeam.team.id,
    ),
  );
  const email = someAddress();
  await execute(organization.owner, invite, { items: [{ email, role: 'MEMBER', teamIds: [old] }] });
  await expire(identity, email);

  const { data } = await execute(organization.owner, invite, { items: [{ email, role: 'MEMBER', teamIds: [fresh] }] });

  expect(data.inviteMembers.results[0].invitation.teams).toEqual([{ name: 'New' }]);
});

test('a page of 100 invitations with teams costs as many statements as a page of 1', async ({
  organization,
  execute,
  identity,
}) => {
  const created = await execute(organization.owner, createTeam, { name: 'Sales' });
  const teamIds = [created.data.createTeam.team.id];
  const items = Array.from({ length: 100 }, () => ({ email: someAddress(), role: 'MEMBER', teamIds }));
  await execute(organization.owner, invite, { items });
  const statementsOf = async (first: number) => {
    identity.statements.length = 0;
    const { data } = await execute(organization.owner, list, { first });
    return [data.organization.invitations.nodes.length, identity.statements.length];
  };

  const [one, hundred] = [await statementsOf(1), await statementsOf(100)];

  expect([one[0], hundred[0]]).toEqual([1, 100]);
  expect(hundred[1]).toBe(one[1]);
});

test('the audit log names each invitation that was made', async ({ organization, execute, identity }) => {
  const items = [someAddress(), organization.viewer.email, someAddress()].map((email) => ({ email, role: 'MEMBER' }));

  const { data } = await execute(organization.owner, invite, { items });

  const ids = data.inviteMembers.results.flatMap(({ invitation }: { invitation: { id: string } | null }) =>
    invitation ? [invitation.id] : [],
  );
  const { rows } = await identity.admin.query("SELECT data FROM outbox WHERE org_id = $1 AND kind = 'audit'", [
    organization.id,
  ]);
  expect(rows).toHaveLength(1);
  const { action, targets } = rows[0].data;
  expect(action).toBe('identity.inviteMembers');
  expect(targets.map(({ type, id }: { type: string; id: string }) => encodeId(type, id))).toEqual(ids);
  expect(ids).toHaveLength(2);
});

const many = () => Array.from({ length: 21 }, () => encodeId('team', randomUUID()));
