import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { anonymous } from '@tenantry/actor';
import { connect, connectPlatform, connectPool, migrate } from '@tenantry/database';
import { cancelRecurring, doJobsOnce, enqueueJob, noteJobs } from '@tenantry/jobs';
import { createLogger } from '@tenantry/observability';
import { createTestDatabase, movableClock, testGateway, testOrganization } from '@tenantry/testing';
import { expect, test as base } from 'vitest';
import type { DB } from '../src/generated/tables.ts';
import { migrations } from '../src/server.ts';
import { createUsageSubgraph } from '../src/subgraph.ts';
import { now, test as serviceTest } from './fixtures.ts';

const staff = { ...anonymous, kind: 'staff', sub: randomUUID(), amr: ['pwd'] } as const;
const fields = 'name purpose schedule state progress attempts dueAt endedAt endedAs error';
const recurringQuery = `{ platform { jobs { usage { recurring { ${fields} } } } } }`;
const othersQuery =
  '{ platform { jobs { usage { others { kind runningCount waitingCount retryingCount failedCount } } } } }';
const cancelMutation = `mutation ($name: String!) { cancelUsageJob(input: { name: $name }) {
  job { ${fields} } errors { ... on UserError { __typename code path } } } }`;

/** What recurs here: it is never due, but when it is asked for. */
const tidy = { name: 'tidy', purpose: 'Tidies.', schedule: '0 0 31 2 *', progress: null };
const untouched = { ...tidy, state: 'QUEUED', attempts: 0, dueAt: null, endedAt: null, endedAs: null, error: null };

// Nobody does jobs here but when a test says so.
const test = base.extend('world', async ({}, { onCleanup }) => {
  const { url, drop } = await createTestDatabase(migrations, migrate);
  const { actorKeys, executeAs } = await testGateway();
  const clock = movableClock(now);
  const logger = createLogger('usage', 'silent');
  const database = connect<DB>({ url, service: 'usage' });
  const platform = connectPlatform<DB>({ url, service: 'usage', max: 1 });
  const worker = connectPool({ url, service: 'usage', role: 'worker', max: 1 });
  const secretKey = 'a secret of thirty-two characters';
  const execute = executeAs(
    createUsageSubgraph({ database, platform: platform.db, actorKeys, secretKey, clock, logger }),
  );
  const recurringWith = (work: () => Promise<unknown>) => ({
    tidy: { at: tidy.schedule, purpose: tidy.purpose, work },
  });
  noteJobs(database, { kinds: ['note', 'call'], recurring: recurringWith(async () => {}) });
  onCleanup(async () => {
    await Promise.all([database.close(), platform.close(), worker.end()]);
    await drop();
  });
  return {
    url,
    worker,
    execute,
    ask: () => worker.query(`SELECT graphile_worker.add_job('tidy', queue_name => 'tidy', job_key => 'tidy')`),
    run: (work: () => Promise<unknown>) =>
      doJobsOnce({
        ...{ url, service: 'usage', logger, recurring: recurringWith(work) },
        tasks: { note: () => Promise.reject(new Error('not yet')) },
      }),
    async enqueue(kind: string, orgId: string) {
      const meta = { actor: null, requestId: null, clock };
      await database.transact({ orgId }, meta, (trx) => enqueueJob(trx, kind, randomUUID()));
    },
    async tidying() {
      const { data } = await execute(staff, recurringQuery);
      expect(data.platform.jobs.usage.recurring).toHaveLength(1);
      return data.platform.jobs.usage.recurring[0];
    },
    async others() {
      const { data } = await execute(staff, othersQuery);
      return data.platform.jobs.usage.others;
    },
    async cancel(name: string) {
      const { data } = await execute(staff, cancelMutation, { name });
      return data.cancelUsageJob;
    },
    /** The same in an organization's transaction, as no mutation does it. */
    cancelIn: (orgId: string) =>
      database.transact({ orgId }, { actor: null, requestId: null, clock }, (trx) => cancelRecurring(trx, 'tidy')),
    /** What is on record of calling off: what was before, and after. */
    async entries() {
      const { rows } = await worker.query(
        `SELECT data -> 'before' AS before, data -> 'after' AS after, actor ->> 'id' AS "staffId" FROM outbox
         WHERE data ->> 'action' = 'usage.cancelUsageJob' AND data ->> 'outcome' = 'SUCCESS' ORDER BY seq`,
      );
      return rows;
    },
    async waiting() {
      const { rows } = await worker.query<{ runAt: Date }>(
        'SELECT run_at AS "runAt" FROM graphile_worker._private_jobs',
      );
      return rows;
    },
  };
});

const failing = () => Promise.reject(new Error('not yet'));
const time = expect.stringMatching(/^2\d{3}-.+Z$/) as string;

test('staff see how what recurs ended, why it failed, and when it is tried again', async ({ world }) => {
  const before = await world.tidying();
  await world.ask();
  const waits = await world.tidying();
  await world.run(failing);
  const [job] = await world.waiting();
  const failed = await world.tidying();
  await world.worker.query('UPDATE graphile_worker._private_jobs SET run_at = now()');
  await world.run(async () => {});
  const done = await world.tidying();

  expect(before).toEqual(untouched);
  expect(waits).toEqual({ ...untouched, dueAt: time });
  const ended = { endedAt: time, endedAs: 'FAILED', error: 'Error: not yet' };
  expect(failed).toEqual({ ...untouched, ...ended, attempts: 1, dueAt: job?.runAt.toISOString() });
  expect(done).toEqual({ ...untouched, state: 'DONE', endedAt: time, endedAs: 'DONE' });
});

test('what fails is called off on record, and what waits no more stays as it is', async ({ world }) => {
  await world.ask();
  await world.run(failing);
  const { endedAt } = await world.tidying();
  const canceled = await world.cancel('tidy');
  const left = await world.waiting();
  const again = await world.cancel('tidy');
  // It is due again.
  await world.ask();
  const done = await world.run(async () => {});

  const job = { ...untouched, state: 'CANCELED', endedAt: time, endedAs: 'CANCELED', error: 'Error: not yet' };
  expect([canceled, again]).toEqual([
    { job, errors: [] },
    { job: canceled.job, errors: [] },
  ]);
  expect(canceled.job.endedAt).not.toBe(endedAt);
  expect([left, done]).toEqual([[], 1]);
  expect(await world.entries()).toMatchObject([
    {
      staffId: staff.sub,
      before: { recurringJob: [{ name: 'tidy', outcome: 'FAILED' }] },
      after: { recurringJob: [{ name: 'tidy', outcome: 'CANCELED' }] },
    },
    { staffId: staff.sub, before: null, after: null },
  ]);
});

test('what is being done is not called off; when its process is killed, it is shown as such and done by another', async ({
  world,
}) => {
  await world.ask();
  const child = fork(new URL('processes/begin-job.ts', import.meta.url), [world.url]);
  await once(child, 'message');
  const running = await world.tidying();
  const refused = await world.cancel('tidy');
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
  const killed = await world.tidying();
  const counts: number[] = [];
  // As soon as Postgres has noticed.
  while (!counts.includes(1)) counts.push(await world.run(async () => {}));
  const done = await world.tidying();

  const isRunning = { ...untouched, state: 'RUNNING', attempts: 1 };
  expect([running, killed]).toEqual([isRunning, isRunning]);
  expect(refused).toEqual({
    job: null,
    errors: [{ __typename: 'JobRunning', code: 'JOB_RUNNING', path: ['input', 'name'] }],
  });
  expect(done).toEqual({ ...untouched, state: 'DONE', endedAt: time, endedAs: 'DONE' });
  expect(await world.entries()).toEqual([]);
});

test('of other jobs staff see how many there are of each kind, and call off none', async ({ world }) => {
  const { id: orgId } = testOrganization();
  await world.enqueue('note', orgId);
  await world.run(async () => {});
  await world.enqueue('note', orgId);
  await world.run(async () => {});
  await world.worker.query(
    `UPDATE graphile_worker._private_jobs SET attempts = max_attempts WHERE id = (SELECT min(id) FROM graphile_worker._private_jobs)`,
  );
  await world.enqueue('note', orgId);
  await world.enqueue('note', orgId);
  const others = await world.others();
  const [ofOthers, unknown] = [await world.cancel('note'), await world.cancel('nothing')];

  const none = { runningCount: 0, waitingCount: 0, retryingCount: 0, failedCount: 0 };
  expect(others).toEqual([
    { kind: 'call', ...none },
    { kind: 'note', ...none, waitingCount: 2, retryingCount: 1, failedCount: 1 },
  ]);
  const isUnknown = { job: null, errors: [{ __typename: 'NotFound', code: 'NOT_FOUND', path: ['input', 'name'] }] };
  expect([ofOthers, unknown]).toEqual([isUnknown, isUnknown]);
  expect(await world.waiting()).toHaveLength(4);
});

test('nobody calls off what recurs in an organization’s name', async ({ world }) => {
  const { id: orgId } = testOrganization();
  const call = world.worker.query('SELECT cancel_recurring_job($1)', ['tidy']);

  await expect(call).rejects.toThrow('permission denied');
  await expect(world.cancelIn(orgId)).rejects.toThrow('in the scope of no organization');
});

serviceTest('staff see all that usage does again and again, and nobody else does', async ({ world, organization }) => {
  const { data } = await world.execute(staff, recurringQuery);
  const codes = [];
  for (const actor of [organization.owner, { ...organization.owner, kind: 'api_key' } as const])
    for (const query of [recurringQuery, othersQuery, cancelMutation]) {
      const { errors } = await world.execute(actor, query, { name: 'expire_exports' });
      codes.push(errors?.[0]?.extensions['code']);
    }

  const jobs: { name: string; purpose: string; schedule: string; dueAt: string }[] = data.platform.jobs.usage.recurring;
  expect(jobs.map(({ name, schedule }) => [name, schedule])).toEqual([
    ['announce_audit_checkpoints', '17 * * * *'],
    ['expire_exports', '* * * * *'],
    ['expire_reservations', '* * * * *'],
    ['forget_idempotency_keys', '7 * * * *'],
    ['forget_old_jobs', '17 * * * *'],
    ['forget_old_notifications', '17 * * * *'],
    ['forget_webhook_deliveries', '17 * * * *'],
    ['keep_usage_events', '17 * * * *'],
    ['prune_audit_logs', '17 * * * *'],
    ['send_digests', '* * * * *'],
    ['tell_audit_readings', '* * * * *'],
    ['tell_periods', '* * * * *'],
    ['tidy_outbox', '* * * * *'],
  ]);
  expect(jobs.filter(({ purpose, dueAt }) => purpose === '' || dueAt === null)).toEqual([]);
  expect(codes).toEqual(Array(6).fill('FORBIDDEN'));
});
