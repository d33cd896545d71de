import { deletePieces, type Task } from '@tenantry/jobs';
import { auditContents } from '../audit-exports/contents.ts';
import { usageContents } from './event-contents.ts';
import { deletingPieces, making } from './kinds.ts';
import { type ExportMaker, makeExport } from './make-export.ts';
import { pieces } from './store.ts';

/** What makes exports, and deletes what is left of those that were called off. */
export function exportTasks(maker: ExportMaker): Record<string, Task> {
  return {
    [making.USAGE_EXPORT]: (job) => makeExport(maker, usageContents, job),
    [making.AUDIT_EXPORT]: (job) => makeExport(maker, auditContents, job),
    [deletingPieces]: (job) => deletePieces(maker, pieces, job),
  };
}
