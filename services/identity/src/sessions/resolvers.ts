import type { Actor } from '@tenantry/actor';
import { fault } from '@tenantry/graphql';
import type { Resolvers } from '../generated/schema.ts';
import { revokeMemberSessions, revokeOtherSessions, revokeSession } from './revoke-sessions.ts';
import { findSessions } from './store.ts';

export const sessionResolvers: Resolvers = {
  Mutation: {
    revokeSession: (_, { input }, { actor, transactAsPerson }) => {
      requirePerson(actor);
      return transactAsPerson((trx) => revokeSession(trx, input.sessionId));
    },
    revokeOtherSessions: (_, _args, { actor, transactAsPerson }) => {
      const userId = requirePerson(actor);
      return transactAsPerson((trx) => revokeOtherSessions(trx, userId, actor.session));
    },
    revokeMemberSessions: (_, { input }, { actor, transact }) =>
      transact((trx) => revokeMemberSessions(trx, { ...input, revoker: actor.permissions })),
  },
  Viewer: {
    sessions: async (_, _args, { actor, person, clock }) => {
      if (actor.kind !== 'user' || actor.userId === null) return [];
      const [sessions = []] = await findSessions(person, [actor.userId], clock.now());
      return sessions;
    },
  },
  Membership: {
    sessions: ({ userId }, _args, { loaders }) => loaders.sessionsOf.load(userId),
  },
  Session: {
    isCurrent: ({ id }, _args, { actor }) => id === actor.session,
  },
};

/** The signed-in person's ID. FORBIDDEN for API keys and everybody else. */
function requirePerson({ kind, userId }: Actor): string {
  if (kind === 'user' && userId !== null) return userId;
  throw fault('FORBIDDEN', 'Only a signed-in person can end their sessions.');
}
