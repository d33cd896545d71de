import { type CallerRoutes, decodeId, fileResponse, forCallers, refusal } from '@tenantry/graphql';
import { Hono } from 'hono';
import type { DB } from '../generated/tables.ts';
import { downloadOf, startDownload } from './download.ts';

/** `GET /exports/:id` streams the archive of an export to who has DATA_EXPORT in its organization. */
export function dataExportRoutes({ database, ...callers }: CallerRoutes<DB>): Hono {
  const app = new Hono();
  app.get(
    '/exports/:id',
    forCallers({ database, ...callers }, 'DATA_EXPORT', async (c, { orgId, meta }) => {
      const id = decodeId(c.req.param('id') ?? '');
      const dataExport =
        id?.prefix === 'exp' ? await database.transact({ orgId }, meta, (trx) => startDownload(trx, id.uuid)) : null;
      if (!dataExport) {
        const message = 'There is no such export, it is not done yet, or it was deleted.';
        return refusal('BAD_USER_INPUT', message, { status: 404, requestId: meta.requestId ?? 'none' });
      }
      const about = { type: 'application/zip', name: `${c.req.param('id')}.zip` };
      return fileResponse(downloadOf(database.tenant(orgId), dataExport), about);
    }),
  );
  return app;
}
