import { randomUUID } from 'node:crypto';
import type { Clock } from '@tenantry/database';
import { createLogger } from '@tenantry/observability';
import { movableClock } from '@tenantry/testing';
import { expect } from 'vitest';
import { accountMail } from '../src/auth/account-mail.ts';
import { changedAddressMail, verificationMail } from '../src/mail/account-templates.ts';
import type { MailContent } from '../src/mail/content.ts';
import { enqueueMail } from '../src/mail/enqueue-mail.ts';
import { invitationMail } from '../src/mail/invitation-mail.ts';
import type { Mail } from '../src/mail/mail.ts';
import { notificationMail } from '../src/mail/notification-mail.ts';
import { ownershipOfferMail } from '../src/mail/ownership-offer-mail.ts';
import { type Fixtures, publicUrl, secretKey, test } from './fixtures.ts';
import { deliverMails, mailerThat, writer } from './mail-fixtures.ts';

const organizationName = 'Acme';
const link = publicUrl;
const to = 'ada@example.com';
const expiresAt = new Date();
const notification = (isDigest: boolean) =>
  notificationMail({ to, organizationName, isDigest, items: [], unlisted: 2, details: [], link, unsubscribeUrl: null });

/** Puts mails into the queue, in this order. */
function enqueue({ database }: Fixtures['identity'], clock: Clock, mails: MailContent[]) {
  return database.transact('shared', { actor: null, requestId: null, clock }, async (trx) => {
    for (const mail of mails) await enqueueMail(trx, writer, mail);
  });
}

/** Sends what is due, and returns it in its order: the first five at once, of which none is sent before all are taken. */
async function tryAll(identity: Fixtures['identity'], clock: Clock, unreachable?: string): Promise<Mail[]> {
  const tried: Mail[] = [];
  const five = Promise.withResolvers<void>();
  const mailer = mailerThat(async (mail) => {
    if (tried.push(mail) === 5) five.resolve();
    await five.promise;
    if (mail.to === unreachable) throw new Error('The server of the mail hung up.');
  });
  await deliverMails(identity, mailer, clock);
  return tried;
}

test('whoever asks for a new password gets the mail before a thousand people theirs, and those all the same if it cannot be sent', async ({
  identity,
  organization: { member },
}) => {
  const clock = movableClock(new Date());
  await enqueue(
    identity,
    clock,
    Array.from({ length: 1_000 }, () => notification(false)),
  );
  clock.advance({ minutes: 1 });
  const { passwordReset } = accountMail({
    ...{ database: identity.database, clock, writer, publicUrl, secretKey, logger: createLogger('identity', 'silent') },
    isTaken: async () => false,
  });
  const user = { id: member.userId, email: member.email, emailVerified: true, name: 'Ada' };
  const [createdAt, updatedAt] = [clock.now(), clock.now()];
  await passwordReset.sendResetPassword?.({
    user: { ...user, createdAt, updatedAt },
    url: publicUrl,
    token: randomUUID(),
  });

  const tried = await tryAll(identity, clock, member.email);

  expect(tried.slice(0, 5).map((mail) => mail.to)).toContain(member.email);
  expect(tried.filter((mail) => mail.to === to)).toHaveLength(1_000);
});

test('mail that asks somebody to do something is sent before mail that tells', async ({ identity }) => {
  const clock = movableClock('2020-01-01T00:00:00Z');
  const offer = { to, organizationName, offeredByName: 'Grace', stepDownTo: null, link, expiresAt };
  const invitation = {
    to,
    organizationName,
    inviterName: 'Grace',
    role: 'MEMBER',
    customRoleName: null,
    link,
    expiresAt,
  };
  const telling = [notification(true), notification(false)];
  const asking = [
    verificationMail({ to, link }),
    changedAddressMail({ to, link }),
    invitationMail(invitation),
    ownershipOfferMail(offer),
  ];
  await enqueue(identity, clock, telling);
  clock.advance({ minutes: 1 });
  await enqueue(identity, clock, asking);

  const tried = await tryAll(identity, clock);

  const subjects = (mails: { readonly subject: string }[]) => mails.map(({ subject }) => subject);
  expect(subjects(tried.slice(0, 5))).toEqual(expect.arrayContaining(subjects(asking)));
  expect(subjects(tried).toSorted()).toEqual(subjects([...asking, ...telling]).toSorted());
});
