import { actorWith } from '@tenantry/testing';
import { randomUUID } from 'node:crypto';
import type { Actor } from '@tenantry/actor';
import { expect } from 'vitest';
import { atOnce, test } from './fixtures.ts';
import {
  accept,
  expire,
  invite,
  list,
  newcomer,
  preview,
  resend,
  revoke,
  someAddress,
  tokenFor,
} from './invitation-fixtures.ts';

test('people are invited with a result each', async ({ organization, execute }) => {
  const email = someAddress();
  const items = [
    { email: email.toUpperCase(), role: 'MEMBER' },
    { email: organization.viewer.email, role: 'MEMBER' },
    { email: someAddress(), role: 'OWNER' },
    { email, role: 'VIEWER' },
  ];

  const { data } = await execute(organization.admin, invite, { items });
  const again = await execute(organization.admin, invite, { items: [{ email, role: 'ADMIN' }] });

  const refused = (index: number, field: string, code: string) => ({
    invitation: null,
    error: { code, path: ['input', 'items', String(index), field] },
  });
  const invitedBy = { email: organization.admin.email };
  const id = expect.stringMatching(/^inv_/);
  expect(data.inviteMembers).toEqual({
    results: [
      { invitation: { id, email, role: 'MEMBER', status: 'PENDING', version: 1, invitedBy }, error: null },
      refused(1, 'email', 'ALREADY_MEMBER'),
      refused(2, 'role', 'ROLE_NOT_GRANTABLE'),
      refused(3, 'email', 'ALREADY_INVITED'),
    ],
    errors: [],
  });
  expect(again.data.inviteMembers.results).toEqual([refused(0, 'email', 'ALREADY_INVITED')]);
});

test('invitations: bulk with a result each: 1 to 100 people are invited at once, by who may', async ({
  organization,
  execute,
  identity,
}) => {
  const items = (count: number) => Array.from({ length: count }, () => ({ email: someAddress(), role: 'MEMBER' }));
  const statementsOf = async (count: number) => {
    identity.statements.length = 0;
    const { data } = await execute(organization.owner, invite, { items: items(count) });
    const others = identity.statements.filter((sql) => !sql.includes('insert into outbox'));
    return { invited: data.inviteMembers.results.length, statements: others.length };
  };

  const [one, hundred] = [await statementsOf(1), await statementsOf(100)];
  const none = await execute(organization.owner, invite, { items: [] });
  const tooMany = await execute(organization.owner, invite, { items: items(101) });
  const notAllowed = await execute(organization.member, invite, { items: items(1) });

  expect([one.invited, hundred.invited]).toEqual([1, 100]);
  expect(hundred.statements).toBe(one.statements);
  const refused = { results: [], errors: [{ code: 'INVALID_VALUE', path: ['input', 'items'] }] };
  expect([none.data.inviteMembers, tooMany.data.inviteMembers]).toEqual([refused, refused]);
  expect(notAllowed.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', permission: 'MEMBERS_INVITE' });
});

test('an address invited 100 times at once has one pending invitation', async ({ organization, execute, identity }) => {
  const email = someAddress();

  const answers = await atOnce(100, () => execute(organization.owner, invite, { items: [{ email, role: 'MEMBER' }] }));

  const results = answers.flatMap(({ data }) => data.inviteMembers.results);
  expect(results.filter(({ invitation }) => invitation !== null)).toHaveLength(1);
  expect(results.filter(({ error }) => error?.code === 'ALREADY_INVITED')).toHaveLength(99);
  const { rows } = await identity.admin.query('SELECT status FROM invitation WHERE email = $1', [email]);
  expect(rows).toEqual([{ status: 'PENDING' }]);
});

test('whoever has the link sees where it leads, signed in or not', async ({ organization, execute, identity }) => {
  const email = someAddress();
  await execute(organization.owner, invite, { items: [{ email, role: 'VIEWER' }] });
  const token = await tokenFor(identity, email);
  const nobody: Actor = {
    ...actorWith('VIEWER', randomUUID()),
    kind: 'anonymous',
    sub: null,
    userId: null,
    org: null,
    membership: null,
    permissions: new Set(),
  };

  const seen = await execute(nobody, preview, { token });
  const unknown = await execute(nobody, preview, { token: 'A'.repeat(43) });
  const malformed = await execute(nobody, preview, { token: 'no token' });

  expect(seen.data).toEqual({
    invitation: { organizationName: organization.slug, email, role: 'VIEWER', status: 'PENDING' },
  });
  expect([unknown.data, malformed.data]).toEqual([{ invitation: null }, { invitation: null }]);
});

test('invitations: resend: sending again rotates the token on the same invitation, and the old link is of no use', async ({
  organization,
  execute,
  identity,
}) => {
  const { actor, email } = await newcomer(identity);
  const { data } = await execute(organization.owner, invite, { items: [{ email, role: 'MEMBER' }] });
  const { id } = data.inviteMembers.results[0].invitation;
  const old = await tokenFor(identity, email);
  await expire(identity, email);

  const resent = await execute(organization.owner, resend, { id, expectedVersion: 1 });
  const stale = await execute(organization.owner, resend, { id, expectedVersion: 1 });
  const withOld = await execute(actor, accept, { token: old });
  const withNew = await execute(actor, accept, { token: await tokenFor(identity, email) });
  const afterwards = await execute(organization.owner, resend, { id });

  expect(resent.data.resendInvitation).toEqual({ invitation: { status: 'PENDING', version: 2 }, errors: [] });
  expect(stale.data.resendInvitation.errors).toEqual([
    { code: 'VERSION_CONFLICT', path: ['input', 'expectedVersion'] },
  ]);
  expect(withOld.data.acceptInvitation.errors).toMatchObject([{ code: 'NOT_FOUND', path: ['input', 'token'] }]);
  expect(withNew.data.acceptInvitation).toMatchObject({ role: 'MEMBER', errors: [] });
  expect(afterwards.data.resendInvitation.errors).toEqual([
    { code: 'INVITATION_USED', path: ['input', 'invitationId'] },
  ]);
});

test('invitations: expiry, revoke: an expired or revoked address can be invited anew', async ({
  organization,
  execute,
  identity,
}) => {
  const [late, unwanted] = [someAddress(), someAddress()];
  const items = [late, unwanted].map((email) => ({ email, role: 'MEMBER' }));
  const first = (await execute(organization.owner, invite, { items })).data.inviteMembers.results;
  await expire(identity, late);
  await execute(organization.owner, revoke, { id: first[1].invitation.id });

  const second = (await execute(organization.owner, invite, { items })).data.inviteMembers.results;

  expect(second.map(({ error }: { error: unknown }) => error)).toEqual([null, null]);
  expect(second[0].invitation).toMatchObject({ id: first[0].invitation.id, version: 2, status: 'PENDING' });
  expect(second[1].invitation.id).not.toBe(first[1].invitation.id);
});

test('an admin neither resends nor takes back the invitation of an owner', async ({ organization, execute }) => {
  const items = [{ email: someAddress(), role: 'OWNER' }];
  const { data } = await execute(organization.owner, invite, { items });
  const { id } = data.inviteMembers.results[0].invitation;

  const [resent, revoked] = [
    await execute(organization.admin, resend, { id }),
    await execute(organization.admin, revoke, { id }),
  ];

  const refused = [{ code: 'ROLE_NOT_GRANTABLE', path: ['input', 'invitationId'] }];
  expect([resent.data.resendInvitation.errors, revoked.data.revokeInvitation.errors]).toEqual([refused, refused]);
});

test('invitations are listed newest first, by status and page by page, and no others', async ({
  organization,
  otherOrganization,
  execute,
  identity,
}) => {
  const [late, unwanted, open] = [someAddress(), someAddress(), someAddress()];
  const ids: string[] = [];
  for (const email of [late, unwanted, open]) {
    const { data } = await execute(organization.owner, invite, { items: [{ email, role: 'MEMBER' }] });
    ids.push(data.inviteMembers.results[0].invitation.id);
  }
  await expire(identity, late);
  await execute(organization.owner, revoke, { id: ids[1] });
  const listed = async (variables: object, actor: Actor = organization.admin) =>
    (await execute(actor, list, { ...variables })).data.organization.invitations;

  const first = await listed({ first: 2 });
  const rest = await listed({ first: 2, after: first.pageInfo.endCursor });

  expect([...first.nodes, ...rest.nodes]).toEqual([
    { id: ids[2], email: open, status: 'PENDING' },
    { id: ids[1], email: unwanted, status: 'REVOKED' },
    { id: ids[0], email: late, status: 'EXPIRED' },
  ]);
  for (const { email, status } of first.nodes.concat(rest.nodes))
    expect((await listed({ status })).nodes.map((node: { email: string }) => node.email)).toEqual([email]);
  expect((await listed({ status: 'ACCEPTED' })).nodes).toEqual([]);
  expect((await listed({}, otherOrganization.owner)).nodes).toEqual([]);
  const foreign = await execute(otherOrganization.owner, revoke, { id: ids[2] });
  expect(foreign.data.revokeInvitation.errors).toEqual([{ code: 'NOT_FOUND', path: ['input', 'invitationId'] }]);
});

test('the token is nowhere in the database', async ({ organization, execute, identity }) => {
  const email = someAddress();
  await execute(organization.owner, invite, { items: [{ email, role: 'MEMBER' }] }, { idempotencyKey: randomUUID() });
  const token = await tokenFor(identity, email);

  const { rows } = await identity.admin.query(
    `SELECT (SELECT string_agg(t::text, '') FROM invitation t) || (SELECT string_agg(t::text, '') FROM outbox t)
      || (SELECT string_agg(t::text, '') FROM idempotency_record t) AS stored`,
  );

  expect(rows[0].stored).toContain(email);
  expect(rows[0].stored).not.toContain(token);
});
