import { randomUUID } from 'node:crypto';
import { systemClock } from '@tenantry/database';
import { type DomainEvent, subscriptionChanged, trialEnding } from '@tenantry/events';
import { encodeId } from '@tenantry/graphql';
import { movableClock } from '@tenantry/testing';
import { expect } from 'vitest';
import { createMailCatcher } from '../src/mail/catcher.ts';
import { type Fixtures, test } from './fixtures.ts';
import { noticeHandlers } from '../src/mail/send-notice.ts';
import { deliverMails, writeMails, writer } from './mail-fixtures.ts';

const createApiKey = `mutation { createApiKey(input: { name: "CI <1>", scopes: [USAGE_READ] }) { apiKey { id } errors { ... on UserError { code } } } }`;
const changeRole = `mutation ($id: ID!, $role: MembershipRole!) { changeMemberRole(input: { membershipId: $id, role: $role }) { errors { ... on UserError { code } } } }`;
const removeMember = `mutation ($id: ID!) { removeMember(input: { membershipId: $id }) { errors { ... on UserError { code } } } }`;
const leave = `mutation { leaveOrganization { errors { ... on UserError { code } } } }`;

/** What was mailed to whom since the last time, by subject. */
async function newMails(identity: Fixtures['identity']) {
  const catcher = createMailCatcher();
  await writeMails(identity);
  await deliverMails(identity, catcher);
  return catcher.all();
}
const told = (mails: readonly { to: string; subject: string }[]) =>
  mails.map(({ to, subject }) => `${to}: ${subject}`).toSorted();

test('a new API key is told of to who it acts for, and to the owners', async ({ organization, execute, identity }) => {
  const { admin, owner } = organization;
  await execute(admin, createApiKey);

  const mails = await newMails(identity);

  expect(told(mails)).toEqual([`${admin.email}: An API key was created`, `${owner.email}: An API key was created`]);
  expect(mails[0]?.text).toContain(
    `An API key was created in ${organization.slug}. Programs can use it until it is revoked.`,
  );
  expect(mails[0]?.text).toContain('Name: CI <1>\nMay: USAGE_READ\n');
  expect(mails[0]?.text).toContain('ask the owners of the organization');
  expect(mails[0]?.html).toContain('CI &lt;1&gt;');
  expect(mails[0]?.fromName).toBe(organization.slug);
});

test('who becomes an owner or an administrator is told of, once to each; a lesser role is not', async ({
  organization,
  execute,
  identity,
}) => {
  const { owner, member, viewer } = organization;
  await execute(owner, changeRole, { id: encodeId('mem', member.membershipId), role: 'OWNER' });
  await execute(owner, changeRole, { id: encodeId('mem', viewer.membershipId), role: 'MEMBER' });

  const mails = await newMails(identity);

  const subject = 'Somebody is now an owner';
  expect(told(mails)).toEqual([`${member.email}: ${subject}`, `${owner.email}: ${subject}`].toSorted());
  expect(mails[0]?.text).toContain(`${member.email} is now an owner of ${organization.slug}.`);
});

test('who was removed is told, in no other organization’s name; who left knows', async ({
  organization,
  otherOrganization,
  execute,
  identity,
}) => {
  const { owner, member, viewer } = organization;
  await execute(owner, removeMember, { id: encodeId('mem', member.membershipId) });
  await execute(viewer, leave);
  await execute(otherOrganization.owner, removeMember, { id: encodeId('mem', member.membershipId) });

  const mails = await newMails(identity);

  expect(told(mails)).toEqual([`${member.email}: You are no longer a member of ${organization.slug}`]);
});

test('news of more than a day ago are not told', async ({ organization, execute, identity }) => {
  await execute(organization.admin, createApiKey);
  const clock = movableClock(new Date(Date.now() + 86_401_000));
  const catcher = createMailCatcher();

  await writeMails(identity, clock);
  await deliverMails(identity, catcher, clock);

  expect(catcher.all()).toEqual([]);
});

test('owners are told that a trial ends soon and of payments that fail, and of nothing else that billing says', async ({
  organization,
  identity,
}) => {
  const handlers = noticeHandlers({ writer, database: identity.database, publicUrl: 'https://app.example.com' });
  const { id: organizationId, owner } = organization;
  const now = new Date();
  const meta = { actor: null, requestId: null, clock: systemClock };
  const tell = (event: DomainEvent) =>
    identity.database.transact({ orgId: organizationId }, meta, (trx) =>
      handlers[event.type]!(trx, {
        ...{ ...meta, ...event, kind: 'domain', source: 'billing', pos: 1n, id: randomUUID(), orgId: organizationId },
        ...{ occurredAt: now, traceparent: null, causationId: null },
      }),
    );
  const changed = (change: string) =>
    subscriptionChanged({
      ...{ organizationId, subscriptionId: randomUUID(), version: 2, status: 'PAST_DUE', planKey: 'STARTER', change },
      ...{ previousPlanKey: 'STARTER', trialEndsAt: null, currentPeriodStart: now.toISOString() },
      ...{ currentPeriodEnd: now.toISOString(), graceEndsAt: '2026-12-24T00:00:00.000Z' },
    });
  await tell(trialEnding({ organizationId, planKey: 'PROFESSIONAL', trialEndsAt: '2026-12-10T00:00:00.000Z' }));
  await tell(changed('PAYMENT_FAILED'));
  await tell(changed('RENEWED'));
  const mails = await newMails(identity);

  expect(told(mails)).toEqual(
    [
      `${owner.email}: The trial of ${organization.slug} ends soon`,
      `${owner.email}: A payment failed: ${organization.slug}`,
    ].toSorted(),
  );
  expect(mails.map(({ text }) => text).join('\n')).toContain('Ends: 2026-12-10');
});
