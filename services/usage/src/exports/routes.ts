import { type CallerRoutes, decodeId, forCallers, refusal } from '@tenantry/graphql';
import { Hono } from 'hono';
import type { DB } from '../generated/tables.ts';
import { downloadOf, startDownload } from './download.ts';

const types = { CSV: ['text/csv; charset=utf-8', 'csv'], NDJSON: ['application/x-ndjson', 'ndjson'] } as const;

/** `GET /usage-exports/:id` streams the file of an export to who has USAGE_EXPORT in its organization. */
export function usageExportRoutes({ database, ...callers }: CallerRoutes<DB>): Hono {
  const app = new Hono();
  app.get(
    '/usage-exports/:id',
    forCallers({ database, ...callers }, 'USAGE_EXPORT', async (c, { orgId, meta }) => {
      const id = decodeId(c.req.param('id') ?? '');
      const found =
        id?.prefix === 'uxp' ? await database.transact({ orgId }, meta, (trx) => startDownload(trx, id.uuid)) : null;
      if (!found) {
        const message = 'There is no such export, it is not done yet, or it was deleted.';
        return refusal('BAD_USER_INPUT', message, { status: 404, requestId: meta.requestId ?? 'none' });
      }
      const [type, ending] = types[found.format];
      return new Response(downloadOf(database.tenant(orgId), found), {
        headers: {
          'content-type': type,
          'content-disposition': `attachment; filename="${c.req.param('id')}.${ending}"`,
          'cache-control': 'private, no-store',
          'x-content-type-options': 'nosniff',
        },
      });
    }),
  );
  return app;
}
