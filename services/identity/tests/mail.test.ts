import { randomUUID } from 'node:crypto';
import { connectPool, systemClock } from '@tenantry/database';
import { createFeed, startConsumer } from '@tenantry/events';
import { encodeId } from '@tenantry/graphql';
import { createLogger } from '@tenantry/observability';
import { expect } from 'vitest';
import { createSealer } from '../src/invitations/sealer.ts';
import { createMailCatcher } from '../src/mail/catcher.ts';
import { catcherRoutes } from '../src/mail/catcher-routes.ts';
import type { Mailer } from '../src/mail/mail.ts';
import { mailHandlers } from '../src/mail/handlers.ts';
import { type Fixtures, secretKey, test } from './fixtures.ts';
import { expire, tokenFor } from './invitation-fixtures.ts';

const invite = `mutation ($items: [InviteMemberItem!]!) { inviteMembers(input: { items: $items }) { results { invitation { id } } errors { ... on UserError { code } } } }`;
const resend = `mutation ($id: ID!) { resendInvitation(input: { invitationId: $id }) { invitation { id } errors { ... on UserError { code } } } }`;
const revoke = `mutation ($id: ID!) { revokeInvitation(input: { invitationId: $id }) { invitation { id } errors { ... on UserError { code } } } }`;
const preview = `query ($token: String!) { invitation(token: $token) { email status } }`;
const request = `mutation ($token: String!) { requestInvitation(input: { token: $token }) { errors { ... on UserError { code } } } }`;
const offer = `mutation ($id: ID!) { offerOwnership(input: { membershipId: $id }) { ownershipOffer { id } errors { ... on UserError { code } } } }`;
const publicUrl = 'https://app.example.com';

/** Sends what is due, until everything is sent. */
async function sendMail({ url, database }: Fixtures['identity'], mailer: Mailer): Promise<void> {
  const worker = connectPool({ url, service: 'identity', role: 'worker', max: 2 });
  const feed = createFeed({ pool: worker, source: 'identity' });
  const handlers = mailHandlers({ mailer, sealer: createSealer(secretKey), publicUrl });
  const logger = createLogger('identity', 'silent');
  const common = { name: 'mail', source: 'identity', feed, database, handlers, logger, clock: systemClock };
  const consumer = startConsumer(common);
  await consumer.caughtUp();
  await consumer.stop();
  await feed.stop();
  await worker.end();
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

test('a mail that could not be sent is sent again', async ({ organization, execute, identity }) => {
  const email = `new-${randomUUID()}@example.com`;
  const sent: string[] = [];
  let failures = 0;
  const unreliable: Mailer = {
    async send({ to }) {
      if ((failures += 1) === 1) throw new Error('The server of the mail hung up.');
      sent.push(to);
    },
  };
  await execute(organization.owner, invite, { items: [{ email, role: 'MEMBER' }] });

  await sendMail(identity, unreliable);

  expect(sent).toEqual([email]);
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

test('caught mail is shown as text and as HTML that can do nothing', async () => {
  const catcher = createMailCatcher(2);
  for (const name of ['first', 'second', '<third>'])
    await catcher.send({ to: `${name}@example.com`, subject: name, html: `<p>${name}</p>`, text: name });
  const app = catcherRoutes(catcher);
  const get = async (path: string) => {
    const response = await app.request(path);
    return { status: response.status, body: await response.text(), headers: response.headers };
  };

  const [listed, shown, html, text] = [
    await get('/dev/mail'),
    await get('/dev/mail/3'),
    await get('/dev/mail/3/html'),
    await get('/dev/mail/3/text'),
  ];
  const json = await app.request('/dev/mail', { headers: { accept: 'application/json' } });

  expect(listed.body).toContain('<a href="/dev/mail/3">&lt;third&gt;</a>');
  expect(listed.body).not.toContain('first');
  expect(shown.body).toContain('<h1>&lt;third&gt;</h1>');
  expect(shown.body + listed.body).not.toContain('<third>');
  expect([html.body, text.body]).toEqual(['<p><third></p>', '<third>']);
  expect(text.headers.get('content-type')).toMatch(/^text\/plain/);
  for (const { headers } of [listed, shown, html, text])
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'unsafe-inline'/);
  expect(await json.json()).toMatchObject([{ id: 3 }, { id: 2 }]);
  expect((await get('/dev/mail/1')).status).toBe(404);
});
