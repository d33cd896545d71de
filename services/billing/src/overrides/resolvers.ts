import { requireStaff } from '@tenantry/graphql';
import type { Resolvers } from '../generated/schema.ts';
import { endEntitlementOverride, overrideEntitlement } from './override-entitlement.ts';

export const overrideResolvers: Resolvers = {
  Mutation: {
    overrideEntitlement: (_, { input }, { actor, transactIn }) => {
      const staffId = requireStaff(actor);
      return transactIn(input.organizationId, (trx) => overrideEntitlement(trx, input, staffId));
    },
    endEntitlementOverride: (_, { input }, { transactIn }) =>
      transactIn(input.organizationId, (trx) => endEntitlementOverride(trx, input)),
  },
  Organization: {
    entitlementOverrides: ({ id }, _args, { loaders }) => loaders.overridesOf.load(id),
  },
};
