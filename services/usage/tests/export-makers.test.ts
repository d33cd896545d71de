import { decodeId } from '@tenantry/graphql';
import { testOrganization } from '@tenantry/testing';
import { expect } from 'vitest';
import { now } from './fixtures.ts';
import { oneTo } from './operations.ts';
import { day, test } from './export-fixtures.ts';

test('one whose maker failed is gone on with where it stopped', async ({ world, organization }) => {
  for (const part of [0, 1, 2, 3])
    await world.record(
      organization,
      ...oneTo(1000).map((number) => ({
        ...{ key: `${part} ${number}`, meter: number % 2 ? 'tokens' : 'calls' },
        occurredAt: new Date(Date.parse(day.from) + Math.floor(number / 10) * 1000).toISOString(),
      })),
    );
  await world.record(organization, { key: 'last', meter: 'tokens', occurredAt: '2026-11-20T23:00:00Z' });
  await world.ask(organization, { meters: ['tokens'] });
  // It takes the lease, adds a page, and is not heard of again.
  let left = 2;
  const dying: typeof world.database = {
    ...world.database,
    transact: (...args) => ((left -= 1) < 0 ? Promise.reject(new Error('killed')) : world.database.transact(...args)),
  };
  await world.run({ database: dying });
  const [halfway] = await world.exportsOf(organization);

  await world.hurry();
  const made = await world.run();

  const [done] = await world.exportsOf(organization);
  const { text } = await world.download(done.downloadPath, organization.owner);
  const keys = text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line).key);
  expect(halfway).toMatchObject({ status: 'RUNNING', eventCount: '1002', percent: 50, downloadPath: null });
  expect(made).toBe(1);
  expect(done).toMatchObject({ status: 'DONE', eventCount: '2001' });
  expect([keys.length, new Set(keys).size, keys.at(-1)]).toEqual([2001, 2001, 'last']);
});

test('what fails again and again is given up', async ({ world, organization }) => {
  await world.ask(organization, {});
  // The lease is taken and given back, and what is between them fails.
  let calls = 0;
  const failing: typeof world.database = {
    ...world.database,
    transact: (...args) =>
      (calls += 1) === 2 ? Promise.reject(new Error('the disk is full')) : world.database.transact(...args),
  };
  const statuses: string[] = [];
  for (let attempt = 0; statuses.at(-1) !== 'FAILED' && attempt < 20; attempt += 1) {
    calls = 0;
    await world.hurry();
    await world.run({ database: failing });
    statuses.push((await world.exportsOf(organization))[0].status);
  }
  const [failed] = await world.exportsOf(organization);

  expect(statuses).toEqual(['QUEUED', 'QUEUED', 'QUEUED', 'QUEUED', 'FAILED']);
  expect(await world.jobsOf(organization)).toMatchObject([
    { kind: 'USAGE_EXPORT', state: 'FAILED', progress: null, error: expect.stringContaining('in 5 attempts') },
  ]);
  expect(failed).toMatchObject({ status: 'FAILED', expiresAt: null, downloadPath: null });
});

test('a job is seen by who may begin it, and called off while it is made: nothing more is written, and nothing is left', async ({
  world,
  organization,
}) => {
  const other = testOrganization();
  await world.record(organization, { key: '1', meter: 'tokens', occurredAt: day.from });
  const { usageExport } = await world.ask(organization, {});
  const { jobId } = usageExport;
  const waiting = await world.jobsOf(organization);
  const refused = [
    await world.cancel(organization, jobId, organization.viewer),
    await world.cancel(organization, jobId, other.owner),
  ];
  // After its first page somebody calls it off.
  let canceled: unknown;
  let calls = 0;
  const slow: typeof world.database = {
    ...world.database,
    async transact(...args) {
      calls += 1;
      if (calls === 3) canceled = await world.cancel(organization, jobId);
      return world.database.transact(...args);
    },
  };
  await world.run({ database: slow });
  const waits = await world.hurry();
  const again = await world.cancel(organization, jobId);
  const { usageExport: done } = await world.ask(organization, {});
  await world.run();
  const over = await world.cancel(organization, done.jobId);

  const common = { id: jobId, kind: 'USAGE_EXPORT', createdAt: now.toISOString(), error: null };
  expect(waiting).toEqual([{ ...common, state: 'QUEUED', progress: null, finishedAt: null }]);
  const notFound = { job: null, errors: [{ __typename: 'NotFound', code: 'NOT_FOUND' }] };
  expect(refused).toEqual([notFound, notFound]);
  expect(canceled).toEqual({ job: { id: jobId, state: 'CANCELED', finishedAt: now.toISOString() }, errors: [] });
  expect(again).toEqual(canceled);
  expect(over).toEqual({ job: null, errors: [{ __typename: 'JobOver', code: 'JOB_OVER' }] });
  expect(waits).toBe(0);
  expect(await world.jobsOf(organization)).toMatchObject([
    { state: 'DONE', progress: 100 },
    { state: 'CANCELED', finishedAt: now.toISOString() },
  ]);
  expect(await world.jobsOf(organization, organization.viewer)).toEqual([]);
  expect((await world.exportsOf(organization))[1]).toMatchObject({ status: 'CANCELED', downloadPath: null });
  const left = await world.database.tenant(organization.id).selectFrom('usageExportChunk').select('exportId').execute();
  expect(left).toEqual([{ exportId: decodeId(done.id)?.uuid }]);
});
