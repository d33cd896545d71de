import type { Resolvers } from '../generated/schema.ts';
import { findSettings } from './store.ts';
import { updateSettings } from './update-settings.ts';

export const settingsResolvers: Resolvers = {
  Mutation: {
    updateOrganizationSettings: (_, { input }, { transact }) => transact((trx) => updateSettings(trx, input)),
  },
  Organization: {
    settings: (_organization, _args, { db }) => findSettings(db),
  },
};
