import type { Resolvers } from '../generated/schema.ts';
import { setUsageAlerts } from './set-usage-alerts.ts';
import { findAlertSettings } from './store.ts';

export const alertResolvers: Resolvers = {
  Organization: { usageAlerts: (_, _args, { db }) => findAlertSettings(db) },
  UsageAlertSetting: { meter: async ({ meter }, _args, { loaders }) => (await loaders.meterByKey.load(meter))! },
  Mutation: { setUsageAlerts: (_, { input }, { transact }) => transact((trx) => setUsageAlerts(trx, input)) },
};
