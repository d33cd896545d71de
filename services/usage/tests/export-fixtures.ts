import { createActorVerifier } from '@tenantry/actor';
import { connect, connectPool, migrate } from '@tenantry/database';
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

export const day = { from: '2026-11-20T00:00:00Z', to: '2026-11-21T00:00:00Z' };
const exportUsage = `mutation ($input: ExportUsageInput!) { exportUsage(input: $input) {
  usageExport { id jobId status eventCount percent downloadPath } errors { ... on UserError { code path message } } } }`;
const exportsQuery = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Organization { usageExports { nodes {
  format meters from to status eventCount percent size createdAt finishedAt expiresAt downloadPath } } } } }`;

const jobsQuery = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Organization { jobs { nodes {
  id kind state progress createdAt finishedAt error } } } } }`;
const cancelJob = `mutation ($input: CancelJobInput!) { cancelJob(input: $input) {
  job { id state finishedAt } errors { __typename ... on UserError { code } } } }`;

// Nothing makes exports here but the test, so that it says when.
export const test = base
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
