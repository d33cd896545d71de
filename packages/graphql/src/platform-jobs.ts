import type { Database } from '@tenantry/database';
import {
  cancelRecurring,
  findOtherJobs,
  findRecurringJobs,
  type KindStanding,
  type RecurringJob,
  runningJobs,
} from '@tenantry/jobs';
import type { SubgraphName } from '@tenantry/schema';
import type { Context } from './context.ts';
import { notFound } from './user-errors.ts';

interface CancelInput {
  readonly name: string;
}

/** What every service tells staff of what it does in the background, and lets them call off. */
export function platformJobResolvers<DB>(service: SubgraphName, database: Database<DB>): object {
  type Staff = Context<DB, unknown>;
  const cancel = `cancel${service.charAt(0).toUpperCase()}${service.slice(1)}Job`;
  return {
    Platform: { jobs: () => ({}) },
    PlatformJobs: { [service]: () => ({}) },
    PlatformServiceJobs: {
      recurring: (_: unknown, _args: unknown, { platform }: Staff) =>
        platform.read('recurringJobs', (db) => findRecurringJobs(db, runningJobs(database))),
      others: (_: unknown, _args: unknown, { platform }: Staff) =>
        platform.read('otherJobs', (db) => findOtherJobs(db, runningJobs(database))),
    },
    PlatformRecurringJob: {
      progress: () => null,
      endedAs: ({ outcome }: RecurringJob) => outcome,
    },
    PlatformJobKind: {
      runningCount: ({ running }: KindStanding) => running,
      waitingCount: ({ waiting }: KindStanding) => waiting,
      retryingCount: ({ retrying }: KindStanding) => retrying,
      failedCount: ({ failed }: KindStanding) => failed,
    },
    Mutation: {
      [cancel]: (_: unknown, { input }: { readonly input: CancelInput }, context: Staff) =>
        cancelJob(context, database, input),
    },
  };
}

async function cancelJob<DB>(
  { platform, transactAsStaff }: Context<DB, unknown>,
  database: Database<DB>,
  { name }: CancelInput,
) {
  const jobs = runningJobs(database);
  const recurring = Object.hasOwn(jobs.recurring, name) ? { [name]: jobs.recurring[name]! } : null;
  const { errors } = await transactAsStaff(database, async (trx) => {
    if (!recurring)
      return { job: null, errors: [notFound('There is no such job of that service.', ['input', 'name'])] };
    const became = await cancelRecurring(trx, name);
    return { job: null, errors: became === 'RUNNING' ? [isRunning] : [] };
  });
  if (!recurring || errors.length > 0) return { job: null, errors };
  const [job] = await platform.read('recurringJobs', (db) => findRecurringJobs(db, { kinds: [], recurring }));
  return { job, errors };
}

const isRunning = {
  __typename: 'JobRunning',
  code: 'JOB_RUNNING',
  message: 'It is being done just now. What is done is not called off: look again when it has ended.',
  path: ['input', 'name'],
} as const;
