import { setTimeout } from 'node:timers/promises';
import { describe, every, type Logger } from '@tenantry/observability';
import { run, runOnce, type Task as LibraryTask } from 'graphile-worker';
import type pg from 'pg';
import type { JobReference } from './enqueue.ts';
import { connectNamed } from './connect-named.ts';
import { loggerFor } from './logger.ts';
import { type Recurring, scheduleOf } from './recurring.ts';
import { noteOutcome } from './recurring-store.ts';
import { noteJobs } from './standing.ts';

/** Does a job of a kind. What rejects is tried again, later each time; what resolves is over. */
export type Task = (job: JobReference) => Promise<unknown>;

export interface Jobs {
  readonly url: string;
  readonly service: string;
  /** By kind, for objects of organizations. */
  readonly tasks: Readonly<Record<string, Task>>;
  readonly recurring?: Recurring;
  /** The service's database, by which staff are shown what this process does; nothing of it unless given. */
  readonly database?: object;
  readonly logger: Logger;
}

/** How many jobs a process does at a time. */
const concurrency = 2;
/** How often it is looked whether a process is gone that had begun something, in milliseconds. */
const lookMs = 1_000;

/**
 * Does jobs until stopped, whatever number of processes does so. One that is killed leaves its jobs to the others at once:
 * within a second, as soon as Postgres has noticed. Then, as after an outage, a job may be done by two for a moment, so each
 * has to see to it that the slower one changes nothing. What ends for want of the database begins again when it is back.
 */
export async function startJobs(jobs: Jobs): Promise<{ stop(): Promise<void> }> {
  const stopping = new AbortController();
  const { database, tasks, recurring = {} } = jobs;
  const forget = database && noteJobs(database, { kinds: Object.keys(tasks), recurring });
  let worker = await startWorker(jobs).catch((error: unknown) => {
    forget?.();
    throw error;
  });
  const kept = keepWorking();

  async function keepWorking(): Promise<void> {
    await worker.ended;
    while (!stopping.signal.aborted) {
      jobs.logger.error('jobs are not done any more, and begun with anew');
      await worker.stop();
      worker = await startAgain();
      // One that has begun meanwhile is stopped by whoever stops all.
      if (!stopping.signal.aborted) await worker.ended;
    }
  }
  async function startAgain(): Promise<Worker> {
    for (;;) {
      await setTimeout(lookMs, undefined, { signal: stopping.signal, ref: false }).catch(() => {});
      if (stopping.signal.aborted) return nobody;
      try {
        return await startWorker(jobs);
      } catch (error) {
        jobs.logger.error({ err: error }, 'jobs cannot be done, which is tried again');
      }
    }
  }
  return {
    async stop() {
      stopping.abort();
      forget?.();
      // It begins nothing more from here on, whatever is asked for.
      await worker.stop();
      await kept;
      await worker.stop();
    },
  };
}

interface Worker {
  /** Resolves when it does nothing any more. */
  readonly ended: Promise<unknown>;
  /** Ends it, once however often it is called. */
  stop(): Promise<void>;
}
const nobody: Worker = { ended: Promise.resolve(), stop: async () => {} };

async function startWorker(jobs: Jobs): Promise<Worker> {
  const { recurring = {}, logger } = jobs;
  const { pool, events, close } = connectNamed({ ...jobs, max: concurrency + 3 });
  const options = {
    ...common(logger),
    pgPool: pool,
    events,
    taskList: taskListOf(jobs, pool),
    parsedCronItems: scheduleOf(recurring),
    concurrency,
    pollInterval: lookMs,
  };
  const runner = await run(options).catch(async (error: unknown) => {
    await close();
    throw error;
  });
  const reaper = every(lookMs, () => pool.query('SELECT release_dead_jobs()'), logger);
  let stopped: Promise<void> | null = null;
  const stop = async () => {
    // One that has ended by itself says so by rejecting.
    const ended = runner.stop().catch(() => {});
    await reaper.stop();
    await ended;
    await close();
  };
  return { ended: runner.promise.catch(() => {}), stop: () => (stopped ??= stop()) };
}

/** Does what is due now, what others that are gone had begun included, and returns how many jobs came to their end. */
export async function doJobsOnce(jobs: Jobs): Promise<number> {
  const { pool, events, close } = connectNamed({ ...jobs, max: 3 });
  let done = 0;
  const counted = Object.entries(taskListOf(jobs, pool)).map(([kind, task]) => {
    const doAndCount: LibraryTask = async (payload, helpers) => {
      await task(payload, helpers);
      done += 1;
    };
    return [kind, doAndCount];
  });
  try {
    await pool.query('SELECT release_dead_jobs()');
    await runOnce({ ...common(jobs.logger), pgPool: pool, events, taskList: Object.fromEntries(counted) });
  } finally {
    await close();
  }
  return done;
}

/**
 * Notes that jobs came to their end by the way on which a failure is heard of: otherwise graphile-worker lets it end the process
 * as an unhandled rejection. Whoever cannot note it ends, and with its name goes its hold on the job, which is done again.
 */
const noting = { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } };
const common = (logger: Logger) => ({ noHandleSignals: true, logger: loggerFor(logger), preset: noting });

function taskListOf({ tasks, recurring = {}, logger }: Jobs, pool: pg.Pool): Record<string, LibraryTask> {
  return Object.fromEntries([
    ...Object.entries(tasks).map(([kind, task]) => [
      kind,
      async (payload: unknown) => void (await task(payload as JobReference)),
    ]),
    ...Object.entries(recurring).map(([name, { work }]) => [name, () => doNoting(name, work, pool, logger)]),
  ]);
}

// How it ended is for people to see. What is done is not done again for want of a note.
async function doNoting(name: string, work: () => Promise<unknown>, pool: pg.Pool, logger: Logger): Promise<void> {
  const note = (outcome: 'DONE' | 'FAILED', error: string | null) =>
    noteOutcome(pool, { name, outcome, error }).catch((err: unknown) =>
      logger.warn({ err, name }, 'how a job ended could not be noted'),
    );
  try {
    await work();
  } catch (error) {
    await note('FAILED', describe(error));
    throw error;
  }
  await note('DONE', null);
}
