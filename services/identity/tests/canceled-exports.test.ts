import { randomUUID } from 'node:crypto';
import { systemClock } from '@tenantry/database';
import { jobCancelRequested } from '@tenantry/events';
import { decodeId } from '@tenantry/graphql';
import { movableClock } from '@tenantry/testing';
import { expect } from 'vitest';
import { cancelExport } from '../src/data-exports/cancel-export.ts';
import type { ExportSource } from '../src/data-exports/write-archive.ts';
import { runExports } from './export-runs.ts';
import { type Fixtures, test } from './fixtures.ts';

const request = `mutation { exportOrganizationData { dataExport { jobId } errors { __typename } } }`;
const list = `{ organization { dataExports { nodes { status downloadUrl } } } }`;

/** As usage asks for it. */
function cancel({ database }: Fixtures['identity'], organizationId: string, jobId: string) {
  const meta = { actor: null, requestId: null, clock: systemClock };
  const event = jobCancelRequested({ organizationId, jobId: decodeId(jobId)!.uuid });
  return database.transact({ orgId: organizationId }, meta, (trx) =>
    cancelExport(trx, {
      ...{ ...meta, ...event, kind: 'domain', source: 'usage', pos: 1n, id: randomUUID(), orgId: organizationId },
      ...{ occurredAt: new Date(), traceparent: null, causationId: null },
    }),
  );
}

test('an export that is called off while it is made writes nothing more, and leaves nothing; one that is done stays', async ({
  organization,
  execute,
  identity,
}) => {
  const { id, admin } = organization;
  const clock = movableClock(new Date());
  const { data } = await execute(admin, request);
  const { jobId } = data.exportOrganizationData.dataExport;
  const source: ExportSource = {
    types: async () => ['note'],
    // After the first page, in the middle.
    async read(_orgId, _type, after) {
      if (after) await cancel(identity, id, jobId);
      return { lines: `${'x'.repeat(2_000_000)}\n`, count: 1, next: after ? null : ['1'] };
    },
  };

  const made = await runExports(identity, clock, { usage: source });
  const canceled = await execute(admin, list);
  await cancel(identity, id, jobId);
  const again = await execute(admin, request);
  await runExports(identity, clock, { usage: { types: async () => [], read: source.read } });
  await cancel(identity, id, again.data.exportOrganizationData.dataExport.jobId);

  // The job that was called off, and the one that deletes what there was.
  expect(made).toBe(2);
  expect(canceled.data.organization.dataExports.nodes).toEqual([{ status: 'CANCELED', downloadUrl: null }]);
  expect((await execute(admin, list)).data.organization.dataExports.nodes).toMatchObject([
    { status: 'DONE' },
    { status: 'CANCELED' },
  ]);
  const { rows } = await identity.admin.query(
    `SELECT type, data ->> 'percent' AS percent FROM outbox WHERE org_id = $1 AND type LIKE 'identity.data_export.%' ORDER BY seq`,
    [id],
  );
  expect(rows.map(({ type, percent }) => [type.replace('identity.data_export.', ''), percent])).toEqual([
    ['requested', null],
    ['progressed', '0'],
    ['canceled', null],
    ['requested', null],
    ['progressed', '0'],
    ['finished', null],
  ]);
  const left = await identity.admin.query(
    `SELECT FROM data_export_chunk c JOIN data_export e ON e.id = c.export_id WHERE e.status = 'CANCELED' AND e.org_id = $1`,
    [id],
  );
  expect([left.rows, (await identity.admin.query('SELECT FROM graphile_worker._private_jobs')).rows]).toEqual([[], []]);
});
