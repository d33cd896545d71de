import { verifyExport } from '@tenantry/audit-verify';
import { connect, migrate } from '@tenantry/database';
import { doJobsOnce } from '@tenantry/jobs';
import { createLogger } from '@tenantry/observability';
import { createTestDatabase, movableClock, testOrganization } from '@tenantry/testing';
import pg from 'pg';
import { expect, test } from 'vitest';
import { requestAuditExport } from '../src/audit-exports/request-audit-export.ts';
import { downloadOf } from '../src/exports/download.ts';
import { exportTasks } from '../src/exports/export-tasks.ts';
import { findExports } from '../src/exports/store.ts';
import type { DB } from '../src/generated/tables.ts';
import { migrations } from '../src/server.ts';
import { fillAuditLog } from './fill-audit-log.ts';
import { now } from './fixtures.ts';
import { oneTo } from './operations.ts';

test('an export of the log whose maker is gone is gone on with, and verifies; one whose entries were let go is given up', async () => {
  const { url, drop } = await createTestDatabase(migrations, migrate);
  const clock = movableClock(now);
  const logger = createLogger('usage', 'silent');
  const database = connect<DB>({ url, service: 'usage' });
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  const { id: orgId } = testOrganization();
  const meta = { actor: null, requestId: null, clock };
  const secretKey = 'a secret of thirty-two characters';
  const keys = await fillAuditLog({ database, clock, secretKey }, orgId, 2_500);
  const run = async (transactions: number) => {
    let left = transactions;
    const dying: typeof database = {
      ...database,
      transact: (...args) => ((left -= 1) < 0 ? Promise.reject(new Error('killed')) : database.transact(...args)),
    };
    await admin.query('UPDATE graphile_worker._private_jobs SET run_at = now()');
    const { signal } = new AbortController();
    return doJobsOnce({
      url,
      service: 'usage',
      tasks: exportTasks({ database: dying, clock, logger, signal }),
      logger,
    });
  };
  const stored = async (id: string) => (await findExports(database.tenant(orgId), 'AUDIT_EXPORT', [id]))[0]!;
  const ask = async () => {
    const { auditExport } = await database.transact({ orgId }, meta, (trx) => requestAuditExport(trx, {}));
    return auditExport!.id;
  };

  const id = await ask();
  // It takes the lease, adds a page, and is not heard of again.
  await run(2);
  const halfway = await stored(id);
  await run(Infinity);
  const done = await stored(id);
  const text = Buffer.concat(await Array.fromAsync(downloadOf(database.tenant(orgId), done))).toString();
  const verified = await verifyExport(text.trimEnd().split('\n'), { keys });

  const other = await ask();
  await run(2);
  await admin.query('ALTER TABLE audit_entry DISABLE TRIGGER append_only');
  await admin.query('DELETE FROM audit_entry WHERE org_id = $1 AND number <= 1500', [orgId]);
  for (const _ of oneTo(5)) await run(Infinity);
  const givenUp = await stored(other);

  await Promise.all([database.close(), admin.end()]);
  await drop();
  expect(halfway).toMatchObject({ status: 'RUNNING', eventCount: 1_000n, chunks: 1, cursorNumber: 1_000n });
  expect(done).toMatchObject({ status: 'DONE', eventCount: 2_500n, chunks: 3, size: BigInt(Buffer.byteLength(text)) });
  expect(verified).toEqual({ verdict: 'VALID', findings: [], entries: 2_500 });
  expect(givenUp).toMatchObject({ status: 'FAILED', sha256: null });
});
