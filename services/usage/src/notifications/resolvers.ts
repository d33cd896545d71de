import { metaOf } from '@tenantry/database';
import { invalidValue } from '@tenantry/graphql';
import type { Resolvers } from '../generated/schema.ts';
import { findPreferences } from './preference-store.ts';
import { setPreference } from './set-preference.ts';
import { countUnread, findNotificationsBefore, markRead, type NotificationRow } from './store.ts';
import { categories, mayBeOff } from './usual.ts';

/** From here on it makes no difference how many they are. */
const countedMost = 1_000;

/** How many are marked at once. */
const maximum = 100;
const tooMany = invalidValue(`notificationIds: at most ${maximum}.`, ['input', 'notificationIds']);

export const notificationResolvers: Resolvers = {
  Organization: {
    notifications: (_, { filter, ...args }, { actor, member, page }) =>
      page<NotificationRow>(
        `notifications of ${actor.userId}`,
        args,
        ({ id }) => [id],
        (before, limit) =>
          findNotificationsBefore(
            member,
            { isUnread: filter?.isUnread ?? null, category: filter?.category ?? null },
            before?.[0] ?? null,
            limit,
          ),
      ),
    notificationPreferences: (_, _args, { member }) => findPreferences(member, categories),
    unreadNotificationCount: (_, _args, { member }) => countUnread(member, countedMost),
  },
  Notification: {
    person: ({ personId }) => (personId === null ? null : { id: personId }),
  },
  NotificationPreference: { mayBeOff: ({ category }) => mayBeOff(category) },
  Mutation: {
    setNotificationPreference: (_, { input }, { transactAsMember }) =>
      transactAsMember((trx) => setPreference(trx, input)),
    markNotificationsRead: (_, { input }, { transactAsMember }) =>
      transactAsMember(async (trx) => {
        const { notificationIds: ids } = input;
        if (ids.length > maximum) return { count: 0, errors: [tooMany] };
        return { count: ids.length === 0 ? 0 : await markRead(trx, { ids }, metaOf(trx).clock.now()), errors: [] };
      }),
    markAllNotificationsRead: (_, { input }, { transactAsMember }) =>
      transactAsMember(async (trx) => ({
        count: await markRead(trx, { category: input.category ?? null }, metaOf(trx).clock.now()),
        errors: [],
      })),
  },
};
