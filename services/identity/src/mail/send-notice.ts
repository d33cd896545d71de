import { type Database, metaOf } from '@tenantry/database';
import type { Envelope, Handler, Handlers } from '@tenantry/events';
import type { DB } from '../generated/tables.ts';
import { findUsers } from '../viewer/store.ts';
import { inUtc, type MailContent } from './content.ts';
import { enqueueMail, type MailWriter } from './enqueue-mail.ts';
import { type Notice, notices } from './notices.ts';

export interface NoticeParts {
  readonly writer: MailWriter;
  /** Where people are looked up: a notice may be about somebody who is in no organization any more. */
  readonly database: Database<DB>;
  /** Where clients reach the gateway, and links lead. */
  readonly publicUrl: string;
}

/** News of more than a day ago alarm more than they help, as when mail is switched on after years. */
export const newsMs = 86_400_000;

/** What tells people of events that concern their security, each of them once. */
export function noticeHandlers(parts: NoticeParts): Handlers<DB> {
  const handler: Handler<DB> = async (trx, event) => {
    if (metaOf(trx).clock.now().getTime() - event.occurredAt.getTime() > newsMs) return;
    const notice = await notices[event.type]?.(trx, event);
    if (!notice) return;
    const addresses = new Set(notice.addresses);
    for (const userId of new Set(notice.userIds)) {
      const [user] = await findUsers(parts.database.person(userId), [userId]);
      if (user) addresses.add(user.email);
    }
    for (const address of addresses)
      await enqueueMail(trx, parts.writer, noticeMail(notice, address, event, parts.publicUrl));
  };
  return Object.fromEntries(Object.keys(notices).map((type) => [type, handler]));
}

function noticeMail(
  notice: Notice,
  to: string,
  { occurredAt, orgId: occurredIn }: Envelope,
  publicUrl: string,
): MailContent {
  return {
    to,
    template: 'notice',
    subject: notice.subject,
    paragraphs: [notice.text],
    details: [...(notice.details ?? []), ['Time', inUtc(occurredAt)]],
    ...(occurredIn === null ? ofAccount(publicUrl) : ofOrganization),
  };
}

const ofAccount = (publicUrl: string) => ({
  action: { label: 'Choose a new password', url: new URL('/forgot-password', publicUrl).href },
  footnote: 'If it was you, there is nothing to do. If not, choose a new password, which ends all your sessions.',
});

const ofOrganization = {
  footnote: 'If you know about this, there is nothing to do. If not, ask the owners of the organization.',
};
