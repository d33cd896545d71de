import type { Clock } from '@tenantry/database';
import { dataExportFinished, dataExportProgressed, emit } from '@tenantry/events';
import { encodeId } from '@tenantry/graphql';
import { type Attempt, type FileKind, type FileMaker, type JobReference, makeFile } from '@tenantry/jobs';
import type { DB } from '../generated/tables.ts';
import { ArchiveTooLargeError, createArchive } from './archive.ts';
import { jobs } from './kinds.ts';
import { type DataExportRow, tables } from './store.ts';
import { type ExportSources, type Progress, SourceError, writeArchive } from './write-archive.ts';

export interface ExportMaker extends FileMaker<DB> {
  readonly sources: ExportSources;
}

const maximumAttempts = 3;
const chunkSize = 1_000_000;
/** At how many percent more it is told how far it is. */
const toldEvery = 25;

/** Makes an export, each time from the beginning. After three attempts it has failed, with the reason noted. */
export function makeExport(maker: ExportMaker, job: JobReference): Promise<void> {
  const kind: FileKind<DB, DataExportRow> = {
    tables,
    jobs,
    maximumAttempts,
    anew: { typesTotal: null, typesDone: 0, rowCount: 0n },
    make: (attempt) => writeAnew(maker, attempt),
    async tell(trx, { orgId: organizationId, id: dataExportId }, { status }) {
      const about = { organizationId, dataExportId };
      const told =
        status === 'DONE' || status === 'FAILED'
          ? dataExportFinished({ ...about, status }, dataExportId)
          : dataExportProgressed({ ...about, percent: status === 'RUNNING' ? 0 : null }, dataExportId);
      await emit(trx, told);
    },
    isFinal: (error) => error instanceof ArchiveTooLargeError,
    noteFailure: (error) => ({ failure: reasonOf(error) }),
  };
  return makeFile(kind, maker, job);
}

async function writeAnew(
  { sources, clock }: { readonly sources: ExportSources; readonly clock: Clock },
  { row: { orgId, id }, step, clear }: Attempt<DB, DataExportRow>,
) {
  await clear();
  const startedAt = clock.now();
  const archive = createArchive(startedAt);
  let size = 0;
  let chunks = 0;
  let told = 0;
  const store = async (progress: Progress | null, atLeast: number) => {
    const bytes = archive.take(atLeast);
    const percent = progress ? toldOf(progress) : told;
    await step(async (trx) => {
      if (percent > told)
        await emit(trx, dataExportProgressed({ organizationId: orgId, dataExportId: id, percent }, id));
      return { change: { ...progress }, piece: bytes && { number: chunks, bytes } };
    });
    told = percent;
    if (bytes) chunks += 1;
    size += bytes?.length ?? 0;
  };
  const about = {
    organizationId: encodeId('org', orgId),
    exportId: encodeId('exp', id),
    startedAt: startedAt.toISOString(),
  };
  await writeArchive({ archive, sources, orgId, about, onProgress: (progress) => store(progress, chunkSize) });
  await store(null, 1);
  return { size: BigInt(size) };
}

/** How far an archive is, in percent, in steps that are worth telling. */
function toldOf({ typesDone, typesTotal }: Progress): number {
  const percent = Math.floor((typesDone * 100) / Math.max(1, typesTotal));
  return Math.min(100 - toldEvery, percent - (percent % toldEvery));
}

/** Why an export failed, for people of the organization. */
function reasonOf(error: unknown): string {
  if (error instanceof ArchiveTooLargeError) return 'There is more data than a ZIP archive of 4 GB holds.';
  const what = error instanceof SourceError ? `The data of ${error.source}` : 'The archive';
  return `${what} could not be ${error instanceof SourceError ? 'read' : 'written'}, in ${maximumAttempts} attempts. Ask for another export.`;
}
