import { doJobsOnce } from '@tenantry/jobs';
import { createLogger } from '@tenantry/observability';
import type { MovableClock } from '@tenantry/testing';
import { exportTasks } from '../src/data-exports/export-tasks.ts';
import type { ExportSources } from '../src/data-exports/write-archive.ts';
import type { Fixtures } from './fixtures.ts';

/** Makes what is due with these sources, and returns how many jobs came to their end; `signal` stops it. */
export async function runExports(
  { url, database }: Fixtures['identity'],
  clock: MovableClock,
  sources: ExportSources,
  signal = new AbortController().signal,
): Promise<number> {
  const logger = createLogger('identity', 'silent');
  const tasks = exportTasks({ database, sources, clock, logger, signal });
  return doJobsOnce({ url, service: 'identity', tasks, logger });
}

/** What waits to be tried again need not wait any more. */
export async function hurry({ admin }: Fixtures['identity']): Promise<void> {
  await admin.query('UPDATE graphile_worker._private_jobs SET run_at = now()');
}
