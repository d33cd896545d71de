import type { Envelope } from '@tenantry/events';
import type { NotificationCategory, Permission } from '../generated/schema.ts';

/** What people are told of an event. */
export interface Notice {
  readonly category: NotificationCategory;
  readonly title: string;
  readonly body: string;
  /** Everybody who may do this in the whole organization is told. */
  readonly permission?: Permission;
  /** These are told too, whatever they may do. */
  readonly userIds?: readonly string[];
  /** False where identity mails of the event itself, which knows more of it. */
  readonly isMailed?: boolean;
  /** Whom it is about. They are told themselves only as one of `userIds`. */
  readonly personId?: string;
}

/** What an event gives to tell; null is nothing. */
export type NoticeOf = (event: Envelope) => Notice | null;
