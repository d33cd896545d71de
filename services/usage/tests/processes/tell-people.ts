import { connect, createSealer, systemClock } from '@tenantry/database';
import { startJobs } from '@tenantry/jobs';
import { createLogger } from '@tenantry/observability';
import type { DB } from '../../src/generated/tables.ts';
import { tellingMany, tellMany } from '../../src/notifications/tell-many.ts';

// Tells people until it is killed: in the second transaction it tells the parent so, before it commits or after, and gets no further.
const [, , url = '', end] = process.argv;
const opened = connect<DB>({ url, service: 'usage', max: 5 });
const halt = () => {
  process.send?.('in the middle');
  return new Promise<never>(() => {});
};
let transactions = 0;
const database: typeof opened = {
  ...opened,
  async transact(scope, meta, work) {
    transactions += 1;
    const isLast = transactions === 2;
    const done = await opened.transact(scope, meta, async (trx) => {
      const answer = await work(trx);
      return isLast && end === 'before' ? halt() : answer;
    });
    return isLast && end === 'after' ? halt() : done;
  },
};
const sealer = createSealer('a secret of thirty-two characters', 'usage unsubscribe');
const teller = { database, clock: systemClock, sealer, signal: new AbortController().signal };
await startJobs({
  url,
  service: 'usage',
  tasks: { [tellingMany]: (job) => tellMany(teller, job) },
  logger: createLogger('usage', 'silent'),
});
