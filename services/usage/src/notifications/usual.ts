import type { NotificationCategory, NotificationMail } from '../generated/schema.ts';

/** Every category, in the order in which people are shown them. */
export const categories: readonly NotificationCategory[] = ['LIMITS', 'BILLING', 'MEMBERSHIP', 'WEBHOOKS', 'SECURITY'];

/** How those are mailed who have not said how they want it. */
export const usualMail: Readonly<Record<NotificationCategory, NotificationMail>> = {
  LIMITS: 'IMMEDIATE',
  BILLING: 'IMMEDIATE',
  MEMBERSHIP: 'DAILY',
  WEBHOOKS: 'IMMEDIATE',
  SECURITY: 'IMMEDIATE',
};

/** What concerns people's security they cannot but be told. */
export const mayBeOff = (category: NotificationCategory): boolean => category !== 'SECURITY';
