import { createActorVerifier } from '@tenantry/actor';
import { connect, connectPool, migrate } from '@tenantry/database';
import { decodeId, encodeId } from '@tenantry/graphql';
import { doJobsOnce, expireFiles } from '@tenantry/jobs';
import { createLogger } from '@tenantry/observability';
import { createTestDatabase, movableClock, testGateway, testOrganization } from '@tenantry/testing';
import pg from 'pg';
import { expect, test as base } from 'vitest';
import { exportRoutes } from '../src/exports/routes.ts';
import { leases, pieces } from '../src/exports/store.ts';
import { exportTasks } from '../src/exports/export-tasks.ts';
import type { DB } from '../src/generated/tables.ts';
import { upsertMeters } from '../src/meters/store.ts';
import { migrations } from '../src/server.ts';
import { createUsageSubgraph } from '../src/subgraph.ts';
import { now, referenceTo } from './fixtures.ts';
import { oneTo } from './operations.ts';

const day = { from: '2026-11-20T00:00:00Z', to: '2026-11-21T00:00:00Z' };
const exportUsage = `mutation ($input: ExportUsageInput!) { exportUsage(input: $input) {
  usageExport { id jobId status eventCount percent downloadPath } errors { ... on UserError { code path message } } } }`;
const exportsQuery = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Organization { usageExports { nodes {
  format meters from to status eventCount percent size createdAt finishedAt expiresAt downloadPath } } } } }`;

const jobsQuery = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Organization { jobs { nodes {
  id kind state progress createdAt finishedAt error } } } } }`;
const cancelJob = `mutation ($input: CancelJobInput!) { cancelJob(input: $input) {
  job { id state finishedAt } errors { __typename ... on UserError { code } } } }`;

// Nothing makes exports here but the test, so that it says when.
const test = base
  .extend('world', { scope: 'file' }, async ({}, { onCleanup }) => {
    const world = await startWorld();
    onCleanup(world.stop);
    return world;
  })
  .extend('organization', ({ world }) => {
    world.clock.set(now);
    return testOrganization();
  });

async function startWorld() {
  const { url, drop } = await createTestDatabase(migrations, migrate);
  const { actorKeys, executeAs, sign } = await testGateway();
  const clock = movableClock(now);
  const logger = createLogger('usage', 'silent');
  const secretKey = 'a secret of thirty-two characters';
  const database = connect<DB>({ url, service: 'usage' });
  const worker = connectPool({ url, service: 'usage', role: 'worker', max: 1 });
  const execute = executeAs(createUsageSubgraph({ database, actorKeys, secretKey, clock, logger }));
  const app = exportRoutes({ database, verify: createActorVerifier(actorKeys), clock, logger });
  const run = { database, worker, clock, logger, signal: new AbortController().signal };
  const meter = {
    unit: 'token',
    aggregation: 'SUM',
    period: 'MONTH',
    groupBy: null,
    catalog: 'test',
    catalogVersion: 1,
  } as const;
  await database.transact('shared', { actor: null, requestId: null, clock }, (trx) =>
    upsertMeters(trx, [
      { ...meter, key: 'tokens', name: 'Tokens' },
      { ...meter, key: 'calls', name: 'Calls' },
    ]),
  );

  type Organization = ReturnType<typeof testOrganization>;
  return {
    clock,
    database,
    async record({ owner }: Organization, ...events: object[]) {
      const document =
        'mutation ($events: [UsageEventInput!]!) { recordUsage(input: { events: $events }) { results { verdict } } }';
      const { data } = await execute(owner, document, { events });
      expect(new Set(data.recordUsage.results.map(({ verdict }: { verdict: string }) => verdict))).toEqual(
        new Set(['ACCEPTED']),
      );
    },
    async ask({ owner }: Organization, input: object, actor = owner) {
      const { data, errors } = await execute(actor, exportUsage, { input: { ...day, ...input } });
      return data?.exportUsage ?? errors;
    },
    async exportsOf(organization: Organization) {
      const { data } = await execute(organization.owner, exportsQuery, { of: [referenceTo(organization)] });
      return data._entities[0].usageExports.nodes;
    },
    async jobsOf(organization: Organization, actor = organization.owner) {
      const { data } = await execute(actor, jobsQuery, { of: [referenceTo(organization)] });
      return data._entities[0].jobs.nodes;
    },
    async cancel({ owner }: Organization, jobId: string, actor = owner) {
      return (await execute(actor, cancelJob, { input: { jobId } })).data.cancelJob;
    },
    /** Does the jobs that are due, and returns how many came to their end. */
    run: (more: Partial<typeof run> = {}) =>
      doJobsOnce({ url, service: 'usage', tasks: exportTasks({ ...run, ...more }), logger }),
    expire: () => expireFiles({ ...run, leases, pieces }),
    /** What waits to be tried again need not wait any more; returns how much that is. */
    async hurry() {
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      const { rowCount } = await client
        .query('UPDATE graphile_worker._private_jobs SET run_at = now()')
        .finally(() => client.end());
      return rowCount;
    },
    async download(path: string, actor: Organization['owner']) {
      const headers = { authorization: `Bearer ${await sign(actor)}` };
      const response = await app.request(path, { headers });
      return { status: response.status, headers: response.headers, text: await response.text() };
    },
    async stop() {
      await Promise.all([database.close(), worker.end()]);
      await drop();
    },
  };
}

test('events are put in a file, in the order in which they happened', async ({ world, organization }) => {
  const at = (time: string) => `2026-11-20T${time}Z`;
  await world.record(
    organization,
    { key: 'late', meter: 'tokens', quantity: 2, occurredAt: at('23:59:59.999'), subject: 'a "customer"' },
    { key: 'b', meter: 'tokens', occurredAt: at('00:00:00'), user: null, properties: { model: 'large', n: 1 } },
    { key: 'a', meter: 'calls', occurredAt: at('00:00:00'), subject: '=1+1' },
    { key: 'before', meter: 'tokens', occurredAt: '2026-11-19T23:59:59.999Z' },
    { key: 'after', meter: 'tokens', occurredAt: '2026-11-21T00:00:00Z' },
  );
  const asked = await world.ask(organization, {});
  await world.ask(organization, { format: 'CSV', meters: ['tokens', 'tokens'] });
  await world.ask(organization, { meters: ['calls'], to: '2026-11-20T00:00:00.001Z' });
  world.clock.set('2026-11-21T09:31:00Z');
  await world.record(organization, { key: 'too late', meter: 'tokens', occurredAt: at('12:00:00') });

  const made = await world.run();
  const [calls, csv, all] = await world.exportsOf(organization);
  const files = await Promise.all(
    [all, csv, calls].map(({ downloadPath }) => world.download(downloadPath, organization.owner)),
  );

  expect(asked).toMatchObject({
    usageExport: { status: 'QUEUED', eventCount: '0', percent: null, downloadPath: null },
  });
  expect([made, await world.run()]).toEqual([3, 0]);
  expect(all).toMatchObject({
    ...{ format: 'NDJSON', meters: null, from: '2026-11-20T00:00:00.000Z', to: '2026-11-21T00:00:00.000Z' },
    ...{ status: 'DONE', eventCount: '3', percent: 100, size: String(Buffer.byteLength(files[0]!.text)) },
    ...{
      createdAt: '2026-11-21T09:30:00.000Z',
      finishedAt: '2026-11-21T09:31:00.000Z',
      expiresAt: '2026-11-28T09:31:00.000Z',
    },
  });
  expect([csv.meters, csv.eventCount, calls.eventCount]).toEqual([['tokens'], '2', '1']);
  const user = encodeId('usr', organization.owner.userId!);
  const recordedAt = '2026-11-21T09:30:00.000Z';
  expect(files[0]!.text.split('\n').map((line) => line && JSON.parse(line))).toEqual([
    {
      key: 'a',
      meter: 'calls',
      quantity: 1,
      occurredAt: at('00:00:00.000'),
      recordedAt,
      subject: '=1+1',
      user,
      properties: null,
    },
    {
      key: 'b',
      meter: 'tokens',
      quantity: 1,
      occurredAt: at('00:00:00.000'),
      recordedAt,
      subject: null,
      user,
      properties: { model: 'large', n: 1 },
    },
    {
      key: 'late',
      meter: 'tokens',
      quantity: 2,
      occurredAt: at('23:59:59.999'),
      recordedAt,
      subject: 'a "customer"',
      user,
      properties: null,
    },
    '',
  ]);
  expect(files[1]!.text).toBe(
    'key,meter,quantity,occurredAt,recordedAt,subject,user,properties\r\n' +
      `b,tokens,1,${at('00:00:00.000')},${recordedAt},,${user},"{""n"": 1, ""model"": ""large""}"\r\n` +
      `late,tokens,2,${at('23:59:59.999')},${recordedAt},"a ""customer""",${user},\r\n`,
  );
  expect(files[1]!.headers.get('content-type')).toBe('text/csv; charset=utf-8');
});

test('what a spreadsheet would take for a formula is text', async ({ world, organization }) => {
  const subjects = ['=1+1', '+1', '-1', '@SUM(1)', '\t=1', '|cmd', '＝1', "it's", 'a,b', 'plain'];
  await world.record(
    organization,
    ...subjects.map((subject, index) => ({ key: `${index}`, meter: 'tokens', occurredAt: day.from, subject })),
  );
  await world.ask(organization, { format: 'CSV' });
  await world.run();
  const [{ downloadPath }] = await world.exportsOf(organization);

  const { text } = await world.download(downloadPath, organization.owner);

  const written = text
    .split('\r\n')
    .slice(1, -1)
    .map((line) => /Z,(.*),usr_/.exec(line.replaceAll('.000Z', 'Z').replace(/^.*Z,.*Z,/, 'Z,'))?.[1]);
  expect(written).toEqual([
    '"\'=1+1"',
    '"\'+1"',
    '"\'-1"',
    '"\'@SUM(1)"',
    '"\'\t=1"',
    '"\'|cmd"',
    '"\'＝1"',
    '"it\'s"',
    '"a,b"',
    'plain',
  ]);
});

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

test('a file is the organization’s alone, needs the right to export, and is deleted after 7 days', async ({
  world,
  organization,
}) => {
  const other = testOrganization();
  await world.record(organization, { key: '1', meter: 'tokens', occurredAt: day.from });
  await world.ask(organization, {});
  const queued = await world.exportsOf(organization);
  await world.run();
  const [{ downloadPath }] = await world.exportsOf(organization);
  const status = async (actor: typeof other.owner, path = downloadPath) => (await world.download(path, actor)).status;

  expect(queued).toHaveLength(1);
  expect(await status(organization.owner)).toBe(200);
  expect(await status(other.owner)).toBe(404);
  expect(await status(organization.owner, `/usage-exports/${encodeId('uxp', organization.id)}`)).toBe(404);
  expect(await status(organization.owner, '/usage-exports/nonsense')).toBe(404);
  expect(await status(organization.viewer)).toBe(403);
  expect(await world.exportsOf(other)).toEqual([]);
  world.clock.set('2026-11-28T09:30:00Z');
  expect((await world.exportsOf(organization))[0]).toMatchObject({
    status: 'EXPIRED',
    downloadPath: null,
    percent: 100,
  });
  expect(await status(organization.owner)).toBe(404);
  await world.expire();
  world.clock.set(now);
  // Even if clocks went back.
  expect((await world.exportsOf(organization))[0].status).toBe('EXPIRED');
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

test('what cannot be exported is said by name', async ({ world, organization }) => {
  const refusal = async (input: object) => (await world.ask(organization, input)).errors;

  expect(await refusal({ to: day.from })).toMatchObject([{ code: 'INVALID_VALUE', path: ['input', 'to'] }]);
  expect(await refusal({ meters: ['tokens', 'nope'] })).toMatchObject([
    { path: ['input', 'meters'], message: expect.stringContaining('nope') },
  ]);
  expect(await refusal({ meters: [] })).toMatchObject([{ path: ['input', 'meters'] }]);
  expect(await world.ask(organization, {}, organization.viewer)).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  for (const _ of oneTo(20)) expect(await refusal({})).toEqual([]);
  expect(await refusal({})).toMatchObject([{ code: 'TOO_MANY_USAGE_EXPORTS' }]);
});
