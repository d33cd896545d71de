import type { Resolvers } from '../generated/schema.ts';
import { exportFields } from './export-fields.ts';
import { requestExport } from './request-export.ts';
import { findExportsBefore, type UsageExportRow } from './store.ts';

export const usageExportResolvers: Resolvers = {
  Mutation: {
    exportUsage: (_, { input }, { transact }) => transact((trx) => requestExport(trx, input)),
  },
  Organization: {
    usageExports: (_, args, { db, page }) =>
      page<UsageExportRow>(
        'usageExports',
        args,
        ({ id }) => [id],
        (before, limit) => findExportsBefore(db, 'USAGE_EXPORT', before?.[0] ?? null, limit),
      ),
  },
  UsageExport: {
    __resolveReference: (reference, { loaders }) => loaders.usageExport.load((reference as { id: string }).id),
    ...exportFields,
    from: ({ fromAt }) => fromAt,
    to: ({ toAt }) => toAt,
  },
};
