import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { verifyExport } from '@tenantry/audit-verify';
import { connect, migrate } from '@tenantry/database';
import { startJobs } from '@tenantry/jobs';
import { createLogger } from '@tenantry/observability';
import { createTestDatabase, movableClock, testGateway, testOrganization } from '@tenantry/testing';
import { expect, test as base } from 'vitest';
import { downloadOf } from '../src/exports/download.ts';
import { exportTasks } from '../src/exports/export-tasks.ts';
import type { ExportKind } from '../src/exports/kinds.ts';
import { findExports } from '../src/exports/store.ts';
import type { DB } from '../src/generated/tables.ts';
import { upsertMeters } from '../src/meters/store.ts';
import { migrations } from '../src/server.ts';
import { createUsageSubgraph } from '../src/subgraph.ts';
import { fillAuditLog } from './fill-audit-log.ts';
import { now } from './fixtures.ts';
import { oneTo } from './operations.ts';

const record =
  'mutation ($events: [UsageEventInput!]!) { recordUsage(input: { events: $events }) { results { verdict } } }';
const exportUsage = `mutation { exportUsage(input: { from: "2026-11-20T00:00:00Z", to: "2026-11-21T00:00:00Z" }) { errors { __typename } } }`;
const exportAuditLog = 'mutation { exportAuditLog(input: {}) { errors { __typename } } }';
const parts = 5;
const size = 1_000;

// Nothing makes exports here but the processes that a test starts.
const test = base.extend('world', async ({}, { onCleanup }) => {
  const { url, drop } = await createTestDatabase(migrations, migrate);
  const { actorKeys, executeAs } = await testGateway();
  const clock = movableClock(now);
  const logger = createLogger('usage', 'silent');
  const database = connect<DB>({ url, service: 'usage' });
  const secretKey = 'a secret of thirty-two characters';
  const execute = executeAs(createUsageSubgraph({ database, actorKeys, secretKey, clock, logger }));
  const { id: orgId, owner } = testOrganization();
  onCleanup(async () => {
    await database.close();
    await drop();
  });

  async function stored(kind: ExportKind) {
    const db = database.tenant(orgId);
    const { id } = await db.selectFrom('usageExport').select('id').executeTakeFirstOrThrow();
    const [row] = await findExports(db, kind, [id]);
    const job = await db
      .selectFrom('job')
      .select(['state', 'percent', 'error', 'finishedAt'])
      .executeTakeFirstOrThrow();
    return { row: row!, job };
  }

  return {
    async recordEvents() {
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
    },
    fillLog: (entries: number) => fillAuditLog({ database, clock, secretKey }, orgId, entries),
    /** Asks for an export, whose maker is killed in the middle; returns how it was then, and how another process has left it. */
    async killInTheMiddle(kind: ExportKind, ask: string) {
      await execute(owner, ask);
      const child = fork(new URL('processes/make-exports.ts', import.meta.url), [url]);
      await once(child, 'message');
      // One that lives, to which nobody says anything: it takes nothing from who is at it.
      const tasks = exportTasks({ database, clock, logger, signal: new AbortController().signal });
      const other = await startJobs({ url, service: 'usage', tasks, logger });
      const halfway = await stored(kind);

      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
      while ((await stored(kind)).job.finishedAt === null) await pause(20);
      await other.stop();

      const end = await stored(kind);
      const file = Buffer.concat(await Array.fromAsync(downloadOf(database.tenant(orgId), end.row)));
      return { halfway, end, text: file.toString() };
    },
  };
});

test('an export whose maker is killed is taken up at once by another process, and its file is whole', async ({
  world,
}) => {
  await world.recordEvents();

  const { halfway, end, text } = await world.killInTheMiddle('USAGE_EXPORT', exportUsage);

  const keys = text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line).key);
  expect(halfway.job).toMatchObject({ state: 'RUNNING', error: null });
  expect(halfway.row).toMatchObject({ status: 'RUNNING', eventCount: 4_000n, chunks: 2 });
  expect(end.job).toMatchObject({ state: 'DONE', percent: 100, error: null });
  expect(end.row).toMatchObject({ status: 'DONE', eventCount: 5_000n, chunks: 3, size: BigInt(text.length) });
  expect([keys.length, new Set(keys).size]).toEqual([parts * size, parts * size]);
}, 60_000);

test('an export of the log whose maker is killed is taken up as well, and verifies', async ({ world }) => {
  const keys = await world.fillLog(2_500);

  const { halfway, end, text } = await world.killInTheMiddle('AUDIT_EXPORT', exportAuditLog);

  const verified = await verifyExport(text.trimEnd().split('\n'), { keys });
  expect(verified).toEqual({ verdict: 'VALID', findings: [], entries: 2_500 });
  expect(halfway.job).toMatchObject({ state: 'RUNNING', percent: 80, error: null });
  expect(halfway.row).toMatchObject({ status: 'RUNNING', eventCount: 2_000n, chunks: 2, cursorNumber: 2_000n });
  expect(end.job).toMatchObject({ state: 'DONE', percent: 100, error: null });
  expect(end.row).toMatchObject({
    status: 'DONE',
    eventCount: 2_500n,
    chunks: 3,
    size: BigInt(Buffer.byteLength(text)),
  });
  expect(end.row.sha256?.toString('hex')).toBe(createHash('sha256').update(text).digest('hex'));
}, 60_000);
