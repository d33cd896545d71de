import type { Resolvers } from '../generated/schema.ts';
import { brandingOf } from './branding.ts';
import { removeLogo, updateBranding } from './change-branding.ts';

/** `publicUrl` is where uploaded logos are shown. */
export const brandingResolvers = (publicUrl: string): Resolvers => ({
  Mutation: {
    updateBranding: (_, { input }, { transact }) => transact((trx) => updateBranding(trx, input)),
    removeLogo: (_, { input }, { transact }) => transact((trx) => removeLogo(trx, input)),
  },
  Organization: {
    branding: async (organization, _args, { loaders }) =>
      brandingOf(organization, await loaders.branding.load(organization.id), publicUrl),
  },
});
