import { deletePieces, type Task } from '@tenantry/jobs';
import { jobs } from './kinds.ts';
import { type ExportMaker, makeExport } from './make-export.ts';
import { pieces } from './store.ts';

/** What makes exports, and deletes what is left of those that were called off. */
export function exportTasks(maker: ExportMaker): Record<string, Task> {
  return {
    [jobs.making]: (job) => makeExport(maker, job),
    [jobs.deleting]: (job) => deletePieces(maker, pieces, job),
  };
}
