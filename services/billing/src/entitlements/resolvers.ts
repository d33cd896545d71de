import type { Resolvers } from '../generated/schema.ts';
import { overLimits } from './over-limit.ts';

export const entitlementResolvers: Resolvers = {
  Organization: {
    entitlements: ({ id }, _args, { loaders }) => loaders.entitlementsOf.load(id),
    overLimit: async ({ id }, _args, { loaders }) => {
      const [entitlements, users] = await Promise.all([loaders.entitlementsOf.load(id), loaders.seatsOf.load(id)]);
      return entitlements && overLimits(entitlements, { users });
    },
  },
};
