import { fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { connect, migrate } from '@tenantry/database';
import { startJobs } from '@tenantry/jobs';
import { createLogger } from '@tenantry/observability';
import { createTestDatabase, movableClock, testGateway, testOrganization } from '@tenantry/testing';
import { expect, test } from 'vitest';
import { downloadOf } from '../src/exports/download.ts';
import { exportTasks } from '../src/exports/export-tasks.ts';
import { findExports } from '../src/exports/store.ts';
import type { DB } from '../src/generated/tables.ts';
import { upsertMeters } from '../src/meters/store.ts';
import { migrations } from '../src/server.ts';
import { createUsageSubgraph } from '../src/subgraph.ts';
import { now } from './fixtures.ts';
import { oneTo } from './operations.ts';

const record =
  'mutation ($events: [UsageEventInput!]!) { recordUsage(input: { events: $events }) { results { verdict } } }';
const exportUsage = `mutation { exportUsage(input: { from: "2026-11-20T00:00:00Z", to: "2026-11-21T00:00:00Z" }) { errors { __typename } } }`;
const parts = 5;
const size = 1_000;

/** An organization that has asked for an export of its events. */
async function setUp() {
  const { url, drop } = await createTestDatabase(migrations, migrate);
  const { actorKeys, executeAs } = await testGateway();
  const clock = movableClock(now);
  const logger = createLogger('usage', 'silent');
  const database = connect<DB>({ url, service: 'usage' });
  const secretKey = 'a secret of thirty-two characters';
  const execute = executeAs(createUsageSubgraph({ database, actorKeys, secretKey, clock, logger }));
  const { id: orgId, owner } = testOrganization();
  const meter = { key: 'leads', name: 'Leads', unit: 'lead', aggregation: 'SUM', period: 'MONTH' } as const;
  await database.transact('shared', { actor: null, requestId: null, clock }, (trx) =>
    upsertMeters(trx, [{ ...meter, groupBy: null, catalog: 'test', catalogVersion: 1 }]),
  );
  for (const part of oneTo(parts)) {
    const events = oneTo(size).map((number) => ({
      ...{ key: `${part} ${number}`, meter: 'leads' },
      occurredAt: new Date(Date.parse('2026-11-20T00:00:00Z') + number * 1_000).toISOString(),
    }));
    await execute(owner, record, { events });
  }
  await execute(owner, exportUsage);
  return {
    url,
    tasks: exportTasks({ database, clock, logger, signal: new AbortController().signal }),
    logger,
    async stored() {
      const db = database.tenant(orgId);
      const { id } = await db.selectFrom('usageExport').select('id').executeTakeFirstOrThrow();
      const [usageExport] = await findExports(db, 'USAGE_EXPORT', [id]);
      const job = await db.selectFrom('job').select(['state', 'percent', 'error']).executeTakeFirstOrThrow();
      return { usageExport: usageExport!, job, file: () => Array.fromAsync(downloadOf(db, usageExport!)) };
    },
    async stop() {
      await database.close();
      await drop();
    },
  };
}

test('an export whose maker is killed is taken up at once by another process, and its file is whole', async () => {
  const { url, tasks, logger, stored, stop } = await setUp();
  const child = fork(new URL('processes/make-exports.ts', import.meta.url), [url]);
  await once(child, 'message');
  // One that lives, to which nobody says anything: it takes nothing from who is at it.
  const other = await startJobs({ url, service: 'usage', tasks, logger });
  const halfway = await stored();

  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
  while ((await stored()).job.state !== 'DONE') await pause(20);

  const { usageExport, job, file } = await stored();
  const text = Buffer.concat(await file()).toString();
  const keys = text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line).key);
  await other.stop();
  await stop();
  expect(halfway.job).toMatchObject({ state: 'RUNNING', error: null });
  expect(halfway.usageExport).toMatchObject({ status: 'RUNNING', eventCount: 4_000n, chunks: 2 });
  expect(job).toEqual({ state: 'DONE', percent: 100, error: null });
  expect(usageExport).toMatchObject({ status: 'DONE', eventCount: 5_000n, chunks: 3, size: BigInt(text.length) });
  expect([keys.length, new Set(keys).size]).toEqual([parts * size, parts * size]);
}, 60_000);
