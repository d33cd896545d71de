import { every, type Logger } from '@tenantry/observability';
import { run, runOnce, type TaskList } from 'graphile-worker';
import type { JobReference } from './enqueue.ts';
import { connectNamed } from './connect-named.ts';
import { type Recurring, scheduleOf } from './recurring.ts';
import { loggerFor } from './logger.ts';

/** Does a job of a kind. What rejects is tried again, later each time; what resolves is over. */
export type Task = (job: JobReference) => Promise<unknown>;

export interface Jobs {
  readonly url: string;
  readonly service: string;
  /** By kind, for objects of organizations. */
  readonly tasks: Readonly<Record<string, Task>>;
  readonly recurring?: Recurring;
  readonly logger: Logger;
}

/** How many jobs a process does at a time. */
const concurrency = 2;
/** How often it is looked whether a process is gone that had begun something, in milliseconds. */
const lookMs = 1_000;

/**
 * Does jobs until stopped, whatever number of processes does so. One that is killed leaves its jobs to the others at once:
 * within a second, as soon as Postgres has noticed. Then, as after an outage, a job may be done by two for a moment, so each
 * has to see to it that the slower one changes nothing.
 */
export async function startJobs(jobs: Jobs): Promise<{ stop(): Promise<void> }> {
  const { recurring = {}, logger } = jobs;
  const { pool, events, close } = connectNamed({ ...jobs, max: concurrency + 3 });
  const runner = await run({
    ...common(logger),
    pgPool: pool,
    events,
    taskList: taskListOf(jobs),
    parsedCronItems: scheduleOf(recurring),
    concurrency,
    pollInterval: lookMs,
  });
  runner.promise.catch((error: unknown) => logger.error({ err: error }, 'this process does no jobs any more'));
  const reaper = every(lookMs, () => pool.query('SELECT release_dead_jobs()'), logger);
  return {
    async stop() {
      // It begins nothing more from here on, whatever is asked for.
      const ended = runner.stop();
      await reaper.stop();
      await ended;
      await close();
    },
  };
}

/** Does what is due now, what others that are gone had begun included, and returns how many jobs came to their end. */
export async function doJobsOnce(jobs: Jobs): Promise<number> {
  const { pool, events, close } = connectNamed({ ...jobs, max: 3 });
  let done = 0;
  const counted = Object.entries(taskListOf(jobs)).map(([kind, task]) => [
    kind,
    async (payload: unknown) => {
      await task(payload);
      done += 1;
    },
  ]);
  try {
    await pool.query('SELECT release_dead_jobs()');
    await runOnce({ ...common(jobs.logger), pgPool: pool, events, taskList: Object.fromEntries(counted) as TaskList });
  } finally {
    await close();
  }
  return done;
}

const common = (logger: Logger) => ({ noHandleSignals: true, logger: loggerFor(logger) });

function taskListOf({ tasks, recurring = {} }: Jobs): Record<string, (payload: unknown) => Promise<void>> {
  return Object.fromEntries([
    ...Object.entries(tasks).map(([kind, task]) => [
      kind,
      async (payload: unknown) => void (await task(payload as JobReference)),
    ]),
    ...Object.entries(recurring).map(([kind, { work }]) => [kind, async () => void (await work())]),
  ]);
}
