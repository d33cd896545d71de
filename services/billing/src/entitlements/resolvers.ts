import type { Resolvers } from '../generated/schema.ts';
import { findOpenPeriods } from '../overage/store.ts';
import { overLimits } from './over-limit.ts';
import { countTeams } from './team-store.ts';

export const entitlementResolvers: Resolvers = {
  Organization: {
    entitlements: ({ id }, _args, { loaders }) => loaders.entitlementsOf.load(id),
    overLimit: async ({ id }, _args, { db, clock, loaders }) => {
      const [entitlements, users, teams, meters] = await Promise.all([
        loaders.entitlementsOf.load(id),
        loaders.seatsOf.load(id),
        countTeams(db),
        findOpenPeriods(db, clock.now()),
      ]);
      return entitlements && overLimits(entitlements, { numbers: { users, teams }, meters });
    },
  },
};
