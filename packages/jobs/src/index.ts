export { enqueueJob, type JobReference, withdrawJob } from './enqueue.ts';
export { deletePieces, expireFiles } from './files/delete-files.ts';
export { fileLeases, fileStatusAt, LeaseLostError } from './files/leases.ts';
export { filePieces, streamPieces } from './files/pieces.ts';
export type { FileChange } from './files/tables.ts';
export { forEachOrganization, inEachOrganization, inOrganization, type Within } from './organizations.ts';
export { jobLibrary, jobMigrations } from './migrations.ts';
export { recurringAt, type Work } from './recurring.ts';
export { doJobsOnce, type Jobs, startJobs, type Task } from './work.ts';
