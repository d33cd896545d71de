import { connect, systemClock } from '@tenantry/database';
import { startJobs } from '@tenantry/jobs';
import { createLogger } from '@tenantry/observability';
import { exportTasks } from '../../src/exports/export-tasks.ts';
import type { DB } from '../../src/generated/tables.ts';

// Makes what is asked for until it is killed: it tells the parent that it is in the middle, and gets no further.
const url = process.argv[2] ?? '';
const opened = connect<DB>({ url, service: 'usage', max: 5 });
let pages = 0;
const database: typeof opened = {
  ...opened,
  async transact(...args) {
    const answer = await opened.transact(...args);
    pages += 1;
    if (pages < 3) return answer;
    process.send?.('in the middle');
    return new Promise(() => {});
  },
};
const logger = createLogger('usage', 'silent');
const { signal } = new AbortController();
await startJobs({
  url,
  service: 'usage',
  tasks: exportTasks({ database, clock: systemClock, logger, signal }),
  logger,
});
