import { randomUUID } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { connect, connectPool, migrate, systemClock } from '@tenantry/database';
import { createLogger } from '@tenantry/observability';
import { createTestDatabase } from '@tenantry/testing';
import { Client } from 'pg';
import { expect, test as base } from 'vitest';
import { doJobsOnce, enqueueJob, jobLibrary, jobMigrations, startJobs, type Task, withdrawJob } from '../src/index.ts';

const service = 'notes';
const purpose = 'Tidies.';
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

test('what recurs and nobody was there to do is done as soon as somebody is, by one process at a time', async ({
  world,
}) => {
  const [begun, goOn] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  let [count, running, most] = [0, 0, 0];
  const work = async () => {
    count += 1;
    running += 1;
    most = Math.max(most, running);
    begun.resolve();
    await goOn.promise;
    running -= 1;
  };
  const start = () =>
    startJobs({
      url: world.url,
      service,
      tasks: {},
      recurring: { tidy: { at: minutesAgo(30, 2), purpose, work } },
      logger,
    });
  // It is an hour since anybody was there.
  await world.worker.query(
    `INSERT INTO graphile_worker._private_known_crontabs (identifier, known_since, last_execution)
     VALUES ('tidy', now() - interval '1 day', now() - interval '1 hour')`,
  );
  const processes = await Promise.all([start(), start(), start()]);
  await begun.promise;
  const isMadeUpFor = `SELECT FROM graphile_worker._private_known_crontabs WHERE last_execution > now() - interval '3 minutes'`;
  await until(async () => (await world.worker.query(isMadeUpFor)).rowCount === 1);
  const whileBusy = await world.waiting();
  goOn.resolve();
  await until(async () => (await world.waiting()).length === 0);
  await Promise.all(processes.map((each) => each.stop()));

  // One is being done, and however often it was missed meanwhile, one waits.
  expect(whileBusy.map(({ locked_by: by }) => by !== null).toSorted()).toEqual([false, true]);
  expect([count, most]).toEqual([2, 1]);
});

test('what recurs is done again when it failed, and at once when its process is gone', async ({ world }) => {
  const { worker, url } = world;
  const ask = `SELECT graphile_worker.add_job('tidy', queue_name => 'tidy', job_key => 'tidy')`;
  const outcomes = [() => Promise.reject(new Error('not yet')), async () => {}, async () => {}];
  const work = () => outcomes.shift()!();
  const run = () =>
    doJobsOnce({ url, service, tasks: {}, recurring: { tidy: { at: '* * * * *', purpose, work } }, logger });
  await worker.query(ask);
  const failed = await run();
  await world.hurry();
  const again = await run();
  await worker.query(ask);
  await worker.query(`UPDATE graphile_worker._private_jobs SET locked_by = 'gone', locked_at = now(), attempts = 1`);
  await worker.query(`UPDATE graphile_worker._private_job_queues SET locked_by = 'gone', locked_at = now()`);

  expect([failed, again, await run()]).toEqual([0, 1, 1]);
  expect(await world.waiting()).toEqual([]);
});

test('what recurs is done once although it cannot be told how it ended', async ({ world, onTestFinished }) => {
  const { worker, url } = world;
  const client = new Client(url);
  await client.connect();
  onTestFinished(async () => {
    await client.query('ALTER TABLE away RENAME TO recurring_job');
    await client.end();
  });
  await client.query('ALTER TABLE recurring_job RENAME TO away');
  let count = 0;
  const work = async () => void (count += 1);
  await worker.query(`SELECT graphile_worker.add_job('tidy', queue_name => 'tidy', job_key => 'tidy')`);
  await doJobsOnce({ url, service, tasks: {}, recurring: { tidy: { at: '* * * * *', purpose, work } }, logger });

  expect([count, await world.waiting()]).toEqual([1, []]);
});

test('a job whose end cannot be noted is done again, and others go on', async ({ world, onTestFinished }) => {
  const [orgId, first, second] = [randomUUID(), randomUUID() as string, randomUUID() as string];
  const [begun, held] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const done: string[] = [];
  const task: Task = async ({ id }) => {
    done.push(id);
    begun.resolve();
    await held.promise;
  };
  const running = await startJobs({ url: world.url, service, tasks: { note: task }, logger });
  const { lock, unlock, isWaiting } = await locks(world.url, onTestFinished);
  await world.ask(orgId, first);
  await begun.promise;

  // Longer than any statement waits for a lock.
  await lock('_private_jobs');
  held.resolve();
  await until(() => isWaiting(noting));
  await until(async () => !(await isWaiting(noting)));
  await unlock();
  await until(async () => done.length === 2);
  await world.ask(orgId, second);
  await until(async () => done.length === 3);
  await until(async () => (await world.waiting()).length === 0);
  await running.stop();

  expect(done).toEqual([first, first, second]);
});

test('whoever is stopped while it begins anew ends, and leaves nothing behind', async ({ world, onTestFinished }) => {
  const [orgId, id] = [randomUUID(), randomUUID()];
  const [begun, held] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const task: Task = () => {
    begun.resolve();
    return held.promise;
  };
  const { lock, unlock, isWaiting, connected } = await locks(world.url, onTestFinished);
  const before = await connected();
  const running = await startJobs({ url: world.url, service, tasks: { note: task }, logger });
  await world.ask(orgId, id);
  await begun.promise;
  await lock('_private_jobs', 'migrations');
  held.resolve();
  await until(() => isWaiting(beginning));

  const stopped = running.stop();
  await unlock();
  await stopped;
  await until(async () => (await connected()) === before);

  // It may have done it once more.
  await world.run(async () => {});
  expect(await world.waiting()).toEqual([]);
});

/** What notes that a job came to its end, and with what a process begins, as patterns. */
const [noting, beginning] = ['^\\s*delete from', 'from "graphile_worker".migrations'];

/** Somebody who holds tables of graphile-worker's, and sees who waits for them and who is there. */
async function locks(url: string, onTestFinished: (end: () => Promise<void>) => void) {
  const [holder, watcher] = [new Client(url), new Client(url)];
  await Promise.all([holder.connect(), watcher.connect()]);
  onTestFinished(async () => void (await Promise.all([holder.end(), watcher.end()])));
  const waiting = `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock' AND query ~ $1`;
  return {
    lock: (...tables: string[]) =>
      holder.query(`BEGIN; LOCK TABLE ${tables.map((table) => `graphile_worker.${table}`).join(', ')}`),
    unlock: () => holder.query('COMMIT'),
    isWaiting: async (query: string) => (await watcher.query(waiting, [query])).rowCount === 1,
    /** How many connections there are of whoever does jobs. */
    async connected() {
      const of = [`${service}_worker`];
      return (
        await watcher.query(
          'SELECT FROM pg_stat_activity WHERE datname = current_database() AND application_name = $1',
          of,
        )
      ).rowCount;
    },
  };
}

/** Each minute of the last ones, as of cron; none that is still to come soon. */
function minutesAgo(from: number, to: number): string {
  const minutes = Array.from(
    { length: from - to + 1 },
    (_, index) => (new Date().getUTCMinutes() - to - index + 60) % 60,
  );
  return `${minutes.join(',')} * * * *`;
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await setImmediate();
}
