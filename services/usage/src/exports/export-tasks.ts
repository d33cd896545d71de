import { deletePieces, type Task } from '@tenantry/jobs';
import { auditContents } from '../audit-exports/contents.ts';
import { usageContents } from './event-contents.ts';
import { deletingPieces, jobsOf } from './kinds.ts';
import { type ExportMaker, makeExport } from './make-export.ts';
import { pieces } from './store.ts';

/** What makes exports, and deletes what is left of those that were called off. */
export function exportTasks(maker: ExportMaker): Record<string, Task> {
  return {
    [jobsOf('USAGE_EXPORT').making]: (job) => makeExport(maker, usageContents, job),
    [jobsOf('AUDIT_EXPORT').making]: (job) => makeExport(maker, auditContents, job),
    [deletingPieces]: (job) => deletePieces(maker, pieces, job),
  };
}
