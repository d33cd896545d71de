import { createHash } from 'node:crypto';
import type { Database } from '@tenantry/database';
import { createExporter } from '@tenantry/graphql';
import type { ExportSources } from '../src/data-exports/write-archive.ts';
import { exportRules } from '../src/export-rules.ts';
import type { DB } from '../src/generated/tables.ts';

/** How many pages the other service's objects take; each fills a piece of the archive. */
export const blobPages = 4;

/** Identity's own rows, and a service whose objects hardly become smaller by packing; `onPage` hears of each page of it. */
export function sourcesWith(database: Database<DB>, onPage: (page: number) => Promise<void>): ExportSources {
  return {
    identity: createExporter(database, exportRules),
    usage: {
      types: async () => ['blob'],
      read: async (orgId, _, after) => {
        const page = Number(after?.[0] ?? 0);
        await onPage(page);
        return { lines: blobs(orgId, page), count: 1, next: page + 1 < blobPages ? [`${page + 1}`] : null };
      },
    },
  };
}

/** One row of 2.5 MB, always the same for an organization and a page. */
export function blobs(orgId: string, page: number): string {
  const hashes = Array.from({ length: 40_000 }, (_, index) =>
    createHash('sha256').update(`${orgId} ${page} ${index}`).digest('hex'),
  );
  return `${JSON.stringify({ orgId, page, text: hashes.join('') })}\n`;
}
