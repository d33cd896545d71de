import { connect, systemClock } from '@tenantry/database';
import { startJobs } from '@tenantry/jobs';
import { createLogger } from '@tenantry/observability';
import { exportTasks } from '../../src/data-exports/export-tasks.ts';
import type { DB } from '../../src/generated/tables.ts';
import { sourcesWith } from '../export-sources.ts';

// Makes what is asked for until it is killed: it tells the parent that it is in the middle, and gets no further.
const url = process.argv[2] ?? '';
const database = connect<DB>({ url, service: 'identity', max: 5 });
const logger = createLogger('identity', 'silent');
const sources = sourcesWith(database, async (page) => {
  if (page < 3) return;
  process.send?.('in the middle');
  await new Promise(() => {});
});
const { signal } = new AbortController();
await startJobs({
  url,
  service: 'identity',
  tasks: exportTasks({ database, sources, clock: systemClock, logger, signal }),
  logger,
});
