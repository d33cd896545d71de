import { type CallerRoutes, decodeId, fileResponse, forCallers, refusal } from '@tenantry/graphql';
import type { Trx } from '@tenantry/database';
import { Hono } from 'hono';
import { archiveOf } from '../audit-exports/archive.ts';
import { aboutOf } from '../audit-exports/contents.ts';
import type { DB } from '../generated/tables.ts';
import { streamOf } from '../stream-of.ts';
import { downloadOf, startDownload } from './download.ts';
import type { ExportKind } from './kinds.ts';
import { places } from './status.ts';

const ndjson = { type: 'application/x-ndjson', ending: 'ndjson' };
const types = {
  USAGE_EXPORT: { CSV: { type: 'text/csv; charset=utf-8', ending: 'csv' }, NDJSON: ndjson },
  AUDIT_EXPORT: { CSV: { type: 'application/zip', ending: 'csv.zip' }, NDJSON: ndjson },
} as const;

/**
 * `GET /usage-exports/:id` and `GET /audit-exports/:id` stream the file of an export to who may have one made in its
 * organization: USAGE_EXPORT, AUDIT_EXPORT.
 */
export function exportRoutes(callers: CallerRoutes<DB>): Hono {
  return new Hono().route('/', routesOf(callers, 'USAGE_EXPORT')).route('/', routesOf(callers, 'AUDIT_EXPORT'));
}

function routesOf({ database, ...callers }: CallerRoutes<DB>, kind: ExportKind): Hono {
  const app = new Hono();
  const { path, prefix } = places[kind];
  app.get(
    `/${path}/:id`,
    forCallers({ database, ...callers }, kind, async (c, { orgId, meta }) => {
      const id = decodeId(c.req.param('id') ?? '');
      const found = id?.prefix === prefix ? await database.transact({ orgId }, meta, begin(kind, id.uuid)) : null;
      if (!found) {
        const message = 'There is no such export, it is not done yet, or it was deleted.';
        return refusal('BAD_USER_INPUT', message, { status: 404, requestId: meta.requestId ?? 'none' });
      }
      const { row, about } = found;
      const { type, ending } = types[row.kind][row.format];
      const file = downloadOf(database.tenant(orgId), row);
      const name = `${c.req.param('id')}.${ending}`;
      return fileResponse(about ? await archived(archiveOf(about, file)) : file, { type, name });
    }),
  );
  return app;
}

/** The export, and what its archive tells about it where it is downloaded as one. */
const begin = (kind: ExportKind, id: string) => async (trx: Trx<DB>) => {
  const row = await startDownload(trx, kind, id);
  if (!row) return null;
  return { row, about: row.kind === 'AUDIT_EXPORT' && row.format === 'CSV' ? await aboutOf(trx, row) : null };
};

const archived = async (parts: AsyncGenerator<Uint8Array>) => streamOf(await parts.next(), parts);
