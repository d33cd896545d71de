import { encodeId } from '@tenantry/graphql';
import type { UsageExportRow } from './store.ts';

/** How much of an export is made, in percent; never 100 before it is. */
export function percentMade({ status, expectedCount, eventCount }: UsageExportRow): number | null {
  if (status === 'DONE' || status === 'EXPIRED') return 100;
  if (expectedCount === null) return null;
  return expectedCount === 0n ? 0 : Math.min(99, Number((eventCount * 100n) / expectedCount));
}

/** Where the file of an export is downloaded. A browser that follows a link sends no header, so it names the organization. */
export function downloadPathOf({ orgId, id }: Pick<UsageExportRow, 'orgId' | 'id'>): string {
  return `/usage-exports/${encodeId('uxp', id)}?organization=${encodeId('org', orgId)}`;
}
