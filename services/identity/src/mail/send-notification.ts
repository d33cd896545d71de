import { metaOf, type Trx } from '@tenantry/database';
import {
  apiKeyCreated,
  apiKeyExpiring,
  type Handlers,
  notificationMailRequested,
  type NotificationMailRequested,
} from '@tenantry/events';
import { findApiKeys } from '../api-keys/store.ts';
import type { DB } from '../generated/tables.ts';
import { findOrganizations } from '../organizations/store.ts';
import { findUsers } from '../viewer/store.ts';
import { enqueueMail, type MailWriter } from './enqueue-mail.ts';
import { notificationMail } from './notification-mail.ts';
import { organizationLink } from './organization-link.ts';
import { newsMs } from './send-notice.ts';

/** What mails people what usage tells them, in the looks of the organization. Who is no member any more is not found there. */
export function notificationHandlers({ writer, publicUrl }: { writer: MailWriter; publicUrl: string }): Handlers<DB> {
  return {
    [notificationMailRequested.type]: async (trx, event) => {
      if (metaOf(trx).clock.now().getTime() - event.occurredAt.getTime() > newsMs) return;
      const {
        organizationId,
        userId,
        isDigest,
        items,
        unlisted = 0,
        unsubscribeToken,
      } = notificationMailRequested.parse(event);
      const [organization] = await findOrganizations(trx, [organizationId]);
      const [person] = await findUsers(trx, [userId]);
      if (!organization || !person) return;
      const content = notificationMail({
        to: person.email,
        organizationName: organization.name,
        isDigest,
        items,
        unlisted,
        details: isDigest ? [] : await detailsOf(trx, items[0]!),
        link: organizationLink(publicUrl, organizationId),
        unsubscribeUrl: unsubscribeToken === null ? null : unsubscribeLink(publicUrl, unsubscribeToken),
      });
      await enqueueMail(trx, writer, content);
    },
  };
}

const ofKeys: readonly string[] = [apiKeyCreated.type, apiKeyExpiring.type];

/** What identity knows of it besides: whom it is about, and which key. */
async function detailsOf(trx: Trx<DB>, { eventType, personId, subject }: NotificationMailRequested['items'][number]) {
  const [person] = personId === null ? [] : await findUsers(trx, [personId]);
  const [key] = ofKeys.includes(eventType) && subject !== null ? await findApiKeys(trx, [subject]) : [];
  return [
    ...(person ? [['Who', person.email] as const] : []),
    ...(key ? [['Name', key.name] as const, ['May', key.scopes.join(', ')] as const] : []),
  ];
}

function unsubscribeLink(publicUrl: string, token: string): string {
  const link = new URL('/unsubscribe', publicUrl);
  link.searchParams.set('token', token);
  return link.href;
}
