import type { Resolvers } from '../generated/schema.ts';
import { findSecurityPolicy } from './store.ts';
import { updateSecurityPolicy } from './update-security-policy.ts';

export const securityPolicyResolvers: Resolvers = {
  Mutation: {
    updateSecurityPolicy: (_, { input }, { actor, address, transact }) =>
      transact((trx) => updateSecurityPolicy(trx, input, { ...actor, address })),
  },
  Organization: {
    securityPolicy: (_, _args, { db }) => findSecurityPolicy(db),
  },
  SecurityPolicy: {
    ssoBreakGlassMembership: ({ ssoBreakGlassMembershipId: id }, _args, { loaders }) =>
      id === null ? null : loaders.membership.load(id),
  },
};
