import type { NotificationMailRequested } from '@tenantry/events';
import { inUtc, type MailContent } from './content.ts';

type Item = NotificationMailRequested['items'][number];

export interface NotificationMail {
  readonly to: string;
  readonly organizationName: string;
  readonly isDigest: boolean;
  readonly items: readonly Item[];
  /** How many more there were, which are not listed. */
  readonly unlisted: number;
  /** What is known of a single item besides. */
  readonly details: readonly (readonly [name: string, value: string])[];
  /** Where to work in the organization. */
  readonly link: string;
  /** Where mail like this is ended; null where it cannot be. */
  readonly unsubscribeUrl: string | null;
}

/** The mail that tells somebody what they are notified of: a single thing, or a day's together. */
export function notificationMail(notification: NotificationMail): MailContent {
  const { to, organizationName, isDigest, items, unlisted, details, link, unsubscribeUrl } = notification;
  const [first] = items;
  const isOne = !isDigest && first !== undefined;
  const count = items.length + unlisted;
  const things = count === 1 ? 'One thing' : `${count} things`;
  const which = unlisted === 0 ? '' : `, of which these are the last ${items.length}`;
  const told = isOne
    ? { heading: first.title, paragraphs: [first.body] }
    : {
        preview: [...new Set(items.map(({ title }) => title))].join(', '),
        paragraphs: [`${things} that you have not read yet${which}.`],
        items: items.map(({ title, body, occurredAt }) => ({ title, text: body, time: inUtc(new Date(occurredAt)) })),
      };
  return {
    to,
    template: isDigest ? 'digest' : 'notification',
    subject: isOne ? `${first.title}: ${organizationName}` : `What is new in ${organizationName}`,
    ...told,
    details: isOne ? [...details, ['Time', inUtc(new Date(first.occurredAt))]] : [],
    action: { label: `Open ${organizationName}`, url: link },
    footnote:
      unsubscribeUrl === null
        ? 'If you know about this, there is nothing to do. If not, ask the owners of the organization.'
        : `You get this mail because of what you may do in ${organizationName}.`,
    unsubscribeUrl,
  };
}
