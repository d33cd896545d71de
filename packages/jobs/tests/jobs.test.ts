import { randomUUID } from 'node:crypto';
import { connect, connectPool, migrate, systemClock } from '@tenantry/database';
import { createLogger } from '@tenantry/observability';
import { createTestDatabase } from '@tenantry/testing';
import { expect, test as base } from 'vitest';
import { doJobsOnce, enqueueJob, jobLibrary, jobMigrations, startJobs, type Task, withdrawJob } from '../src/index.ts';

const service = 'notes';
const migrations = { service, directories: [jobMigrations], libraries: [jobLibrary] };
const logger = createLogger('notes', 'silent');
const meta = { actor: null, requestId: null, clock: systemClock };

const test = base.extend('world', { scope: 'file' }, async ({}, { onCleanup }) => {
  const { url, drop } = await createTestDatabase(migrations, migrate);
  const database = connect<object>({ url, service });
  const worker = connectPool({ url, service, role: 'worker', max: 1 });
  onCleanup(async () => {
    await Promise.all([database.close(), worker.end()]);
    await drop();
  });
  return {
    url,
    database,
    worker,
    run: (task: Task) => doJobsOnce({ url, service, tasks: { note: task }, logger }),
    ask: (orgId: string, id: string) => database.transact({ orgId }, meta, (trx) => enqueueJob(trx, 'note', id)),
    hurry: () => worker.query('UPDATE graphile_worker._private_jobs SET run_at = now()'),
    async waiting() {
      const { rows } = await worker.query('SELECT payload, attempts, locked_by FROM graphile_worker._private_jobs');
      return rows;
    },
  };
});

test('a job is done when its transaction has committed, once however often it was asked for, and again when it fails', async ({
  world,
}) => {
  const [orgId, id, other] = [randomUUID(), randomUUID(), randomUUID()];
  const done: object[] = [];
  await world.ask(orgId, id);
  await world.ask(orgId, id);
  const undone = world.database.transact({ orgId }, meta, async (trx) => {
    await enqueueJob(trx, 'note', other);
    throw new Error('nothing of it');
  });
  await expect(undone).rejects.toThrow('nothing of it');

  const failed = await world.run(() => Promise.reject(new Error('not yet')));
  const [waits] = await world.waiting();
  await world.hurry();
  const late = await world.run(async (job) => void done.push(job));

  expect([failed, late]).toEqual([0, 1]);
  expect(waits).toMatchObject({ attempts: 1, locked_by: null });
  expect(done).toEqual([{ orgId, id }]);
  expect(await world.waiting()).toEqual([]);
});

test('what is taken back is not done, and nobody asks in no organization’s name', async ({ world }) => {
  const [orgId, id] = [randomUUID(), randomUUID()];
  await world.ask(orgId, id);
  await world.database.transact({ orgId: randomUUID() }, meta, (trx) => withdrawJob(trx, 'note', id));
  const foreign = await world.waiting();
  await world.database.transact({ orgId }, meta, (trx) => withdrawJob(trx, 'note', id));

  expect(foreign).toHaveLength(1);
  expect(await world.run(async () => {})).toBe(0);
  await expect(world.database.transact('shared', meta, (trx) => enqueueJob(trx, 'note', id))).rejects.toThrow(
    'in the scope of an organization',
  );
});

test('several processes do each job once, and none takes what another that lives is at', async ({ world }) => {
  const orgId = randomUUID();
  const ids = Array.from({ length: 20 }, () => randomUUID() as string);
  const done: string[] = [];
  const over = Promise.withResolvers<void>();
  const task: Task = async ({ id }) => {
    await world.worker.query('SELECT release_dead_jobs()');
    done.push(id);
    if (done.length >= ids.length) over.resolve();
  };
  const running = await Promise.all(
    [1, 2, 3].map(() => startJobs({ url: world.url, service, tasks: { note: task }, logger })),
  );
  await Promise.all(ids.map((id) => world.ask(orgId, id)));
  await over.promise;
  await Promise.all(running.map((each) => each.stop()));

  expect(done.toSorted()).toEqual(ids.toSorted());
  expect(await world.waiting()).toEqual([]);
});

test('what somebody had begun who is gone is done at once', async ({ world }) => {
  const [orgId, id] = [randomUUID(), randomUUID()];
  await world.ask(orgId, id);
  await world.worker.query(
    `UPDATE graphile_worker._private_jobs SET locked_by = 'pool-gone', locked_at = now(), attempts = 1`,
  );
  const done: object[] = [];

  const count = await world.run(async (job) => void done.push(job));

  expect([count, done]).toEqual([1, [{ orgId, id }]]);
});
