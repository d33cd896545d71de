import { randomUUID } from 'node:crypto';
import { encodeId } from '@tenantry/graphql';
import { expect } from 'vitest';
import { createMailCatcher } from '../src/mail/catcher.ts';
import type { Mailer } from '../src/mail/mail.ts';
import { type Fixtures, test } from './fixtures.ts';
import { expire, tokenFor } from './invitation-fixtures.ts';
import { deliverMails, writeMails } from './mail-fixtures.ts';

const invite = `mutation ($items: [InviteMemberItem!]!) { inviteMembers(input: { items: $items }) { results { invitation { id } } errors { ... on UserError { code } } } }`;
const resend = `mutation ($id: ID!) { resendInvitation(input: { invitationId: $id }) { invitation { id } errors { ... on UserError { code } } } }`;
const revoke = `mutation ($id: ID!) { revokeInvitation(input: { invitationId: $id }) { invitation { id } errors { ... on UserError { code } } } }`;
const preview = `query ($token: String!) { invitation(token: $token) { email status } }`;
const request = `mutation ($token: String!) { requestInvitation(input: { token: $token }) { errors { ... on UserError { code } } } }`;
const offer = `mutation ($id: ID!) { offerOwnership(input: { membershipId: $id }) { ownershipOffer { id } errors { ... on UserError { code } } } }`;
async function sendMail(identity: Fixtures['identity'], mailer: Mailer): Promise<void> {
  await writeMails(identity);
  await deliverMails(identity, mailer);
}

test('who is invited gets a mail with a link that works, once', async ({ organization, execute, identity }) => {
  const email = `new-${randomUUID()}@example.com`;
  const catcher = createMailCatcher();
  await execute(organization.owner, invite, { items: [{ email, role: 'ADMIN' }] });

  await sendMail(identity, catcher);
  await sendMail(identity, catcher);

  const mails = catcher.all().filter(({ to }) => to === email);
  expect(mails).toMatchObject([{ subject: `Join ${organization.slug}` }]);
  expect(mails[0]?.text).toContain(`OWNER invites you to join ${organization.slug} as an administrator.`);
  const [link = ''] = /https:\S+/.exec(mails[0]?.text ?? '') ?? [];
  const seen = await execute(organization.owner, preview, { token: new URL(link).searchParams.get('token') });
  expect(seen.data).toEqual({ invitation: { email, status: 'PENDING' } });
});

test('a link that was replaced or taken back meanwhile is not mailed', async ({ organization, execute, identity }) => {
  const [replaced, unwanted] = [`new-${randomUUID()}@example.com`, `new-${randomUUID()}@example.com`];
  const items = [replaced, unwanted].map((email) => ({ email, role: 'MEMBER' }));
  const { data } = await execute(organization.owner, invite, { items });
  const [first, second] = data.inviteMembers.results;
  await execute(organization.owner, resend, { id: first.invitation.id });
  await execute(organization.owner, revoke, { id: second.invitation.id });
  const catcher = createMailCatcher();

  await sendMail(identity, catcher);

  expect(catcher.all().map(({ to }) => to)).toEqual([replaced]);
});

test('who invited is told that somebody asks for a new link, and the owners once they may not invite', async ({
  organization,
  execute,
  identity,
}) => {
  const email = `new-${randomUUID()}@example.com`;
  const askedOf = async () => {
    await identity.admin.query('UPDATE invitation SET requested_at = NULL WHERE email = $1', [email]);
    await execute(organization.member, request, { token: await tokenFor(identity, email) });
    const catcher = createMailCatcher();
    await sendMail(identity, catcher);
    return catcher.all();
  };
  await execute(organization.admin, invite, { items: [{ email, role: 'MEMBER' }] });
  await expire(identity, email);

  const first = await askedOf();
  await identity.admin.query("UPDATE membership SET role = 'VIEWER' WHERE user_id = $1", [organization.admin.userId]);
  const second = await askedOf();

  const subject = `${email} asks for a new invitation to ${organization.slug}`;
  expect([first, second]).toMatchObject([
    [{ to: organization.admin.email, subject }],
    [{ to: organization.owner.email, subject }],
  ]);
  expect(first[0]?.text).toContain(`https://app.example.com/?organization=${encodeId('org', organization.id)}`);
});

test('who is offered ownership is told, unless the offer is gone', async ({ organization, execute, identity }) => {
  const { member, viewer } = organization;
  const catcher = createMailCatcher();
  await execute(organization.owner, offer, { id: encodeId('mem', viewer.membershipId) });
  await identity.admin.query('DELETE FROM membership WHERE id = $1', [viewer.membershipId]);
  await execute(organization.owner, offer, { id: encodeId('mem', member.membershipId) });

  await sendMail(identity, catcher);

  const sentence = `OWNER offers you ownership of ${organization.slug}. Once you accept, OWNER becomes an administrator.`;
  expect(catcher.all().map(({ to, subject, text }) => ({ to, subject, sentence: text.split('\n')[0] }))).toEqual([
    { to: member.email, subject: `Ownership of ${organization.slug}`, sentence },
  ]);
});
