import type { Resolvers } from '../generated/schema.ts';

export const entitlementResolvers: Resolvers = {
  Organization: {
    entitlements: ({ id }, _args, { loaders }) => loaders.entitlementsOf.load(id),
  },
};
