export { enqueueJob, type JobReference, withdrawJob } from './enqueue.ts';
export { jobLibrary, jobMigrations } from './migrations.ts';
export { doJobsOnce, type Jobs, startJobs, type Task } from './work.ts';
