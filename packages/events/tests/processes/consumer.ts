import { startConsumer } from '../../src/index.ts';
import { noteApplied, openService, quiet } from '../fixtures.ts';

// Applies events until it is killed; the parent hears of every twentieth.
const { database, feed } = openService(process.argv[2] ?? '');
let applied = 0;
startConsumer({
  name: 'ledger',
  source: 'sales',
  feed,
  database,
  handlers: {
    '*': async (trx, event) => {
      await noteApplied(trx, event);
      applied += 1;
      if (applied % 20 === 0) process.send?.('progress');
    },
  },
  logger: quiet,
});
