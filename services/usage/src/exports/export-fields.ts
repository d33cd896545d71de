import type { Clock } from '@tenantry/database';
import { encodeId } from '@tenantry/graphql';
import { fileStatusAt } from '@tenantry/jobs';
import { downloadPathOf, percentMade } from './status.ts';
import type { ExportRow } from './store.ts';

interface Reading {
  readonly clock: Clock;
}

/** What every kind of export tells of its file. */
export const exportFields = {
  jobId: ({ id }: ExportRow) => encodeId('job', id),
  status: (row: ExportRow, _args: object, { clock }: Reading) => fileStatusAt(row, clock.now()),
  percent: (row: ExportRow) => percentMade(row),
  sha256: ({ sha256 }: ExportRow) => sha256?.toString('hex') ?? null,
  downloadPath: (row: ExportRow, _args: object, { clock }: Reading) =>
    fileStatusAt(row, clock.now()) === 'DONE' ? downloadPathOf(row) : null,
};
