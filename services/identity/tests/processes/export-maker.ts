import { connect, connectPool, systemClock } from '@tenantry/database';
import { createLogger } from '@tenantry/observability';
import { runExports } from '../../src/data-exports/run-exports.ts';
import type { DB } from '../../src/generated/tables.ts';
import { sourcesWith } from '../export-sources.ts';

// Makes what is due until it is killed: it tells the parent that it is in the middle, and gets no further.
const url = process.argv[2] ?? '';
const database = connect<DB>({ url, service: 'identity', max: 5 });
const worker = connectPool({ url, service: 'identity', role: 'worker', max: 2 });
const sources = sourcesWith(database, async (page) => {
  if (page < 3) return;
  process.send?.('in the middle');
  await new Promise(() => {});
});
await runExports({
  database,
  worker,
  sources,
  clock: systemClock,
  logger: createLogger('identity', 'silent'),
  signal: new AbortController().signal,
});
