import type { Resolvers } from '../generated/schema.ts';
import { cancelJob } from './cancel-job.ts';
import { kindsFor } from './kinds.ts';
import { findJobsBefore, type JobRow } from './store.ts';

export const jobResolvers: Resolvers = {
  Organization: {
    jobs: (_, args, { actor, db, page }) => {
      const kinds = kindsFor(actor);
      return page<JobRow>(
        'jobs',
        args,
        ({ id }) => [id],
        async (before, limit) => (kinds.length === 0 ? [] : findJobsBefore(db, kinds, before?.[0] ?? null, limit)),
      );
    },
  },
  Job: { progress: ({ percent, state }) => (state === 'DONE' ? 100 : percent) },
  Mutation: {
    cancelJob: (_, { input }, { actor, transact }) => transact((trx) => cancelJob(trx, input.jobId, kindsFor(actor))),
  },
};
