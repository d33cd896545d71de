import type { FileJobs } from '@tenantry/jobs';

/** The kinds of jobs that exports are. */
export const jobs: FileJobs = { making: 'data_export', deleting: 'data_export_pieces' };
