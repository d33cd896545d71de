import * as z from 'zod';
import { defineEvent } from '../event.ts';

const item = z.object({
  eventType: z.string(),
  title: z.string(),
  body: z.string(),
  /** Whom it is about; null when it is about nobody in particular. */
  personId: z.uuid().nullable(),
  /** What it happened to, as the event's `subject`. */
  subject: z.string().nullable(),
  occurredAt: z.iso.datetime(),
});
const schema = z.object({
  organizationId: z.uuid(),
  userId: z.uuid(),
  /** What of several days is told together. */
  isDigest: z.boolean(),
  items: z.array(item).min(1),
  /** How many more there were to tell, which are left out. */
  unlisted: z.int().nonnegative().optional(),
  /** What ends such mail without signing in; null where it cannot be ended. */
  unsubscribeToken: z.string().nullable(),
});

/** A person wants to be mailed what they are told in an organization. */
export const notificationMailRequested = defineEvent('usage.notification.mail_requested', schema);
export type NotificationMailRequested = z.infer<typeof schema>;
