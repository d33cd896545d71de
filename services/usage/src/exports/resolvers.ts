import { encodeId } from '@tenantry/graphql';
import { fileStatusAt } from '@tenantry/jobs';
import type { Resolvers } from '../generated/schema.ts';
import { requestExport } from './request-export.ts';
import { downloadPathOf, percentMade } from './status.ts';
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
    jobId: ({ id }) => encodeId('job', id),
    from: ({ fromAt }) => fromAt,
    to: ({ toAt }) => toAt,
    status: (row, _args, { clock }) => fileStatusAt(row, clock.now()),
    percent: (row) => percentMade(row),
    sha256: ({ sha256 }) => sha256?.toString('hex') ?? null,
    downloadPath: (row, _args, { clock }) => (fileStatusAt(row, clock.now()) === 'DONE' ? downloadPathOf(row) : null),
  },
};
