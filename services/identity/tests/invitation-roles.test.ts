import { expect } from 'vitest';
import { createMailCatcher } from '../src/mail/catcher.ts';
import { test } from './fixtures.ts';
import { accept, newcomer, resend, revoke, someAddress, tokenFor } from './invitation-fixtures.ts';
import { deliverMails, writeMails } from './mail-fixtures.ts';
import { deleteRole, newRole } from './role-operations.ts';

const invite = `mutation ($items: [InviteMemberItem!]!) { inviteMembers(input: { items: $items }) {
  results { invitation { id role customRole { name } } error { ... on UserError { code path } } } } }`;
const list = `query ($first: Int) { organization { invitations(first: $first) { nodes { email status role version customRole { name } } } } }`;
const preview = `query ($token: String!) { invitation(token: $token) { role customRoleName status } }`;
const mine = `query { organization { members(first: 50) { nodes { user { email } role customRole { name } } } } }`;
const uses = `query ($id: ID!) { node(id: $id) { ... on CustomRole { memberCount assignmentCount invitationCount } } }`;
const inUse = `mutation ($input: DeleteCustomRoleInput!) { deleteCustomRole(input: $input) { customRole { invitationCount } errors { ... on UserError { code path } ... on RoleInUse { memberCount assignmentCount invitationCount } } } }`;

test('somebody is invited with a role of the organization, is told its name, and has it', async ({
  organization,
  execute,
  identity,
}) => {
  const { owner } = organization;
  const { actor, email } = await newcomer(identity);
  const customRoleId = await newRole(execute, owner, 'Book keeper', ['BILLING_READ', 'MEMBERS_READ']);
  const catcher = createMailCatcher();

  const { data } = await execute(owner, invite, { items: [{ email, customRoleId }] });
  const { id } = data.inviteMembers.results[0].invitation;
  const resent = await execute(owner, resend, { id });
  await writeMails(identity);
  await deliverMails(identity, catcher);
  const token = await tokenFor(identity, email);
  const seen = await execute(actor, preview, { token });
  const accepted = await execute(actor, accept, { token });
  const again = await execute(actor, accept, { token });
  const members = await execute(owner, mine);

  expect(data.inviteMembers.results).toEqual([
    { invitation: { id, role: 'CUSTOM', customRole: { name: 'Book keeper' } }, error: null },
  ]);
  expect(resent.data.resendInvitation.errors).toEqual([]);
  const texts = catcher.all().flatMap(({ to, text }) => (to === email ? [text] : []));
  expect(texts).toEqual([expect.stringContaining(`to join ${organization.slug} with the role Book keeper.`)]);
  expect(seen.data.invitation).toEqual({ role: 'CUSTOM', customRoleName: 'Book keeper', status: 'PENDING' });
  expect([accepted, again].map((answer) => answer.data.acceptInvitation)).toMatchObject([
    { role: 'CUSTOM', errors: [] },
    { role: 'CUSTOM', errors: [] },
  ]);
  expect(members.data.organization.members.nodes).toContainEqual({
    user: { email },
    role: 'CUSTOM',
    customRole: { name: 'Book keeper' },
  });
  const { rows } = await identity.admin.query(
    "SELECT type, data ->> 'role' AS role, data ? 'customRoleId' AS named FROM outbox WHERE data ->> 'invitationId' = (SELECT id::text FROM invitation WHERE email = $1) AND type LIKE 'identity.%' AND data ? 'role' ORDER BY seq",
    [email],
  );
  expect(rows).toEqual([
    { type: 'identity.member.invited', role: 'CUSTOM', named: true },
    { type: 'identity.invitation.resent', role: 'CUSTOM', named: true },
  ]);
});

test('a role is named once, exists, and allows no more than the caller may', async ({
  organization,
  otherOrganization,
  execute,
}) => {
  const { owner, admin } = organization;
  const simple = await newRole(execute, owner, 'Reader', ['MEMBERS_READ']);
  const strong = await newRole(execute, owner, 'Biller', ['BILLING_READ', 'BILLING_MANAGE']);
  const foreign = await newRole(execute, otherOrganization.owner, 'Foreign', ['MEMBERS_READ']);
  const weak = { ...admin, permissions: admin.permissions.difference(new Set(['BILLING_MANAGE'])) };
  const choices = [
    {},
    { role: 'MEMBER', customRoleId: simple },
    { role: 'CUSTOM' },
    { customRoleId: foreign },
    { customRoleId: strong },
    { customRoleId: simple },
  ];

  const { data } = await execute(weak, invite, { items: choices.map((role) => ({ email: someAddress(), ...role })) });

  const refused = (index: number, field: string, code: string) => ({
    invitation: null,
    error: { code, path: ['input', 'items', String(index), field] },
  });
  expect(data.inviteMembers.results).toEqual([
    refused(0, 'role', 'INVALID_VALUE'),
    refused(1, 'role', 'INVALID_VALUE'),
    refused(2, 'role', 'INVALID_VALUE'),
    refused(3, 'customRoleId', 'NOT_FOUND'),
    refused(4, 'customRoleId', 'ROLE_NOT_GRANTABLE'),
    { invitation: { id: expect.anything(), role: 'CUSTOM', customRole: { name: 'Reader' } }, error: null },
  ]);
});

test('who may not give the role neither sends its invitation again nor takes it back', async ({
  organization,
  execute,
}) => {
  const { owner, admin } = organization;
  const customRoleId = await newRole(execute, owner, 'Biller', ['BILLING_MANAGE']);
  const weak = { ...admin, permissions: admin.permissions.difference(new Set(['BILLING_MANAGE'])) };
  const { data } = await execute(owner, invite, { items: [{ email: someAddress(), customRoleId }] });
  const { id } = data.inviteMembers.results[0].invitation;

  const [resent, revoked] = [await execute(weak, resend, { id }), await execute(weak, revoke, { id })];
  const byAdmin = await execute(admin, revoke, { id });

  const errors = [{ code: 'ROLE_NOT_GRANTABLE', path: ['input', 'invitationId'] }];
  expect(resent.data.resendInvitation).toEqual({ invitation: null, errors });
  expect(revoked.data.revokeInvitation).toEqual({ invitation: null, errors });
  expect(byAdmin.data.revokeInvitation).toEqual({ invitation: { status: 'REVOKED' }, errors: [] });
});

test('deleting a role gives those who are invited with it another one, and settled invitations do not keep it', async ({
  organization,
  execute,
  identity,
}) => {
  const { owner } = organization;
  const { actor, email } = await newcomer(identity);
  const unwanted = someAddress();
  const customRoleId = await newRole(execute, owner, 'Helper', ['MEMBERS_READ']);
  const items = [email, unwanted].map((address) => ({ email: address, customRoleId }));
  const { data } = await execute(owner, invite, { items });
  await execute(owner, revoke, { id: data.inviteMembers.results[1].invitation.id });

  const counted = await execute(owner, uses, { id: customRoleId });
  const alone = await execute(owner, inUse, { input: { customRoleId } });
  const replaced = await execute(owner, inUse, { input: { customRoleId, reassignTo: { role: 'VIEWER' } } });
  const invitations = await execute(owner, list, {});
  const accepted = await execute(actor, accept, { token: await tokenFor(identity, email) });

  const one = { memberCount: 0, assignmentCount: 0, invitationCount: 1 };
  expect(counted.data.node).toEqual(one);
  const errors = [{ code: 'ROLE_IN_USE', path: ['input', 'reassignTo'], ...one }];
  expect(alone.data.deleteCustomRole).toEqual({ customRole: null, errors });
  expect(replaced.data.deleteCustomRole).toEqual({ customRole: { invitationCount: 0 }, errors: [] });
  expect(invitations.data.organization.invitations.nodes).toEqual(
    expect.arrayContaining([
      { email, status: 'PENDING', role: 'VIEWER', version: 2, customRole: null },
      { email: unwanted, status: 'REVOKED', role: 'CUSTOM', version: 2, customRole: null },
    ]),
  );
  expect(accepted.data.acceptInvitation).toMatchObject({ role: 'VIEWER', errors: [] });
});

test('a role is deleted while 20 people are invited with it, and nobody is left with it', async ({
  organization,
  execute,
  identity,
}) => {
  const { owner } = organization;
  const customRoleId = await newRole(execute, owner, 'Helper', ['MEMBERS_READ']);
  const asked = Array.from({ length: 20 }, () =>
    execute(owner, invite, { items: [{ email: someAddress(), customRoleId }] }),
  );

  const deleted = execute(owner, deleteRole, { input: { customRoleId, reassignTo: { role: 'VIEWER' } } });
  const results = (await Promise.all(asked)).flatMap(({ data }) => data.inviteMembers.results);

  expect((await deleted).data.deleteCustomRole.errors).toEqual([]);
  const invited = results.filter(({ invitation }) => invitation !== null).length;
  const codes = results.flatMap(({ error }) => error?.code ?? []);
  expect(codes).toEqual(Array.from({ length: 20 - invited }, () => 'NOT_FOUND'));
  const { rows } = await identity.admin.query(
    'SELECT role, custom_role_id FROM invitation WHERE org_id = $1 GROUP BY 1, 2',
    [organization.id],
  );
  expect(rows).toEqual(invited === 0 ? [] : [{ role: 'VIEWER', custom_role_id: null }]);
});

test('many people with many roles cost as many statements as one, and so does the list of them', async ({
  organization,
  execute,
  identity,
}) => {
  const { owner } = organization;
  const roles: string[] = [];
  for (const name of ['A', 'B', 'C']) roles.push(await newRole(execute, owner, name, ['MEMBERS_READ']));
  const statementsOf = async (run: () => Promise<unknown>) => {
    identity.statements.length = 0;
    await run();
    return identity.statements.filter((sql) => !sql.includes('insert into outbox')).length;
  };
  const inviting = (count: number) => {
    const items = Array.from({ length: count }, (_, index) => ({
      email: someAddress(),
      customRoleId: roles[index % 3],
    }));
    return statementsOf(() => execute(owner, invite, { items }));
  };

  const [one, many] = [await inviting(1), await inviting(30)];
  const [listOfOne, listOfMany] = [
    await statementsOf(() => execute(owner, list, { first: 1 })),
    await statementsOf(() => execute(owner, list, { first: 30 })),
  ];

  expect(many).toBe(one);
  expect(listOfMany).toBe(listOfOne);
});
