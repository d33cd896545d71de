import { encodeId } from '@tenantry/graphql';
import { movableClock } from '@tenantry/testing';
import { expect } from 'vitest';
import { createMailCatcher } from '../src/mail/catcher.ts';
import { type Fixtures, test } from './fixtures.ts';
import { deliverMails, writeMails } from './mail-fixtures.ts';

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
  await execute(organization.owner, removeMember, { id: encodeId('mem', organization.member.membershipId) });
  const clock = movableClock(new Date(Date.now() + 86_401_000));
  const catcher = createMailCatcher();

  await writeMails(identity, clock);
  await deliverMails(identity, catcher, clock);

  expect(catcher.all()).toEqual([]);
});
