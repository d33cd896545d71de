import { startJobs } from '@tenantry/jobs';
import { createLogger } from '@tenantry/observability';

// Begins what recurs when it is asked for, says so, and waits to be killed.
const [url = ''] = process.argv.slice(2);
const work = () => {
  process.send?.('begun');
  return new Promise<void>(() => {});
};
const recurring = { tidy: { at: '0 0 31 2 *', purpose: 'Tidies.', work } };
await startJobs({ url, service: 'usage', tasks: {}, recurring, logger: createLogger('usage', 'silent') });
