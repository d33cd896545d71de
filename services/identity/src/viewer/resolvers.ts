import type { Resolvers } from '../generated/schema.ts';
import { findOwnMemberships, findUsers } from './store.ts';

export const viewerResolvers: Resolvers = {
  Query: {
    viewer: (_, _args, { actor }) => (actor.kind === 'anonymous' ? null : {}),
  },
  Viewer: {
    user: async (_, _args, { actor, person }) => {
      if (actor.userId === null) return null;
      const [user] = await findUsers(person, [actor.userId]);
      return user ?? null;
    },
    permissions: (_, _args, { actor }) => [...actor.permissions],
    organizations: (_, _args, { actor, person }) => (actor.kind === 'user' ? findOwnMemberships(person) : []),
  },
  User: {
    __resolveReference: ({ id }, { loaders }) => loaders.user.load(id),
  },
};
