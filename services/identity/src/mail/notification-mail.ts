import type { NotificationMailRequested } from '@tenantry/events';
import { inUtc, type MailContent } from './content.ts';

type Item = NotificationMailRequested['items'][number];

export interface NotificationMail {
  readonly to: string;
  readonly organizationName: string;
  readonly isDigest: boolean;
  readonly items: readonly Item[];
  /** What is known of a single item besides. */
  readonly details: readonly (readonly [name: string, value: string])[];
  /** Where to work in the organization. */
  readonly link: string;
  /** Where mail like this is ended; null where it cannot be. */
  readonly unsubscribeUrl: string | null;
}

/** The mail that tells somebody what they are notified of: a single thing, or a day's together. */
export function notificationMail(notification: NotificationMail): MailContent {
  const { to, organizationName, isDigest, items, details, link, unsubscribeUrl } = notification;
  const [first] = items;
  const isOne = !isDigest && first !== undefined;
  const told = isOne
    ? [first.body]
    : items.map(({ title, body, occurredAt }) => `${inUtc(new Date(occurredAt))}: ${title}. ${body}`);
  return {
    to,
    template: isDigest ? 'digest' : 'notification',
    subject: isOne ? `${first.title}: ${organizationName}` : `What is new in ${organizationName}`,
    paragraphs: told,
    details: isOne ? [...details, ['Time', inUtc(new Date(first.occurredAt))]] : [],
    action: { label: `Open ${organizationName}`, url: link },
    footnote:
      unsubscribeUrl === null
        ? 'If you know about this, there is nothing to do. If not, ask the owners of the organization.'
        : `You get this mail because of what you may do in ${organizationName}.`,
    unsubscribeUrl,
  };
}
