import { type CallerRoutes, forCallers, refusal } from '@tenantry/graphql';
import { Hono } from 'hono';
import type { DB } from '../generated/tables.ts';
import { exportCsv } from './export-csv.ts';
import { exportLines } from './export-lines.ts';
import { beginExport } from './export-log.ts';
import { readParameters } from './filter.ts';

const formats = {
  'export.ndjson': { write: exportLines, type: 'application/x-ndjson', name: 'audit-log.ndjson' },
  'export.csv.zip': { write: exportCsv, type: 'application/zip', name: 'audit-log.csv.zip' },
} as const;

/**
 * `GET /audit-log/export.ndjson` and `/audit-log/export.csv.zip` stream the organization's log up to its latest checkpoint to
 * who has AUDIT_EXPORT: all of it, or the entries that are like the parameters, which are those of `AuditLogFilter`.
 */
export function auditLogRoutes({ database, ...callers }: CallerRoutes<DB>): Hono {
  const app = new Hono();
  app.get(
    '/audit-log/:file',
    forCallers({ database, ...callers }, 'AUDIT_EXPORT', async (c, { orgId, meta }) => {
      const file = c.req.param('file') ?? '';
      const format = Object.hasOwn(formats, file) ? formats[file as keyof typeof formats] : null;
      const { organization: _, ...given } = c.req.query();
      const parameters = readParameters(given);
      if (typeof parameters === 'string')
        return refusal('BAD_USER_INPUT', parameters, { status: 400, requestId: meta.requestId ?? 'none' });
      const begun = format && (await beginExport(database, orgId, meta, parameters));
      if (!begun) {
        const message = format
          ? 'There is nothing in the audit log yet.'
          : 'There are export.ndjson and export.csv.zip, nothing else.';
        return refusal('BAD_USER_INPUT', message, { status: 404, requestId: meta.requestId ?? 'none' });
      }
      return new Response(streamOf(format.write(database.tenant(orgId), begun)), {
        headers: {
          'content-type': format.type,
          'content-disposition': `attachment; filename="${format.name}"`,
          'cache-control': 'private, no-store',
          'x-content-type-options': 'nosniff',
        },
      });
    }),
  );
  return app;
}

/** Pieces are made as they are taken. It fails, cut off, when one cannot be made. */
function streamOf(pieces: AsyncGenerator<string | Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { value, done } = await pieces.next();
      if (done) return controller.close();
      controller.enqueue(typeof value === 'string' ? new TextEncoder().encode(value) : new Uint8Array(value));
    },
    async cancel() {
      await pieces.return(undefined);
    },
  });
}
