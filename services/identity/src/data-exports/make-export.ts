import { randomUUID } from 'node:crypto';
import type { AnyTrx, Clock, Database, Trx } from '@tenantry/database';
import { dataExportFinished, dataExportProgressed, emit } from '@tenantry/events';
import { encodeId } from '@tenantry/graphql';
import {
  deletePieces,
  enqueueJob,
  type FileChange,
  inOrganization,
  type JobReference,
  LeaseLostError,
} from '@tenantry/jobs';
import type { Logger } from '@tenantry/observability';
import type { DB } from '../generated/tables.ts';
import { ArchiveTooLargeError, createArchive } from './archive.ts';
import { makingExport } from './kinds.ts';
import { type DataExportRow, leases, pieces } from './store.ts';
import { type ExportSources, type Progress, SourceError, writeArchive } from './write-archive.ts';

export interface ExportMaker {
  readonly database: Database<DB>;
  readonly sources: ExportSources;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Gives up what is being made, for another to make it. */
  readonly signal: AbortSignal;
}

const maximumAttempts = 3;
const chunkSize = 1_000_000;
/** How long an archive is kept. */
const keptMs = 7 * 24 * 3_600_000;
/** At how many percent more it is told how far it is. */
const toldEvery = 25;

/**
 * Makes an export from the beginning, and takes it from whoever was at it: who has lost the lease writes nothing more. Rejects
 * when it is to be tried again; after three attempts the export has failed, with the reason noted.
 */
export async function makeExport(maker: ExportMaker, { orgId, id }: JobReference): Promise<void> {
  const { sources, clock, logger, signal } = maker;
  signal.throwIfAborted();
  const lease: string = randomUUID();
  const transact = inOrganization(maker, orgId);
  const change = (trx: AnyTrx, columns: Columns) => leases.change(trx, { id, lease }, columns);
  const tell = (trx: Trx<DB>, percent: number | null) =>
    emit(trx, dataExportProgressed({ organizationId: orgId, dataExportId: id, percent }, id));
  const waitAgain = (columns: Columns, more: (trx: Trx<DB>) => Promise<void> = async () => {}) =>
    transact(async (trx) => {
      await change(trx, { status: 'QUEUED', lease: null, ...columns });
      await tell(trx, null);
      await more(trx);
    });
  const finish = (status: 'DONE' | 'FAILED', columns: Columns) =>
    transact(async (trx) => {
      await change(trx, { status, lease: null, finishedAt: clock.now(), ...columns });
      await emit(trx, dataExportFinished({ organizationId: orgId, dataExportId: id, status }, id));
    });
  const clear = () => deletePieces(maker, pieces, { orgId, id }, (trx) => change(trx, {}));

  const now = clock.now();
  const taken = await transact(async (trx) => {
    const row = await leases.take(trx, id, lease, { typesTotal: null, typesDone: 0, rowCount: 0n });
    if (row) await tell(trx, 0);
    return row;
  });
  if (!taken) return;
  try {
    await clear();
    if (taken.attempts > maximumAttempts) throw new Error('every attempt was cut off');
    const archive = createArchive(now);
    let size = 0;
    let chunks = 0;
    let told = 0;
    const store = async (progress: Progress | null, atLeast: number) => {
      signal.throwIfAborted();
      const bytes = archive.take(atLeast);
      const step = progress ? stepOf(progress) : told;
      await transact(async (trx) => {
        await change(trx, { ...progress });
        if (bytes) await pieces.insert(trx, id, chunks, bytes);
        if (step > told) await tell(trx, step);
      });
      told = step;
      if (bytes) chunks += 1;
      size += bytes?.length ?? 0;
    };
    const about = {
      organizationId: encodeId('org', orgId),
      exportId: encodeId('exp', id),
      startedAt: now.toISOString(),
    };
    const onProgress = (progress: Progress) => store(progress, chunkSize);
    await writeArchive({ archive, sources, orgId, about, onProgress });
    await store(null, 1);
    await finish('DONE', { size: BigInt(size), expiresAt: new Date(clock.now().getTime() + keptMs) });
  } catch (error) {
    if (error instanceof LeaseLostError) {
      // Called off, and so over; or another one is at it, to whom the job is left.
      if (await transact((trx) => leases.isOver(trx, id))) return;
      throw error;
    }
    if (signal.aborted) {
      // For another process at once; this job is over.
      await waitAgain({ attempts: taken.attempts - 1 }, (trx) => enqueueJob(trx, makingExport, id));
      return;
    }
    logger.error({ err: error, orgId, dataExport: id, attempts: taken.attempts }, 'an export could not be made');
    if (taken.attempts < maximumAttempts && !(error instanceof ArchiveTooLargeError)) {
      await waitAgain({});
      throw error;
    }
    await clear();
    await finish('FAILED', { failure: reasonOf(error) });
  }
}

type Columns = FileChange<DataExportRow>;

/** How far an archive is, in steps that are worth telling. */
function stepOf({ typesDone, typesTotal }: Progress): number {
  const percent = Math.floor((typesDone * 100) / Math.max(1, typesTotal));
  return Math.min(100 - toldEvery, percent - (percent % toldEvery));
}

/** Why an export failed, for people of the organization. */
function reasonOf(error: unknown): string {
  if (error instanceof ArchiveTooLargeError) return 'There is more data than a ZIP archive of 4 GB holds.';
  const what = error instanceof SourceError ? `The data of ${error.source}` : 'The archive';
  return `${what} could not be ${error instanceof SourceError ? 'read' : 'written'}, in ${maximumAttempts} attempts. Ask for another export.`;
}
