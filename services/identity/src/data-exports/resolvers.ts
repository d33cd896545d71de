import { encodeId } from '@tenantry/graphql';
import { fileStatusAt } from '@tenantry/jobs';
import type { Resolvers } from '../generated/schema.ts';
import { requestExport } from './request-export.ts';
import { type DataExportRow, findDataExportsBefore } from './store.ts';

/** `publicUrl` is where exports are downloaded. */
export const dataExportResolvers = (publicUrl: string): Resolvers => ({
  Mutation: {
    exportOrganizationData: (_, _args, { actor, transact }) => transact((trx) => requestExport(trx, actor.userId)),
  },
  Organization: {
    dataExports: (_, args, { db, page }) =>
      page(
        'dataExports',
        args,
        ({ id }: DataExportRow) => [id],
        (before, limit) => findDataExportsBefore(db, before?.[0] ?? null, limit),
      ),
  },
  DataExport: {
    __resolveReference: ({ id }, { loaders }) => loaders.dataExport.load(id),
    jobId: ({ id }) => encodeId('job', id),
    status: (dataExport, _args, { clock }) => fileStatusAt(dataExport, clock.now()),
    requestedBy: ({ requestedBy }, _args, { loaders }) =>
      requestedBy === null ? null : loaders.user.load(requestedBy),
    downloadUrl: (dataExport, _args, { clock }) =>
      fileStatusAt(dataExport, clock.now()) === 'DONE' ? downloadUrlOf(dataExport, publicUrl) : null,
  },
});

/** A browser that follows the link sends no header, so it names the organization itself. */
function downloadUrlOf({ orgId, id }: DataExportRow, publicUrl: string): string {
  const url = new URL(`/exports/${encodeId('exp', id)}`, publicUrl);
  url.searchParams.set('organization', encodeId('org', orgId));
  return url.href;
}
