import type { Task } from '@tenantry/jobs';
import { deletePieces, type ExportMaker, makeExport } from './make-export.ts';

/** The kinds of jobs that exports are. */
export const makingExport = 'usage_export';
export const deletingPieces = 'usage_export_pieces';

/** What makes exports, and deletes what is left of those that were called off. */
export function exportTasks(maker: ExportMaker): Record<string, Task> {
  return {
    [makingExport]: (job) => makeExport(maker, job),
    [deletingPieces]: (job) => deletePieces(maker, job),
  };
}
