import { encodeId } from '@tenantry/graphql';
import type { ExportRow } from './store.ts';

/** How much of an export is made, in percent; never 100 before it is. */
export function percentMade(row: ExportRow): number | null {
  const { status, expectedCount } = row;
  if (status === 'DONE' || status === 'EXPIRED') return 100;
  if (expectedCount === null) return null;
  return expectedCount === 0n ? 0 : Math.min(99, Number((countSeen(row, expectedCount) * 100n) / expectedCount));
}

// Entries have numbers without gaps up to the checkpoint, so a place among them tells, whatever the filter leaves out.
function countSeen(row: ExportRow, expectedCount: bigint): bigint {
  if (row.kind === 'USAGE_EXPORT') return row.eventCount;
  return row.cursorNumber === null ? 0n : row.cursorNumber - (row.checkpointSize - expectedCount);
}

/** Where files are downloaded by what they are of, and how their IDs begin. */
export const places = {
  USAGE_EXPORT: { path: 'usage-exports', prefix: 'uxp' },
  AUDIT_EXPORT: { path: 'audit-exports', prefix: 'aux' },
} as const;

/** Where the file of an export is downloaded. A browser that follows a link sends no header, so it names the organization. */
export function downloadPathOf({ kind, orgId, id }: Pick<ExportRow, 'kind' | 'orgId' | 'id'>): string {
  const { path, prefix } = places[kind];
  return `/${path}/${encodeId(prefix, id)}?organization=${encodeId('org', orgId)}`;
}
