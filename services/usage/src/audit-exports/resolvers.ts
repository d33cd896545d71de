import { exportFields } from '../exports/export-fields.ts';
import { type AuditExportRow, findExportsBefore } from '../exports/store.ts';
import type { Resolvers } from '../generated/schema.ts';
import { requestAuditExport } from './request-audit-export.ts';

export const auditExportResolvers: Resolvers = {
  Mutation: {
    exportAuditLog: (_, { input }, { transact }) => transact((trx) => requestAuditExport(trx, input)),
  },
  Organization: {
    auditExports: (_, args, { db, page }) =>
      page<AuditExportRow>(
        'auditExports',
        args,
        ({ id }) => [id],
        (before, limit) => findExportsBefore(db, 'AUDIT_EXPORT', before?.[0] ?? null, limit),
      ),
  },
  AuditExport: {
    __resolveReference: (reference, { loaders }) => loaders.auditExport.load((reference as { id: string }).id),
    ...exportFields,
    entryCount: ({ eventCount }) => eventCount,
  },
};
